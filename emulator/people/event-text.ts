import type { Stored } from '../model';

/** How edit events print a value: always text; a date is its serial number, a checkbox TRUE or FALSE. */
export function eventText(value: Stored): string | undefined {
  if (value === null || value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
