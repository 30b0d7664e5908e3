type Test = (value: number, one: number, other: number) => boolean;

/** Number and date criteria by the last part of their names. */
const TESTS: Readonly<Record<string, Test>> = {
  BETWEEN: (value, one, other) => value >= one && value <= other,
  NOT_BETWEEN: (value, one, other) => value < one || value > other,
  EQUAL_TO: (value, one) => value === one,
  NOT_EQUAL_TO: (value, one) => value !== one,
  GREATER_THAN: (value, one) => value > one,
  GREATER_THAN_OR_EQUAL_TO: (value, one) => value >= one,
  LESS_THAN: (value, one) => value < one,
  LESS_THAN_OR_EQUAL_TO: (value, one) => value <= one,
  AFTER: (value, one) => value > one,
  BEFORE: (value, one) => value < one,
  ON_OR_AFTER: (value, one) => value >= one,
  ON_OR_BEFORE: (value, one) => value <= one,
  IS_VALID_DATE: () => true,
};

/** Whether a number meets NUMBER_… or DATE_… criteria of validation rules and conditional rules; dates compare by day. */
export function meetsNumber(criteria: string, value: number, limits: readonly unknown[]): boolean {
  const test = TESTS[criteria.replace(/^(NUMBER|DATE)_/, '')];
  const [one, other] = [Number(limits[0]), Number(limits[1])];
  return test?.(criteria.startsWith('DATE_') ? Math.floor(value) : value, one, other) ?? false;
}
