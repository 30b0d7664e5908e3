import { dayPart, minuteNumber } from '../../../src/core/date';
import { claim, emptyLedger, endRun, type Ledger, mark, startRun } from '../../../src/core/digest/ledger';
import { mailWork } from '../../../src/core/digest/mail-day';
import { makeCalendar } from '../../../src/core/follow-up/working-days';
import { makeZoneClock } from '../../../src/host/zone';
import { settingsWith } from '../reminder/builders';

/**
 * Every zone of the tz database over three years, around every change of its clock: gaps, double hours, days without a
 * midnight, days that are skipped. A mail a calendar day, whatever hour the team has chosen.
 */
const HOUR = 3_600_000;
const FROM = Date.UTC(2023, 11, 31);
const TO = Date.UTC(2027, 0, 2);

type Wall = (instant: number) => string;

function wallOf(timeZone: string): Wall {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (instant) => format.format(instant).replace(' ', 'T');
}

const offsetOf = (wall: Wall, instant: number): number => minuteNumber(wall(instant)) - Math.floor(instant / 60_000);

/** Instants, half a day exact, around which a zone changes its clock. */
function changesOf(wall: Wall): readonly number[] {
  const changes: number[] = [];
  for (let at = FROM; at < TO; at += 12 * HOUR) {
    if (offsetOf(wall, at) !== offsetOf(wall, at + 12 * HOUR)) changes.push(at);
  }
  return changes;
}

let zones: ReturnType<typeof differentZones>;

beforeAll(() => {
  zones = differentZones();
});

/** Wall days on which a mail left, fired every hour at a minute of its own from two days before a change to two after. */
function mailDays(wall: Wall, change: number, mailHour: number): { sent: string[]; seen: Set<string> } {
  const settings = settingsWith({ workdays: '1,2,3,4,5,6,7', mailHour: String(mailHour) });
  const calendar = makeCalendar(settings);
  const sent: string[] = [];
  const seen = new Set<string>();
  let ledger: Ledger = emptyLedger;
  for (let at = change - 48 * HOUR + 47 * 60_000; at < change + 60 * HOUR; at += HOUR) {
    const now = wall(at);
    const instant = Math.floor(at / 60_000);
    if (minuteNumber(now) - minuteNumber(dayPart(now)) >= mailHour * 60) seen.add(dayPart(now));
    if (mailWork(ledger, { now, instant, settings, calendar }) === 'none') continue;
    const started = startRun(ledger, { run: now, now, instant, people: ['li'], quota: 9 });
    const claimed = started && claim(started.ledger, { run: now, day: started.day, person: 'li' });
    if (started === undefined || claimed === undefined) continue;
    sent.push(started.day);
    ledger = endRun(mark(claimed, { day: started.day, person: 'li', state: 'sent' }), now);
  }
  return { sent, seen };
}

/** Zones of which no two have the same changes at the same moments. */
function differentZones(): readonly {
  readonly zone: string;
  readonly wall: Wall;
  readonly changes: readonly number[];
}[] {
  const known = new Map<string, { zone: string; wall: Wall; changes: readonly number[] }>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const wall = wallOf(zone);
    const changes = changesOf(wall);
    const offsets = [FROM, ...changes.map((at) => at + 12 * HOUR)].map((at) => offsetOf(wall, at));
    known.set(`${offsets} ${changes}`, { zone, wall, changes });
  }
  return [...known.values()];
}

test('one mail on every day of every zone, around every change of the clock', () => {
  const cases = zones.flatMap(({ zone, wall, changes }) =>
    changes.flatMap((change) => [0, 1, 2, 8, 23].map((hour) => ({ zone, wall, change, hour }))),
  );
  const wrong = cases.filter(({ wall, change, hour }) => {
    const { sent, seen } = mailDays(wall, change, hour);
    return sent.join() !== [...seen].join();
  });
  expect(wrong.map(({ zone, wall, change, hour }) => `${zone} ${wall(change)} at ${hour}`)).toEqual([]);
  expect(cases.length).toBeGreaterThan(500);
});

test('a moment is the same calendar day in the cells as on the wall, in every zone', () => {
  const wrong: string[] = [];
  for (const { zone, wall, changes } of zones) {
    const clock = makeZoneClock((instant) => offsetOf(wall, instant));
    const edges = changes.flatMap((change) => Array.from({ length: 13 }, (_, hour) => change + hour * HOUR));
    for (const instant of [...edges, ...Array.from({ length: 36 }, (_, month) => FROM + month * 731 * HOUR)]) {
      const shown = Math.round((clock.serial(instant) - 25569) * 1440);
      if (shown !== minuteNumber(wall(instant))) wrong.push(`${zone} ${wall(instant)}`);
    }
  }
  expect(wrong).toEqual([]);
});
