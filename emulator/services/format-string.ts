import type { ServiceHost } from '../kernel/service-host';

const PLACE = /%(?:(-?)(0?)(\d+)?(?:\.(\d+))?([sdf])|%)/g;

interface Place {
  left: boolean;
  zero: boolean;
  width: number;
  decimals: number;
}

function fill(text: string, { left, zero, width }: Place): string {
  return left ? text.padEnd(width) : text.padStart(width, zero ? '0' : ' ');
}

const SHOW: Readonly<Record<string, (value: unknown, place: Place) => string>> = {
  s: (value) => String(value),
  d: (value) => String(Math.trunc(Number(value))),
  f: (value, { decimals }) => Number(value).toFixed(decimals),
};

/** Utilities.formatString and Logger.log with %s, %d and %f, width and decimals; any other letter is a gap. */
export function formatString(host: ServiceHost, template: string, values: readonly unknown[]): string {
  const strange = /%(?!-?\d*(?:\.\d+)?[sdf%])/.exec(template.replaceAll('%%', ''));
  if (strange !== null) host.gap(`the format ${template} of Utilities.formatString`);
  let next = 0;
  return template.replace(PLACE, (...match: string[]) => {
    const [found = '', minus, zero, width, decimals, letter = 's'] = match;
    if (found === '%%') return '%';
    if (next >= values.length) return host.gap('fewer values than the format of Utilities.formatString asks for');
    const place = {
      left: minus === '-',
      zero: zero === '0',
      width: Number(width ?? 0),
      decimals: Number(decimals ?? 6),
    };
    return fill(SHOW[letter]?.(values[next++], place) ?? '', place);
  });
}
