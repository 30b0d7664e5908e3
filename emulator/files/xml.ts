const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control signs, which XML 1.0 cannot carry. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** A text inside of XML; what XML cannot carry is left out. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

type Content = string | readonly (string | undefined)[];

/** An element around ready XML; pieces that are undefined are left out. */
export function element(name: string, content: Content): string {
  const inner = typeof content === 'string' ? content : content.filter((piece) => piece !== undefined).join('');
  return `<${name}>${inner}</${name.split(' ')[0]}>`;
}

/** An element whose only content is its `val`: `<c:gapWidth val="50"/>`. */
export function val(name: string, value: string | number): string {
  return `<${name} val="${escapeXml(String(value))}"/>`;
}

/** The text that stood in XML before it was escaped. */
export function unescapeXml(text: string): string {
  const named = Object.entries(ENTITIES).reduce((all, [sign, entity]) => all.replaceAll(entity, `\u0000${sign}`), text);
  const numbered = named.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
  );
  return numbered.replaceAll('&apos;', "'").replaceAll('\u0000', '');
}
