import type { DataValidation } from 'hucre/xlsx';

type Operator = NonNullable<DataValidation['operator']>;

/** Google's criteria that compare a number or a day → the file's operator. */
export const COMPARISONS: Readonly<Record<string, Operator>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_EQUAL_TO: 'equal',
  DATE_NOT_EQUAL_TO: 'notEqual',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
};

/** The criteria of a family (`NUMBER_`, `DATE_`) that an operator stands for. */
export function criteriaOf(operator: Operator, family: 'NUMBER_' | 'DATE_'): string {
  const fits = ([name, sign]: [string, Operator]): boolean => sign === operator && name.startsWith(family);
  return Object.entries(COMPARISONS).find(fits)?.[0] ?? `${family}BETWEEN`;
}
