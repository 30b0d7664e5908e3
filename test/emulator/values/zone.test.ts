import fc from 'fast-check';
import { epochToSerial, isZone, serialToEpoch, zoneOffset } from '../../../emulator/values/zone';

const iso = (serial: number, zone: string): string => new Date(serialToEpoch(serial, zone)).toISOString();

describe('serial days and instants', () => {
  test.each([
    [46129, 'Asia/Shanghai', '2026-04-16T16:00:00.000Z'],
    [46129, 'America/Los_Angeles', '2026-04-17T07:00:00.000Z'],
    [46129.5, 'UTC', '2026-04-17T12:00:00.000Z'],
    [0, 'UTC', '1899-12-30T00:00:00.000Z'],
    [0.5, 'Asia/Shanghai', '1899-12-30T03:54:17.000Z'],
    [46129.25, 'Asia/Kolkata', '2026-04-17T00:30:00.000Z'],
  ])('serial %d in %s is %s', (serial, zone, instant) => {
    expect(iso(serial, zone)).toBe(instant);
    expect(epochToSerial(Date.parse(instant), zone)).toBeCloseTo(serial, 9);
  });

  test('a wall time that the spring change skips moves forward by the gap', () => {
    // New York, 8 March 2026, 02:30 does not exist.
    expect(iso(46089 + 2.5 / 24, 'America/New_York')).toBe('2026-03-08T07:30:00.000Z');
    expect(iso(46089 + 1.5 / 24, 'America/New_York')).toBe('2026-03-08T06:30:00.000Z');
    expect(iso(46089 + 3 / 24, 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
  });

  test('a wall time that the autumn change repeats is the first of the two', () => {
    // New York, 1 November 2026, 01:30 happens twice.
    expect(iso(46327 + 1.5 / 24, 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
    expect(epochToSerial(Date.parse('2026-11-01T06:30:00Z'), 'America/New_York')).toBeCloseTo(46327 + 1.5 / 24, 9);
  });

  test('a Tokyo noon seen from Los Angeles is the evening before', () => {
    const noon = serialToEpoch(46129.5, 'Asia/Tokyo');
    expect(epochToSerial(noon, 'America/Los_Angeles')).toBeCloseTo(46128 + 20 / 24, 9);
  });

  test('an instant survives the way through any zone, but for the repeated hour', () => {
    const zones = ['Asia/Shanghai', 'Asia/Kolkata', 'UTC', 'Asia/Tokyo'];
    const minutes = fc.integer({ min: 16_000_000, max: 40_000_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
        const epoch = minute * 60_000;
        return serialToEpoch(epochToSerial(epoch, zone), zone) === epoch;
      }),
    );
  });

  test('the offset changes at the very second of the change', () => {
    const change = Date.parse('2026-03-29T01:00:00Z');
    expect(zoneOffset(change - 1000, 'Europe/Berlin')).toBe(3_600_000);
    expect(zoneOffset(change, 'Europe/Berlin')).toBe(7_200_000);
  });

  test('a name that no zone has is told apart', () => {
    expect(isZone('Asia/Shanghai')).toBe(true);
    expect(isZone('Middle/Earth')).toBe(false);
  });
});
