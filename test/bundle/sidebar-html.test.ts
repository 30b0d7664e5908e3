import { built } from './built';

const html = built('Sidebar.html');
const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];

describe('Sidebar.html', () => {
  it('holds no scriptlet, which Google would run on the server', () => {
    expect(html).not.toContain('<?');
  });

  it('is one page with one script, and nothing in the script ends it early', () => {
    expect(html.match(/<script\b/g)).toHaveLength(1);
    expect(html.match(/<\/script/g)).toHaveLength(1);
    expect(scripts[0]?.[1]).toBe('');
    expect(html).not.toContain('<!--');
  });

  it.each([
    [
      'a fetched script, picture or frame',
      /<(?:script|img|iframe|audio|video|source|embed|object)\b[^>]*\b(?:src|data)\s*=/i,
    ],
    ['a fetched style sheet', /<link\b/i],
    ['an import of a style sheet', /@import/i],
    ['a picture or font named by a style', /url\(\s*['"]?(?!data:|#)/i],
    ['a request from code', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(|importScripts/],
    ['an address taken from outside', /\b(?:src|srcset)\s*[:=]\s*['"`]https?:/i],
  ])('asks nobody outside: no %s', (_, request) => {
    expect(request.exec(html)?.[0]).toBeUndefined();
  });

  it('names no outside host, except the name spaces of the drawing standard', () => {
    const hosts = [...html.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host);
    expect([...new Set(hosts)].filter((host) => host !== 'www.w3.org')).toEqual([]);
  });

  it('writes text as text: no markup is made from values', () => {
    expect(html).not.toMatch(/insertAdjacentHTML|document\.write|outerHTML\s*=/);
  });

  it('opens links outside its frame', () => {
    expect(html).toContain('<base target="_top">');
  });
});
