import { mean } from '../statistics/mean';
import { type Expected, expectWins } from './expect-wins';
import { type Careers, type Timeline, timeline } from './timeline';

export interface Forecast extends Expected {
  /** 80 % interval of the number of wins. */
  readonly low: number;
  readonly high: number;
  /** How many times the same forecast was tried on the team's own past, and how often the truth lay in the interval. */
  readonly trials: number;
  readonly hits: number;
}

/** Normal quantile of a two-sided 80 % interval. */
const Z_80 = 1.2815515655446004;
/** Chance alone counts as so many trials that were off by what it gives: a few trials of one's own prove little. */
const TRUST = 8;
const MOST_TRIALS = 24;
/** Days of record before the first trial, and between trials. */
const FIRST_TRIAL = 180;
const BETWEEN = 30;

/**
 * Expected wins of the `span` days after `today` with an interval whose width is taken from rolling back-tests: the
 * same forecast is made at earlier days from what was known then, and the interval is wider or narrower than chance
 * alone would have it by how far these trials were off, in deviations.
 */
export function forecastWins(careers: Careers, today: number, span: number): Forecast {
  const line = timeline(careers);
  const errors = trialDays(line, today, span).map((day) => error(line, day, span));
  const now = expectWins(line.on(today), span);
  return {
    ...now,
    ...around(now, widthFrom(errors)),
    trials: errors.length,
    hits: errors.filter((one, at) => Math.abs(one) <= widthFrom(errors.filter((_, other) => other !== at))).length,
  };
}

/** Half of the interval in deviations. A trial is judged by what the others give: its own error must not excuse it. */
function widthFrom(errors: readonly number[]): number {
  return Z_80 * Math.sqrt((TRUST + sumOfSquares(errors)) / (TRUST + errors.length));
}

/**
 * The same for a span between two that were tried, for a drawing: its interval is as wide, in deviations, as theirs are
 * on the mean, which saves its own trials.
 */
export function forecastBetween(
  careers: Careers,
  today: number,
  { span, tried }: { readonly span: number; readonly tried: readonly Forecast[] },
): Pick<Forecast, 'wins' | 'low' | 'high'> {
  const now = expectWins(timeline(careers).on(today), span);
  const widths = tried.map(({ wins, high, deviation }) => (high - wins) / spreadOf(deviation));
  return { ...now, ...around(now, mean(widths) ?? Z_80) };
}

function around({ wins, deviation }: Expected, width: number): Pick<Forecast, 'low' | 'high'> {
  const half = width * spreadOf(deviation);
  return { low: Math.max(0, wins - half), high: wins + half };
}

/** So few wins are never foretold that they could not be half a win more. */
function spreadOf(deviation: number): number {
  return Math.max(deviation, 0.5);
}

/** Days of the past, in order, at which the forecast can be tried: the truth is known, and there was something to learn from. */
function trialDays({ first }: Timeline, today: number, span: number): number[] {
  const days = Array.from({ length: MOST_TRIALS }, (_, trial) => today - span - (MOST_TRIALS - 1 - trial) * BETWEEN);
  return days.filter((day) => day >= first + FIRST_TRIAL);
}

/** The truth less what was said, in deviations of what was said. */
function error(line: Timeline, origin: number, span: number): number {
  const { wins, deviation } = expectWins(line.on(origin), span);
  return (line.winsBetween(origin, origin + span) - wins) / spreadOf(deviation);
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
