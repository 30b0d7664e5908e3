import { createScriptApp } from '../../../emulator/services/script-app';
import { type Bench, createBench } from './service-bench';

type Service = GoogleAppsScript.Script.ScriptApp;

const app = (bench: Bench): Service => createScriptApp(bench.host) as Service;
const clock = (bench: Bench) => app(bench).newTrigger('digest').timeBased();
const schedule = (bench: Bench) => bench.file.triggers.at(-1)?.schedule;

describe('triggers of the spreadsheet', () => {
  test.each([
    ['onEdit', 'edit', 'ON_EDIT'],
    ['onChange', 'change', 'ON_CHANGE'],
    ['onOpen', 'open', 'ON_OPEN'],
    ['onFormSubmit', 'form', 'ON_FORM_SUBMIT'],
  ] as const)('%s registers for the container', (method, kind, event) => {
    const bench = createBench();
    const trigger = app(bench).newTrigger('handle').forSpreadsheet('file-1')[method]().create();
    expect(bench.file.triggers).toMatchObject([{ kind, functionName: 'handle', owner: 'boss@example.com' }]);
    expect(trigger.getHandlerFunction()).toBe('handle');
    expect(String(trigger.getEventType())).toBe(event);
    expect(String(trigger.getTriggerSource())).toBe('SPREADSHEETS');
    expect(trigger.getTriggerSourceId()).toBe('file-1');
    expect(trigger.getUniqueId()).toBe(bench.file.triggers[0]?.id);
  });

  test('the spreadsheet itself may be given', () => {
    const bench = createBench();
    const spreadsheet = { getId: () => 'file-1' } as GoogleAppsScript.Spreadsheet.Spreadsheet;
    app(bench).newTrigger('handle').forSpreadsheet(spreadsheet).onEdit().create();
    expect(bench.file.triggers).toHaveLength(1);
  });
});

describe('clock triggers', () => {
  test.each([1, 5, 10, 15, 30])('every %d minutes', (count) => {
    const bench = createBench();
    clock(bench).everyMinutes(count).create();
    expect(schedule(bench)).toMatchObject({ every: 'minutes', count });
  });

  test('no other number of minutes', () => {
    expect(() => clock(createBench()).everyMinutes(2)).toThrow(
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  });

  test('atHour means a minute of that hour drawn once, in the script’s zone', () => {
    const bench = createBench();
    const minutes = new Set<unknown>();
    for (let round = 0; round < 20; round++) {
      clock(bench).everyDays(1).atHour(9).create();
      const made = schedule(bench);
      expect(made).toMatchObject({ every: 'days', count: 1, hour: 9, zone: 'Asia/Shanghai' });
      minutes.add(made?.every === 'days' ? made.minute : undefined);
      bench.file.triggers.length = 0;
    }
    expect(minutes.size).toBeGreaterThan(5);
  });

  test('nearMinute is a quarter of an hour either way', () => {
    const bench = createBench();
    for (let round = 0; round < 20; round++) {
      clock(bench).everyDays(1).atHour(9).nearMinute(30).create();
      const made = schedule(bench);
      expect(Math.abs((made?.every === 'days' ? made.minute : -99) - 30)).toBeLessThanOrEqual(15);
      bench.file.triggers.length = 0;
    }
  });

  test('inTimezone takes any IANA zone and refuses other texts', () => {
    const bench = createBench();
    clock(bench).everyDays(1).atHour(9).inTimezone('Europe/Berlin').create();
    expect(schedule(bench)).toMatchObject({ zone: 'Europe/Berlin' });
    expect(() => clock(bench).inTimezone('Middle/Earth')).toThrow('Invalid argument');
  });

  test('every week on a day', () => {
    const bench = createBench();
    clock(bench).everyWeeks(1).onWeekDay(app(bench).WeekDay.MONDAY).atHour(8).create();
    expect(schedule(bench)).toMatchObject({ every: 'days', count: 7, weekDay: 1, hour: 8 });
  });

  test('on a day of the month', () => {
    const bench = createBench();
    clock(bench).onMonthDay(31).atHour(8).create();
    expect(schedule(bench)).toMatchObject({ every: 'days', monthDay: 31, hour: 8 });
  });

  test('after some milliseconds, at an instant, near a midnight', () => {
    const bench = createBench();
    clock(bench).after(60_000).create();
    expect(schedule(bench)).toEqual({ every: 'once', at: bench.host.now() + 60_000 });
    clock(bench)
      .at(new Date(Date.parse('2026-12-01T00:00:00Z')) as never)
      .create();
    expect(schedule(bench)).toEqual({ every: 'once', at: Date.parse('2026-12-01T00:00:00Z') });
    clock(bench).atDate(2026, 12, 24).create();
    const made = schedule(bench);
    const midnight = Date.parse('2026-12-23T16:00:00Z');
    expect(Math.abs((made?.every === 'once' ? made.at : 0) - midnight)).toBeLessThanOrEqual(15 * 60_000);
  });

  test('an hour without an interval is refused', () => {
    expect(() => clock(createBench()).atHour(5).create()).toThrow('needs an interval');
  });

  test.each([
    ['atHour', 24],
    ['nearMinute', 60],
    ['onMonthDay', 0],
    ['everyHours', 0],
  ] as const)('%s(%d) is refused', (method, value) => {
    expect(() => clock(createBench())[method](value)).toThrow('Invalid argument');
  });
});

describe('whose triggers', () => {
  const twoOwners = () => {
    const bench = createBench();
    clock(bench).everyHours(1).create();
    const other = bench.another({ effectiveUser: 'sales@example.com' });
    clock(other).everyHours(1).create();
    return { bench, other };
  };

  test('everybody sees only their own, and two installs make two', () => {
    const { bench, other } = twoOwners();
    expect(bench.file.triggers).toHaveLength(2);
    expect(app(bench).getProjectTriggers()).toHaveLength(1);
    expect(app(other).getProjectTriggers()).toHaveLength(1);
  });

  test('a deleted trigger is gone', () => {
    const { bench } = twoOwners();
    const service = app(bench);
    for (const trigger of service.getProjectTriggers()) service.deleteTrigger(trigger);
    expect(bench.file.triggers.map(({ owner }) => owner)).toEqual(['sales@example.com']);
  });

  test('the 21st of a person is refused, another person still may', () => {
    const bench = createBench();
    for (let count = 0; count < 20; count++) clock(bench).everyHours(1).create();
    expect(() => clock(bench).everyHours(1).create()).toThrow(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(() =>
      clock(bench.another({ effectiveUser: 'sales@example.com' }))
        .everyHours(1)
        .create(),
    ).not.toThrow();
  });
});

test('a bound script needs no authorization any more', () => {
  const service = app(createBench());
  const info = service.getAuthorizationInfo(service.AuthMode.FULL);
  expect(info.getAuthorizationStatus()).toBe(service.AuthorizationStatus.NOT_REQUIRED);
  expect(info.getAuthorizationUrl()).toBeNull();
  expect(service.getScriptId()).toBe('script-1');
});
