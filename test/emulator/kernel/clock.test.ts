import { nextRun } from '../../../emulator/kernel/clock-schedule';
import type { Schedule } from '../../../emulator/kernel/service-host';
import { stage } from '../../helpers/script-project';

const at = (text: string): number => Date.parse(`${text}Z`);
const shown = (instant: number | null): string =>
  instant === null ? 'never' : new Date(instant).toISOString().slice(0, 16);

describe('when a clock trigger runs', () => {
  const daily = (parts: Partial<Extract<Schedule, { every: 'days' }>> = {}): Schedule => ({
    every: 'days',
    count: 1,
    hour: 9,
    minute: 17,
    zone: 'Asia/Shanghai',
    ...parts,
  });

  test.each([
    ['daily, later the same day', daily(), '2026-03-02T00:00', '2026-03-02T01:17'],
    ['daily, the next day once it has run', daily(), '2026-03-02T01:17', '2026-03-03T01:17'],
    ['every third day, counted from its making', daily({ count: 3 }), '2026-03-02T02:00', '2026-03-04T01:17'],
    ['weekly on Monday', daily({ weekDay: 1 }), '2026-03-02T02:00', '2026-03-09T01:17'],
    ['on the 31st, months without one are left out', daily({ monthDay: 31 }), '2026-03-31T02:00', '2026-05-31T01:17'],
    ['hourly at its minute', { every: 'hours', count: 1, minute: 42 }, '2026-03-02T00:50', '2026-03-02T01:42'],
    ['every six hours', { every: 'hours', count: 6, minute: 42 }, '2026-03-02T00:50', '2026-03-02T06:42'],
    ['every five minutes', { every: 'minutes', count: 5, minute: 2 }, '2026-03-02T00:50', '2026-03-02T00:52'],
    ['once', { every: 'once', at: at('2026-03-02T03:00') }, '2026-03-02T00:50', '2026-03-02T03:00'],
    ['once, and never again', { every: 'once', at: at('2026-03-02T03:00') }, '2026-03-02T03:00', 'never'],
  ] as [string, Schedule, string, string][])('%s', (...[, schedule, after, expected]) => {
    expect(shown(nextRun(schedule, at(after), at('2026-03-01T00:30')))).toBe(expected);
  });

  test('a daily trigger stays at its local hour when the clocks change', () => {
    const schedule = daily({ zone: 'Europe/Berlin' });
    const before = nextRun(schedule, at('2026-03-27T20:00'), at('2026-03-01T00:00'));
    const after = nextRun(schedule, at('2026-03-28T20:00'), at('2026-03-01T00:00'));
    expect([shown(before), shown(after)]).toEqual(['2026-03-28T08:17', '2026-03-29T07:17']);
  });
});

const HOURLY = `
  function setUp() { ScriptApp.newTrigger('work').timeBased().everyHours(1).create(); }
  function daily() { ScriptApp.newTrigger('work').timeBased().atHour(9).everyDays(1).inTimezone('Asia/Shanghai').create(); }
  function later() { ScriptApp.newTrigger('work').timeBased().after(60000).create(); }
  function work(e) { return [e && e.triggerUid, Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(), e.timezone, e.hour]; }
  function ui() { SpreadsheetApp.getUi(); }
  function stop() { ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one)); }`;

describe('advancing the clock', () => {
  test('fires every run that is due on the way, at its time', () => {
    const { world, run } = stage(HOURLY, { now: '2026-03-02T08:00' });
    run('setUp');
    const fired = world.advanceTo('2026-03-02T12:00');
    expect(fired).toHaveLength(4);
    const minutes = fired.map((one) => Math.floor(one.startedAt / 60_000) % 60);
    expect(new Set(minutes).size).toBe(1);
    expect(shown(world.now())).toBe('2026-03-02T04:00');
  });

  test('atHour(9) is a minute between 9:00 and 10:00 that is kept', () => {
    const { world, run } = stage(HOURLY, { seed: 4 });
    run('daily');
    const fired = world.advanceTo('2026-03-05T08:00');
    expect(fired).toHaveLength(3);
    for (const { startedAt } of fired) expect(new Date(startedAt).getUTCHours()).toBe(1);
    const days = fired.map((one) => Math.floor(one.startedAt / 60_000) % 1440);
    expect(new Set(days).size).toBe(1);
  });

  test('a one-shot trigger runs once', () => {
    const { world, run } = stage(HOURLY);
    run('later');
    expect(world.advanceTo('2026-03-03T08:00')).toHaveLength(1);
  });

  test('a deleted trigger does not run', () => {
    const { world, run } = stage(HOURLY);
    run('setUp');
    run('stop');
    expect(world.advanceTo('2026-03-03T08:00')).toEqual([]);
  });

  test('a clock run belongs to its creator, nobody is at the keyboard, and its hour is UTC', () => {
    const { world, run, file } = stage(HOURLY);
    run('setUp');
    const [fired] = world.advanceTo('2026-03-02T09:00');
    const hour = new Date(fired?.startedAt ?? 0).getUTCHours();
    expect(fired?.result).toEqual([file.triggers[0]?.id, 'boss@example.com', '', 'UTC', hour]);
  });

  test('there is no user interface', () => {
    const { world, run, file } = stage(
      HOURLY.replace("newTrigger('work').timeBased().everyHours", "newTrigger('ui').timeBased().everyHours"),
    );
    run('setUp');
    const [fired] = world.advanceTo('2026-03-02T09:00');
    expect(fired?.error?.message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(file.triggers).toHaveLength(1);
  });

  test.each([
    ['doubleClock', 2, 1],
    ['missingClock', 0, 1],
  ] as const)('%s', (name, expected, share) => {
    const { world, run } = stage(HOURLY, { profile: { [name]: share } });
    run('setUp');
    expect(world.advanceTo('2026-03-02T09:00')).toHaveLength(expected);
  });

  test('late runs are late', () => {
    const fixed = stage(HOURLY, { seed: 9 });
    fixed.run('setUp');
    const late = stage(HOURLY, { seed: 9, profile: { lateClockMinutes: 30 } });
    late.run('setUp');
    const [punctual] = fixed.world.advanceTo('2026-03-02T09:00');
    const [delayed] = late.world.advanceTo('2026-03-02T09:30');
    expect(delayed?.startedAt).toBeGreaterThan(punctual?.startedAt ?? Number.POSITIVE_INFINITY);
  });

  test('a trigger can be fired several times at once', () => {
    const { world, run, file } = stage(HOURLY);
    run('setUp');
    const [trigger] = file.triggers;
    expect(trigger && world.fire(file, trigger, { times: 2 })).toHaveLength(2);
  });
});

test('a run that came due while something else was running happens with the next advance', () => {
  const { world, run } = stage(`${HOURLY} function slow() { Utilities.sleep(120000); }`);
  run('later');
  run('slow');
  expect(world.advance(1000)).toHaveLength(1);
});
