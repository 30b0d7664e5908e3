import { aalenJohansen } from '../statistics/survival/aalen-johansen';
import { kaplanMeier } from '../statistics/survival/kaplan-meier';
import { riskTable, type Spells } from '../statistics/survival/risk-table';
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
  const chance = oncePerAge((age) => (open(age) > 0 ? (won(age + span) - won(age)) / open(age) : 0));
  let [fromOpen, spread] = [0, 0];
  for (const age of ages) {
    const one = chance(age);
    fromOpen += one;
    spread += one * (1 - one);
  }
  const coming = comingWins(won, span, fresh / INFLOW_DAYS);
  return { wins: fromOpen + coming, fromOpen, deviation: Math.sqrt(spread + coming) };
}

/** Leads share their ages, which are whole days: each is worked out once. */
function oncePerAge(compute: (age: number) => number): (age: number) => number {
  const known: number[] = [];
  return (age) => {
    const found = known[age] ?? compute(age);
    known[age] = found;
    return found;
  };
}

/** What a day knew: how long leads had been watched, the ages of the open ones, how many had come lately. */
interface Known {
  readonly spells: Spells;
  readonly ages: readonly number[];
  readonly fresh: number;
}

function knownOn({ began, ended, cause }: Careers, origin: number): Known {
  const size = began.length;
  const [exit, how] = [new Float64Array(size), new Float64Array(size)];
  const ages: number[] = [];
  let fresh = 0;
  for (let at = 0; at < size; at += 1) {
    const age = origin - (began[at] ?? Number.NaN);
    const over = origin - (ended[at] ?? Number.NaN);
    exit[at] = stayOn(age, over);
    how[at] = over >= 0 ? (cause[at] ?? 0) : 0;
    if (isFresh(age)) fresh += 1;
    if (isOpen(age, over)) ages.push(age);
  }
  return { spells: { entry: new Float64Array(size).fill(-1), exit, cause: how }, ages, fresh };
}

/** How long a lead of an age had been open when its end lay `over` days back (NaN = open still); −1 before it came. */
function stayOn(age: number, over: number): number {
  if (!(age >= 0)) return -1;
  return over >= 0 ? age - over : age;
}

function isOpen(age: number, over: number): boolean {
  return age >= 0 && !(over >= 0);
}

function isFresh(age: number): boolean {
  return age >= 0 && age < INFLOW_DAYS;
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
