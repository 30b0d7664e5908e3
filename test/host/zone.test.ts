import { Temporal } from 'temporal-polyfill';
import { makeZoneClock } from '../../src/host/zone';

const zones = [
  ...['Asia/Shanghai', 'Asia/Kathmandu', 'America/Los_Angeles', 'America/St_Johns', 'America/Sao_Paulo'],
  ...['Europe/London', 'Africa/Casablanca', 'Pacific/Chatham', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'],
];

const offsetIn = (zone: string) => (instant: number) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 60_000_000_000;

/** Serial days of the wall time that a zone shows at an instant, by a library that knows nothing of ours. */
function wallSerial(zone: string, instant: number): number {
  const { year, month, day, hour, minute } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return Date.UTC(year, month - 1, day, hour, minute) / 86_400_000 + 25569;
}

describe.each(zones)('in %s', (zone) => {
  test('every hour of two years is the hour on the wall', () => {
    const clock = makeZoneClock(offsetIn(zone));
    const start = Date.UTC(2023, 0, 1);
    for (let hour = 0; hour < 2 * 366 * 24; hour += 7) {
      const instant = start + hour * 3_600_000;
      expect(Math.abs(clock.serial(instant) - wallSerial(zone, instant))).toBeLessThan(1e-6);
    }
  });

  test('the minutes around every clock change are right', () => {
    const clock = makeZoneClock(offsetIn(zone));
    const offset = offsetIn(zone);
    for (let instant = Date.UTC(2024, 0, 1); instant < Date.UTC(2025, 0, 1); instant += 3_600_000) {
      if (offset(instant) === offset(instant + 3_600_000)) continue;
      for (let minute = -2; minute < 62; minute++) {
        const at = instant + minute * 60_000;
        expect(Math.abs(clock.serial(at) - wallSerial(zone, at))).toBeLessThan(1e-6);
      }
    }
  });
});

test('Google is asked only for a handful of offsets', () => {
  let calls = 0;
  const clock = makeZoneClock((instant) => {
    calls++;
    return offsetIn('America/New_York')(instant);
  });
  for (let day = 0; day < 30; day++) clock.serial(Date.UTC(2024, 2, 1 + day));
  expect(calls).toBeLessThan(40);
});
