import { formatDate } from '../../../emulator/utilities/format-date';
import { parseDate } from '../../../emulator/utilities/parse-date';
import vectors from './fixtures/date-vectors.json';

const NOW = Date.parse('2026-11-21T00:00:00Z');

/** The two things the emulator declares that it does not know. */
const isDeclaredGap = ([pattern = '', zone = '', instant = '']: readonly string[]): boolean =>
  pattern.replace(/'[^']*'/g, '').includes('z') && Date.parse(instant) < 0 && !/^GMT[-+]/.test(zone);

const answer = (run: () => string): string => {
  try {
    return run();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
};

describe('formatDate against java.text.SimpleDateFormat', () => {
  const byPattern = new Map<string, string[][]>();
  for (const row of vectors.format) byPattern.set(row[0] ?? '', [...(byPattern.get(row[0] ?? '') ?? []), row]);

  test('there are vectors enough', () => {
    expect(vectors.format.length).toBeGreaterThan(2000);
  });

  test.each([...byPattern.keys()])('pattern %j', (pattern) => {
    const rows = (byPattern.get(pattern) ?? []).filter((row) => !isDeclaredGap(row));
    const got = rows.map(([, zone = '', at = '']) => [
      pattern,
      zone,
      at,
      answer(() => formatDate(Date.parse(at), zone, pattern)),
    ]);
    expect(got).toEqual(rows);
  });

  test('names of zones before 1970 are a hole of the emulator, not a guess', () => {
    expect(() => formatDate(Date.parse('1945-08-15T03:00:00Z'), 'Asia/Shanghai', 'z')).toThrow(
      expect.objectContaining({ name: 'EmulatorGap' }),
    );
  });

  test('so are days of the Julian calendar', () => {
    expect(() => formatDate(Date.parse('1500-01-01T00:00:00Z'), 'UTC', 'y')).toThrow(
      expect.objectContaining({ name: 'EmulatorGap' }),
    );
  });

  test('their distance from UTC is that of later days before there were zones', () => {
    const offset = (at: string) => formatDate(Date.parse(at), 'Asia/Shanghai', 'Z');
    expect(offset('1500-01-01T00:00:00Z')).toBe(offset('1600-01-01T00:00:00Z'));
  });
});

describe('what formatDate refuses', () => {
  test.each([
    ['UTC', 'yyyy-MM-ddTHH:mm', "Illegal pattern character 'T'"],
    ['UTC', 'n', "Illegal pattern character 'n'"],
    ['UTC', "yyyy 'open", 'Unterminated quote'],
    ['UTC', 'XXXX', 'invalid ISO 8601 format: length=4'],
    ['Middle/Earth', 'yyyy', 'Invalid argument: timeZone. Should be of type: String'],
    ['', 'yyyy', 'Invalid argument: timeZone. Should be of type: String'],
    ['GMT+25', 'yyyy', 'Invalid argument: timeZone. Should be of type: String'],
  ])('in the zone %j the pattern %j: %s', (zone, pattern, message) => {
    expect(answer(() => formatDate(0, zone, pattern))).toBe(`Exception: ${message}`);
  });
});

describe('parseDate against java.text.SimpleDateFormat', () => {
  const knownGap = (text: string): boolean => text === '26-04-17' || text.startsWith('-');

  test.each(vectors.parse.filter((row) => !knownGap(row[2] ?? '')))('pattern %j in %s reads %j', (...row) => {
    const [pattern, zone, text, expected] = row as [string, string, string, string | null];
    const got = answer(() => new Date(parseDate(text, { zone, pattern, now: NOW })).toISOString());
    const iso = expected === null ? `Exception: Unparseable date: "${text}"` : new Date(expected).toISOString();
    expect(got).toBe(iso);
  });

  test.each(['26-04-17', '-2026-04-17'])('%j is a hole of the emulator', (text) => {
    expect(answer(() => String(parseDate(text, { zone: 'UTC', pattern: 'yyyy-MM-dd', now: NOW })))).toMatch(
      /^EmulatorGap/,
    );
  });

  test.each([
    ['26', 2026],
    ['46', 2046],
    ['47', 1947],
    ['99', 1999],
  ])('the two-digit year %s falls in the hundred years that began eighty years ago: %d', (text, year) => {
    expect(new Date(parseDate(text, { zone: 'UTC', pattern: 'yy', now: NOW })).getUTCFullYear()).toBe(year);
  });
});
