import { EmulatorGap } from '../kernel/emulator-gap';
import type { Cell, Stored } from '../model';
import { isDateFormat } from '../values/display';

/** The value so many places from the start of a series. */
export type Continue = (at: number) => Stored;

/**
 * How a line of cells goes on when its handle is dragged: a day by days, two or more numbers in their even step, a
 * text with a number at its end by counting. Undefined = the cells are copied again and again.
 */
export function fillSeries(cells: readonly (Cell | undefined)[]): Continue | undefined {
  const values = cells.map((cell) => (cell?.formula === undefined ? (cell?.value ?? null) : null));
  if (values.every((value) => typeof value === 'number')) return numbers(values, cells[0]?.format);
  const [only] = values;
  if (values.length === 1 && typeof only === 'string') return counted(only);
  if (values.some((value) => typeof value === 'number' || endsWithDigit(value))) return unknown('a mixed series');
  return undefined;
}

function numbers(values: readonly number[], format: string | undefined): Continue | undefined {
  const [first = 0, second] = values;
  const isDay = isDateFormat(format);
  if (isDay && !values.every(Number.isInteger)) return unknown('times of day');
  if (second === undefined) return isDay ? (at) => first + at : undefined;
  const step = second - first;
  const isEven = values.every((value, index) => index === 0 || value - (values[index - 1] ?? 0) === step);
  return isEven ? (at) => first + at * step : unknown('uneven steps');
}

function counted(text: string): Continue | undefined {
  const [, start = '', digits = ''] = /^(.*?)(\d+)$/s.exec(text) ?? [];
  if (digits === '') return undefined;
  if (start === '' || digits.length > 15) return unknown('a text of digits');
  return (at) => {
    const number = Number(digits) + at;
    return number < 0 ? unknown('counting below zero') : start + String(number).padStart(digits.length, '0');
  };
}

function endsWithDigit(value: Stored): boolean {
  return typeof value === 'string' && /\d$/.test(value);
}

function unknown(what: string): never {
  throw new EmulatorGap(`Dragging the handle of ${what} is not emulated`);
}
