/** Markup that is safe to send: made only by the `html` template. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a place of the template. */
export type HtmlValue = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template that escapes every text put into it; only markup made by itself passes unchanged. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = parts.map((part, index) => part + shown(values[index] ?? '')).join('');
  return { markup };
}

/** A text as HTML text: signs of markup as entities, characters beyond the basic plane too (some mailers lose them). */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\u{10000}-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/[\ud800-\udfff]/g, '\ufffd');
}

function shown(value: HtmlValue): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}
