import { expectWins } from '../../../../src/core/analysis/forecast/expect-wins';
import { forecastWins } from '../../../../src/core/analysis/forecast/forecast-wins';
import { type Careers, timeline } from '../../../../src/core/analysis/forecast/timeline';

/** The same numbers in [0, 1) for the same start. */
function chance(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 4294967296;
  };
}

/** A team whose truth is known: leads come at a pace, a share is won, days to the end are exponential. */
function team(seed: number, { days, perDay, share }: { days: number; perDay: number; share: number }) {
  const draw = chance(seed);
  const [began, ended, cause]: [number[], number[], number[]] = [[], [], []];
  for (let day = 0; day < days; day += 1) {
    for (let left = perDay; left > 0; left -= 1) {
      if (left < 1 && draw() > left) break;
      began.push(day);
      ended.push(day + Math.ceil(-Math.log(draw()) * 30));
      cause.push(draw() < share ? 1 : 2);
    }
  }
  return { began, ended, cause };
}

/** The same leads as a day knows them. */
function knownOn(today: number, { began, ended, cause }: ReturnType<typeof team>) {
  const kept = began.flatMap((day, at) => (day <= today ? [at] : []));
  const isOver = (at: number) => (ended[at] ?? 0) <= today;
  return {
    began: kept.map((at) => began[at] ?? 0),
    ended: kept.map((at) => (isOver(at) ? (ended[at] ?? 0) : Number.NaN)),
    cause: kept.map((at) => (isOver(at) ? (cause[at] ?? 0) : 0)),
  };
}
const expected = (careers: Careers, day: number, span: number) => expectWins(timeline(careers).on(day), span);
const winsAfter = (today: number, span: number, { ended, cause }: ReturnType<typeof team>) =>
  ended.filter((day, at) => cause[at] === 1 && day > today && day <= today + span).length;

test('expects what the pace gives: two leads a day, three of ten won', () => {
  const { wins, fromOpen } = expected(knownOn(600, team(1, { days: 700, perDay: 2, share: 0.3 })), 600, 30);
  expect(wins).toBeGreaterThan(15);
  expect(wins).toBeLessThan(21);
  expect(fromOpen).toBeLessThan(wins);
});

test('looks at nothing that happened later', () => {
  const whole = team(2, { days: 700, perDay: 1, share: 0.3 });
  expect(expected(whole, 400, 30)).toEqual(expected(knownOn(400, whole), 400, 30));
});

test('a day of the past knows the same, whatever days were asked for before it', () => {
  const whole = team(3, { days: 400, perDay: 1, share: 0.3 });
  const line = timeline(whole);
  line.on(200);
  expect(line.on(300)).toEqual(timeline(whole).on(300));
  expect(line.winsBetween(300, 330)).toBe(winsAfter(300, 30, whole));
});

test('a lead that is open longer than any win took has no chance left; no lead, no win', () => {
  const old = { began: [0, 0, 0], ended: [5, 6, Number.NaN], cause: [1, 2, 0] };
  expect(expected(old, 100, 30).fromOpen).toBe(0);
  expect(expected({ began: [], ended: [], cause: [] }, 100, 30)).toEqual({ wins: 0, fromOpen: 0, deviation: 0 });
});

test('a trial is judged by the errors of the others: its own must not excuse it', () => {
  const whole = team(57, { days: 300, perDay: 0.3, share: 0.3 });
  const line = timeline(whole);
  const errors = [180, 210].map((day) => {
    const { wins, deviation } = expectWins(line.on(day), 60);
    return (line.winsBetween(day, day + 60) - wins) / deviation;
  });
  const width = (sum: number, trials: number) => 1.28155 * Math.sqrt((8 + sum) / (8 + trials));
  const [far = 0, near = 0] = errors.map((error) => error ** 2);
  expect(Math.sqrt(far)).toBeLessThan(width(far + near, 2));
  expect(Math.sqrt(far)).toBeGreaterThan(width(near, 1));
  expect(forecastWins(whole, 270, 60)).toMatchObject({ trials: 2, hits: 1 });
});

describe('a sheet that lists old leads, but knows of none that ended before day 600', () => {
  /** One lead a day for 900 days, half of those that end do so within 83. */
  const slow = (seed: number) => {
    const draw = chance(seed);
    const began = Array.from({ length: 900 }, (_, day) => day);
    const ended = began.map((day) => day + Math.ceil(-Math.log(draw()) * 120));
    return { began, ended, cause: began.map(() => (draw() < 0.3 ? 1 : 2)) };
  };
  const seeds = Array.from({ length: 40 }, (_, seed) => seed + 100);
  const onSheet = ({ began, ended, cause }: ReturnType<typeof slow>) => {
    const kept = began.filter((day) => (ended[day] ?? 0) >= 600);
    const of = (values: readonly number[]) => kept.map((day) => values[day] ?? 0);
    return { began: kept, ended: of(ended), cause: of(cause) };
  };
  const mean = (winsOf: (whole: ReturnType<typeof slow>) => number) =>
    seeds.reduce((sum, seed) => sum + winsOf(slow(seed)), 0) / seeds.length;
  const whole = mean((all) => expected(knownOn(899, all), 899, 90).wins);

  test('taken as a whole record it makes wins look rarer than they are', () =>
    expect(mean((all) => expected(knownOn(899, onSheet(all)), 899, 90).wins)).toBeLessThan(0.85 * whole));

  test('watched from the day of the record on it foretells what the whole record does', () => {
    const late = mean((all) => expected({ ...knownOn(899, onSheet(all)), recordsFrom: 600 }, 899, 90).wins);
    expect(Math.abs(late / whole - 1)).toBeLessThan(0.05);
  });

  test('is not tried on days before its record, nor on the first half year of it', () =>
    expect(forecastWins({ ...knownOn(899, onSheet(slow(1))), recordsFrom: 600 }, 899, 30).trials).toBe(3));
});

test('the interval holds what it says, tried on 200 teams', () => {
  const hits = Array.from({ length: 200 }, (_, seed) => {
    const whole = team(seed + 10, { days: 500, perDay: 0.7, share: 0.3 });
    const { low, high, trials } = forecastWins(knownOn(440, whole), 440, 30);
    expect(trials).toBeGreaterThanOrEqual(8);
    const came = winsAfter(440, 30, whole);
    return came >= low - 0.5 && came <= high + 0.5 ? 1 : 0;
  });
  const covered = hits.reduce((sum: number, hit) => sum + hit, 0) / hits.length;
  expect(covered).toBeGreaterThan(0.78);
  expect(covered).toBeLessThan(0.97);
});
