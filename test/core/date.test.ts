import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  dayNumber,
  dayOf,
  dayPart,
  daysBetween,
  isBareDay,
  makeDay,
  minuteNumber,
  serialOf,
  stampOf,
  stampOfSerial,
  weekday,
} from '../../src/core/date';

const epoch = Temporal.PlainDate.from('1970-01-01');
/** Days of the years 1583 to 2600. */
const numbers = fc.integer({ min: -141_000, max: 230_000 });
const dayAt = (number: number) => epoch.add({ days: number }).toString();

describe('calendar days agree with Temporal', () => {
  test('number and text of a day', () =>
    fc.assert(
      fc.property(numbers, (number) => {
        expect(dayOf(number)).toBe(dayAt(number));
        expect(dayNumber(dayAt(number))).toBe(number);
      }),
    ));

  test('weekday, and days added across months and leap years', () =>
    fc.assert(
      fc.property(numbers, fc.integer({ min: -800, max: 800 }), (number, days) => {
        const day = Temporal.PlainDate.from(dayAt(number));
        expect(weekday(dayAt(number))).toBe(day.dayOfWeek);
        expect(addDays(dayAt(number), days)).toBe(day.add({ days }).toString());
        expect(daysBetween(dayAt(number), addDays(dayAt(number), days))).toBe(days);
      }),
    ));

  test('only days that the calendar has', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const made = makeDay(year, month, day);
        const real = (() => {
          try {
            return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
          } catch {
            return undefined;
          }
        })();
        expect(made).toBe(real);
      }),
    ));
});

test.each(['1600-02-29', '1999-12-31', '2000-02-29', '2000-03-01', '2100-02-28', '2100-03-01', '2400-02-29'])(
  '%s, at the edge of a century, gives itself back',
  (day) => expect(dayOf(dayNumber(day))).toBe(day),
);

test('more different days than are remembered at a time are right all the same', () => {
  for (let number = 0; number <= 50_001; number += 1) dayOf(number);
  expect(dayOf(0)).toBe('1970-01-01');
  expect(dayOf(50_001)).toBe(dayAt(50_001));
});

describe('stamps', () => {
  test.each([
    ['2024-03-01', 45352],
    ['2024-03-01T12:00', 45352.5],
    ['1900-01-01', 2],
  ])('%s is serial %d of the grid', (stamp, serial) => {
    expect(serialOf(stamp)).toBe(serial);
    expect(stampOfSerial(serial)).toBe(stamp);
  });

  test('every minute survives the way through the grid', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 * 1440 }), (minute) => {
        const stamp = stampOf(minute);
        const back = stampOfSerial(serialOf(stamp));
        expect(back).toBe(stamp.endsWith('T00:00') ? dayPart(stamp) : stamp);
        expect(minuteNumber(stamp)).toBe(minute);
      }),
    ));

  test('a bare day has no hour', () => {
    expect(isBareDay('2024-03-01')).toBe(true);
    expect(isBareDay('2024-03-01T00:00')).toBe(false);
    expect(dayNumber('no day')).toBeNaN();
    expect(['20a4-03-01', '2024-0x-01', '2024-03-0:', '2024-03-/1'].map(dayNumber)).toEqual([NaN, NaN, NaN, NaN]);
    expect(dayNumber('x2024-03-01')).toBeNaN();
    expect(minuteNumber('2024-03-01') - minuteNumber('2024-02-29T23:59')).toBe(1);
  });
});
