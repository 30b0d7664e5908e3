import type { Language } from './language';

/** The frame of the page; its script draws the rest. */
export function pageHtml(language: Language): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Leadbook</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="app"></div>
<script src="/page.js"></script>
</body>
</html>
`;
}
