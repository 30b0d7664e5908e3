import fc from 'fast-check';
import { addDays, dayOf } from '../../../src/core/date';
import { daysIn, makeCalendar } from '../../../src/core/follow-up/working-days';
import { settingsWith } from '../reminder/builders';

/** Spring Festival 2024 as it was worked in China. */
const china = makeCalendar(settingsWith({ holidays: '2024-02-10..2024-02-17', workedDays: '2024-02-04, 2024-02-18' }));
const plain = makeCalendar(settingsWith());

describe('working days', () => {
  test.each([
    ['a Friday', '2024-03-01', true],
    ['a Saturday', '2024-03-02', false],
    ['a Sunday', '2024-03-03', false],
    ['a holiday', '2024-02-12', false],
    ['a worked Sunday (调休)', '2024-02-18', true],
  ])('%s %s: worked = %s', (_what, day, worked) => expect(china.isWorkday(day)).toBe(worked));

  test('a day off rolls to the next working day, a working day stays', () => {
    expect(plain.roll('2024-03-03')).toBe('2024-03-04');
    expect(plain.roll('2024-03-04')).toBe('2024-03-04');
    expect(china.roll('2024-02-10')).toBe('2024-02-18');
  });

  test('the start day never counts', () => {
    expect(plain.addWorkdays('2024-03-02', 3)).toBe('2024-03-06');
    expect(plain.addWorkdays('2024-03-01', 1)).toBe('2024-03-04');
    expect(plain.addWorkdays('2024-03-02', 0)).toBe('2024-03-04');
  });

  test.each([
    ['2024-03-04', '2024-03-04', 0],
    ['2024-03-04', '2024-03-05', 1],
    ['2024-03-03', '2024-03-04', 0],
    ['2024-03-02', '2024-03-05', 1],
    ['2024-03-01', '2024-03-04', 1],
    ['2024-03-08', '2024-03-04', 0],
  ])('due %s, seen on %s: %i days late', (due, today, late) => expect(plain.daysLate(due, today)).toBe(late));

  test('the days off that follow are named before they come', () => {
    expect(plain.nextDaysOff('2024-03-01')).toEqual(['2024-03-02', '2024-03-03']);
    expect(plain.nextDaysOff('2024-03-04')).toEqual([]);
    expect(china.nextDaysOff('2024-02-09')).toHaveLength(8);
  });

  test('a holiday that is also named as worked is worked; no weekday at all means Monday to Friday', () => {
    const both = makeCalendar(settingsWith({ holidays: '2024-03-01', workedDays: '2024-03-01' }));
    expect(both.isWorkday('2024-03-01')).toBe(true);
    expect(makeCalendar(settingsWith({ workdays: '' })).roll('2024-03-02')).toBe('2024-03-04');
  });

  test('spans and single days are read from one text', () => {
    expect(daysIn('2024-05-01..2024-05-03; 2024-06-10')).toEqual([
      '2024-05-01',
      '2024-05-02',
      '2024-05-03',
      '2024-06-10',
    ]);
  });

  test('lateness by whole weeks equals counting day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19700, max: 19850 }), fc.integer({ min: 0, max: 200 }), (from, span) => {
        const due = dayOf(from);
        const today = addDays(due, span);
        let counted = 0;
        for (let day = addDays(china.roll(due), 1); day <= today; day = addDays(day, 1)) {
          if (china.isWorkday(day)) counted++;
        }
        expect(china.daysLate(due, today)).toBe(counted);
      }),
    );
  });
});
