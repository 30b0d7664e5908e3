import { recordsBegin } from '../../../../src/core/analysis/statistics/survival/records-begin';
import { numbersFrom } from '../score/told-leads';

const TODAY = 500;

/** Two leads every week for 500 days; days to the end are exponential, 40 on the mean. */
function team(seed: number, keeps: (ended: number) => boolean = () => true) {
  const draw = numbersFrom(seed);
  const began = Float32Array.from({ length: 143 }, (_, at) => Math.floor(at * 3.5));
  const ended = began.map((day) => day + Math.ceil(-Math.log(1 - draw()) * 40));
  return { began, ended: ended.map((day) => (day <= TODAY && keeps(day) ? day : Number.NaN)), today: TODAY };
}

const daysOf = (keeps?: (ended: number) => boolean) =>
  Array.from({ length: 200 }, (_, seed) => recordsBegin(team(seed + 1, keeps)));

test('a record that begins on day 300 is found', () => {
  const found = daysOf((day) => day >= 300).filter((day) => day !== undefined && day >= 300 && day < 315);
  expect(found.length).toBeGreaterThanOrEqual(190);
});

test.each([1, 2, 4])('as is one with %d ends that were entered for the time before', (strays) => {
  const found = Array.from({ length: 200 }, (_, seed) => {
    const { began, ended, today } = team(seed + 1);
    const early = new Set(
      Array.from(ended)
        .sort((one, other) => one - other)
        .slice(0, strays),
    );
    return recordsBegin({ began, ended: ended.map((day) => (day >= 300 || early.has(day) ? day : Number.NaN)), today });
  });
  expect(found.filter((day) => day !== undefined && day >= 300 && day < 315).length).toBeGreaterThanOrEqual(190);
});

test('a whole record is hardly ever doubted', () => {
  expect(daysOf().filter((day) => day !== undefined).length).toBeLessThanOrEqual(2);
});

test.each([
  ['nothing', [], []],
  ['nothing that ended', [0, 5], [Number.NaN, Number.NaN]],
  ['a single lead', [0], [0]],
])('%s has no such day', (_, began, ended) => {
  expect(recordsBegin({ began: Float32Array.from(began), ended: Float32Array.from(ended), today: TODAY })).toBe(
    undefined,
  );
});
