import type { Chart } from '../model';

type Options = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Options => typeof value === 'object' && value !== null;

function nested(options: Options, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), options);
}

/**
 * An option by its dotted name. Scripts may set `series.0.color` at once or a record `series` with the rest inside:
 * the longest name that was set as such comes first.
 */
export function chartOption({ options }: Pick<Chart, 'options'>, name: string): unknown {
  const path = name.split('.');
  for (let length = path.length; length > 0; length--) {
    const start = options[path.slice(0, length).join('.')];
    const rest = path.slice(length);
    const found = rest.length === 0 ? start : isRecord(start) ? nested(start, rest) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
