// The package's export map names files it does not ship for `require`, so the file it does ship is named here.
import * as numfmt from 'numfmt';

/** Shows a value through an ECMA-376 pattern, with the calendar of Sheets (no 29 February 1900). */
export function applyPattern(pattern: string, value: number | string, locale: string): string {
  return numfmt.format(pattern, value, { locale, leap1900: false, dateErrorNumber: true, throws: false });
}

/** Whether a pattern speaks of dates, times or durations. */
export function patternIsDate(pattern: string): boolean {
  return numfmt.isDateFormat(pattern);
}
