import { type Day, serialOf } from '../date';
import type { AnalysisContext } from './analysis-context';
import type { Behind, ReportCell, ReportStyle } from './report';

/** What stands where there is nothing to compute from: never 0, never an error. */
export const NONE = '–';

/** A text that stays one: without its format the grid would read '2024-03' as a date. */
export function text(value: string, style: ReportStyle = 'cell'): ReportCell {
  return value === '' ? { value, style } : { value, format: '@', style };
}

/** A day as the grid keeps days. */
export function date(day: Day): ReportCell {
  return { value: serialOf(day), format: 'yyyy-mm-dd', style: 'cell' };
}

/** A whole number. */
export function count(value: number): ReportCell {
  return { value, format: '#,##0', style: 'cell' };
}

/** How many leads these are; the figure opens them. */
export function countOf(leads: readonly number[]): ReportCell {
  return { ...count(leads.length), behind: () => ({ leads }) };
}

/** What share some leads are of others they belong to; the figure opens both. */
export function shareOf(leads: readonly number[], of: readonly number[]): ReportCell {
  return { ...rate(of.length > 0 ? leads.length / of.length : undefined), behind: () => ({ leads, of }) };
}

/** The same figure, which opens the leads behind it. */
export function opens(cell: ReportCell, behind: () => Behind): ReportCell {
  return { ...cell, behind };
}

/** A rate, in whole percents. */
export function rate(value: number | undefined): ReportCell {
  return numeric(value, '0%');
}

/** A bound of an interval, to a tenth of a percent. */
export function bound(value: number | undefined): ReportCell {
  return numeric(value, '0.0%');
}

/** Whole days. */
export function days(value: number | undefined, { say }: AnalysisContext): ReportCell {
  return numeric(value, say('days'));
}

/** A median of days, which may end in a half. */
export function halfDays(value: number | undefined, { say }: AnalysisContext): ReportCell {
  return numeric(value, say(value !== undefined && Number.isInteger(value) ? 'days' : 'halfDays'));
}

/** An amount with the sign of the team's currency, or of the one that the reader chose. */
export function money(value: number, { input }: AnalysisContext): ReportCell {
  const currency = (input.filters.currency ?? input.settings.values.currency).replace(/"/g, '');
  return numeric(value, currency === '' ? '#,##0' : `"${currency}"#,##0`);
}

/** The same cell in the look of a total row. */
export function asTotal(cell: ReportCell): ReportCell {
  return { ...cell, style: 'total' };
}

/** A number in a format of its own, a dash where there is none. */
export function numeric(value: number | undefined, format: string): ReportCell {
  return value === undefined ? text(NONE) : { value, format, style: 'cell' };
}
