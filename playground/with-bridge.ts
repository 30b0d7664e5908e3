/** The add-on's page with `google.script` in front of its own scripts, as the platform puts it there. */
export function withBridge(page: string, bridge: string): string {
  const script = `<script>${bridge}</script>`;
  const at = /<head[^>]*>/i.exec(page);
  if (at === null) return `${script}${page}`;
  const end = at.index + at[0].length;
  return page.slice(0, end) + script + page.slice(end);
}
