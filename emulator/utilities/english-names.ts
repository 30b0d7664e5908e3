export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Pattern letters three times or fewer ask for the short name, more for the long one. */
export function nameFor(names: readonly string[], index: number, count: number): string {
  const name = names[index] ?? '';
  return count > 3 ? name : name.slice(0, 3);
}
