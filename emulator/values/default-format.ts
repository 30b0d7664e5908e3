import { localeRules } from './locale-rules';

/** The format an automatic cell takes when a script writes a Date: with the time only when there is one. */
export function defaultDateFormat(serial: number, locale: string): string {
  const { date, dateTime } = localeRules(locale);
  return Number.isInteger(serial) ? date : dateTime;
}
