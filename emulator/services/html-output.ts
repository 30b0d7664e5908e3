import type { ServiceHost } from '../kernel/service-host';
import type { PageSource } from '../ui/show-page';
import { createBlob } from './blob';
import { escapeHtml } from './escape-html';

const META_NAMES = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

interface HtmlPage {
  content: string;
  title: string | null;
  width: number | null;
  height: number | null;
  favicon: string | null;
  meta: { name: string; content: string }[];
}

function contentMethods(page: HtmlPage, change: (parts: Partial<HtmlPage>) => object) {
  return {
    getContent: () => page.content,
    setContent: (content: string) => change({ content }),
    append: (added: string) => change({ content: page.content + added }),
    appendUntrusted: (added: string) => change({ content: page.content + escapeHtml(added) }),
    clear: () => change({ content: '' }),
  };
}

function frameMethods(page: HtmlPage, change: (parts: Partial<HtmlPage>) => object) {
  return {
    getTitle: () => page.title,
    setTitle: (title: string) => change({ title }),
    getWidth: () => page.width,
    setWidth: (width: number | null) => change({ width }),
    getHeight: () => page.height,
    setHeight: (height: number | null) => change({ height }),
    getFaviconUrl: () => page.favicon,
    setFaviconUrl: (favicon: string) => change({ favicon }),
    setSandboxMode: () => change({}),
    setXFrameOptionsMode: () => change({}),
  };
}

/** Makes an HtmlOutput for the script. Scriptlets in the text are not evaluated: only templates would. */
export function createHtmlOutput(host: ServiceHost, content: string): object {
  const page: HtmlPage = { content, title: null, width: null, height: null, favicon: null, meta: [] };
  const change = (parts: Partial<HtmlPage>): object => {
    Object.assign(page, parts);
    return output;
  };
  const output = {
    ...contentMethods(page, change),
    ...frameMethods(page, change),
    addMetaTag: (name: string, text: string) => {
      if (!META_NAMES.includes(name)) host.fail('The specified meta tag cannot be used in this context.');
      return change({ meta: [...page.meta, { name, content: text }] });
    },
    getMetaTags: () =>
      host.realm.list(
        page.meta.map((tag) =>
          host.guard('HtmlOutputMetaTag', { getName: () => tag.name, getContent: () => tag.content }),
        ),
      ),
    getBlob: () =>
      createBlob(host, { bytes: new Uint8Array(Buffer.from(page.content, 'utf8')), type: 'text/html', name: null }),
  };
  return host.guard('HtmlOutput', output satisfies PageSource);
}
