import { monthsBetween } from '../../../src/core/analysis/months';
import { dayNumber } from '../../../src/core/date';

const months = monthsBetween('2023-11-30', '2024-02-15', 24);

test('months in a row across a year', () => expect(months.keys).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']));

test.each([
  ['2023-10-31', -1],
  ['2023-11-01', 0],
  ['2023-12-31', 1],
  ['2024-01-01', 2],
  ['2024-02-29', 3],
  ['2024-03-01', -1],
  ['', -1],
])('%s is number %i', (day, index) => expect(months.indexOf(dayNumber(day))).toBe(index));

test('only the latest are kept', () =>
  expect(monthsBetween('1990-01-01', '2024-02-15', 2).keys).toEqual(['2024-01', '2024-02']));
