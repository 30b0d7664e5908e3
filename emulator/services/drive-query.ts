import type { DriveFile, ServiceHost } from '../kernel/service-host';

type Term = (file: DriveFile) => boolean;

const TERMS: readonly (readonly [RegExp, (...parts: string[]) => Term])[] = [
  [
    /^trashed\s*=\s*(true|false)$/,
    (wanted) =>
      ({ trashed }) =>
        String(trashed) === wanted,
  ],
  [
    /^mimeType\s*=\s*'([^'\\]*)'$/,
    (wanted) =>
      ({ mimeType }) =>
        mimeType === wanted,
  ],
  [
    /^name\s*=\s*'([^'\\]*)'$/,
    (wanted) =>
      ({ name }) =>
        name === wanted,
  ],
  [
    /^appProperties has \{ key='([^'\\]*)' and value='([^'\\]*)' \}$/,
    (key = '', value = '') =>
      ({ appProperties }) =>
        Object.hasOwn(appProperties, key) && appProperties[key] === value,
  ],
];

/** Which files answer a search. Only terms of the reference that are joined by `and` are known. */
export function driveQuery(host: ServiceHost, query: string): Term {
  const terms = query === '' ? [] : query.split(/ and (?![^{]*\})/).map((text) => termOf(host, text.trim()));
  return (file) => terms.every((fits) => fits(file));
}

function termOf(host: ServiceHost, text: string): Term {
  for (const [pattern, make] of TERMS) {
    const found = pattern.exec(text);
    if (found !== null) return make(...found.slice(1));
  }
  return host.gap(`the Drive search ${text}`);
}
