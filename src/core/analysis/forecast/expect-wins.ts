import { aalenJohansen } from '../statistics/survival/aalen-johansen';
import { kaplanMeier } from '../statistics/survival/kaplan-meier';
import { riskTable } from '../statistics/survival/risk-table';
import { placeAt } from '../statistics/survival/step-value';

/** Leads on one calendar of days: when each began, when it ended (NaN = open) and how (1 won, 2 lost, 0 open). */
export interface Careers {
  readonly began: ArrayLike<number>;
  readonly ended: ArrayLike<number>;
  readonly cause: ArrayLike<number>;
}

/** Wins that are to be expected in a span of days after a day, as that day knew the leads. */
export interface Expected {
  readonly wins: number;
  /** Of these, from leads that were open already. */
  readonly fromOpen: number;
  /** What chance adds around it: Bernoulli for each open lead, Poisson for those still to come. */
  readonly deviation: number;
}

/** Days by which the number of new leads to come is judged. */
const INFLOW_DAYS = 90;

/**
 * Wins in the `span` days after `origin`: for each open lead its chance at its age by the team's own cumulative
 * incidence, for leads still to come the pace of the last 90 days. Nothing that happened after `origin` is looked at.
 */
export function expectWins(careers: Careers, origin: number, span: number): Expected {
  const { spells, ages, fresh } = knownOn(careers, origin);
  const { won, open } = curves(spells);
  const chances = ages.map((age) => (open(age) > 0 ? (won(age + span) - won(age)) / open(age) : 0));
  const fromOpen = sum(chances);
  const coming = comingWins(won, span, fresh / INFLOW_DAYS);
  const variance = sum(chances.map((chance) => chance * (1 - chance))) + coming;
  return { wins: fromOpen + coming, fromOpen, deviation: Math.sqrt(variance) };
}

/** What a day knew: how long leads had been watched, the ages of the open ones, how many had come lately. */
interface Known {
  readonly spells: { readonly entry: number[]; readonly exit: number[]; readonly cause: number[] };
  readonly ages: readonly number[];
  readonly fresh: number;
}

function knownOn({ began, ended, cause }: Careers, origin: number): Known {
  const places = Array.from(began, (_, at) => at).filter((at) => (began[at] ?? Number.NaN) <= origin);
  const isOver = (at: number) => (ended[at] ?? Number.NaN) <= origin;
  const age = (at: number) => origin - (began[at] ?? origin);
  const spells = {
    entry: places.map(() => -1),
    exit: places.map((at) => (isOver(at) ? (ended[at] ?? 0) - (began[at] ?? 0) : age(at))),
    cause: places.map((at) => (isOver(at) ? (cause[at] ?? 0) : 0)),
  };
  const open = places.filter((at) => !isOver(at));
  return { spells, ages: open.map(age), fresh: places.filter((at) => age(at) < INFLOW_DAYS).length };
}

interface Curves {
  /** Share won by an age. */
  won(age: number): number;
  /** Share still open after an age. */
  open(age: number): number;
}

function curves(spells: Parameters<typeof riskTable>[0]): Curves {
  const table = riskTable(spells, 2);
  const incidence = aalenJohansen(table, 1);
  const survival = kaplanMeier(table);
  return {
    won: (age) => incidence.share[placeAt(incidence.times, age)] ?? 0,
    open: (age) => survival.share[placeAt(survival.times, age)] ?? 1,
  };
}

/** So many new leads come each day of the span, and each has the rest of it to be won. */
function comingWins(won: (age: number) => number, span: number, perDay: number): number {
  return perDay * sum(Array.from({ length: span }, (_, day) => won(span - 1 - day)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
