import { sum } from '../statistics/sum';
import { aalenJohansen } from '../statistics/survival/aalen-johansen';
import { kaplanMeier } from '../statistics/survival/kaplan-meier';
import { type RiskTable, riskTable, type Spells } from '../statistics/survival/risk-table';
import { placeAt } from '../statistics/survival/step-value';
import { INFLOW_DAYS, type Known } from './timeline';

/** Wins that are to be expected in a span of days after a day, as that day knew the leads. */
export interface Expected {
  readonly wins: number;
  /** Of these, from leads that were open already. */
  readonly fromOpen: number;
  /**
   * What chance adds around it: Bernoulli for each open lead, Poisson for those still to come, and what is not known
   * exactly, their pace and the incidence itself.
   */
  readonly deviation: number;
}

/** Leads of one age, watched after `from` up to and including `to` days; −1 = from their first day on. */
interface Cohort {
  readonly leads: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Wins in the `span` days after a day: for each open lead its chance at its age by the team's own cumulative incidence,
 * for leads still to come the pace of the last 90 days. Nothing that happened after that day is looked at. Stage, grade
 * and source are not: what that costs shows in the trials on the team's past, which set the width of the interval.
 */
export function expectWins({ spells, ages, fresh }: Known, span: number): Expected {
  const learnt = learn(spells);
  const here = ages.map(({ age, leads }) => ({ leads, from: age, to: age + span }));
  const perDay = fresh / INFLOW_DAYS;
  const later = Array.from({ length: span }, (_, day) => ({ leads: perDay, from: -1, to: span - 1 - day }));
  const chances = here.map((cohort) => chanceOf(learnt, cohort));
  const fromOpen = sum(here.map(({ leads }, at) => leads * (chances[at] ?? 0)));
  const spread = sum(here.map(({ leads }, at) => leads * (chances[at] ?? 0) * (1 - (chances[at] ?? 0))));
  const coming = sum(later.map((cohort) => perDay * chanceOf(learnt, cohort)));
  const pace = coming ** 2 / Math.max(1, fresh);
  const variance = spread + coming + pace + unsure(learnt, [...here, ...later]);
  return { wins: fromOpen + coming, fromOpen, deviation: Math.sqrt(variance) };
}

/** Share won and share still open after each time of a table. */
interface Learnt extends RiskTable {
  readonly won: readonly number[];
  readonly open: readonly number[];
}

function learn(spells: Spells): Learnt {
  const table = riskTable(spells, 2);
  return { ...table, won: aalenJohansen(table, 1).share, open: kaplanMeier(table).share };
}

/** The chance of a lead that is open after `from` days to be won by the day `to`. */
function chanceOf(learnt: Learnt, { from, to }: Cohort): number {
  return chanceBetween(learnt, placeAt(learnt.times, from), placeAt(learnt.times, to));
}

/** The same by places of the table. */
function chanceBetween({ won, open }: Learnt, start: number, end: number): number {
  const still = open[start] ?? 1;
  return still > 0 ? ((won[end] ?? 0) - (won[start] ?? 0)) / still : 0;
}

/**
 * Variance of the expected wins that comes from the hazards being estimates (delta method): those of a time are shares
 * of the leads at risk, those of different times are independent.
 */
function unsure(learnt: Learnt, cohorts: readonly Cohort[]): number {
  const { atRisk, events } = learnt;
  const slopes = slopesOf(learnt, cohorts);
  const terms = atRisk.map((watched, at) => {
    const [byWon = 0, byLost = 0] = slopes.map((slope) => slope[at] ?? 0);
    const [won = 0, lost = 0] = events.map((counts) => (counts[at] ?? 0) / watched);
    return (won * byWon ** 2 + lost * byLost ** 2 - (won * byWon + lost * byLost) ** 2) / watched;
  });
  return sum(terms);
}

type Slopes = readonly [byWon: Float64Array, byLost: Float64Array];

/** How the expected wins grow with the hazard to be won, and with the hazard to be lost, at each time. */
function slopesOf(learnt: Learnt, cohorts: readonly Cohort[]): Slopes {
  const { length } = learnt.times;
  const slopes: Slopes = [new Float64Array(length), new Float64Array(length)];
  for (const cohort of cohorts) addSlopes(slopes, learnt, cohort);
  return slopes;
}

function addSlopes([byWon, byLost]: Slopes, learnt: Learnt, { leads, from, to }: Cohort): void {
  const { times, open } = learnt;
  const [start, end] = [placeAt(times, from), placeAt(times, to)];
  const still = open[start] ?? 1;
  for (let at = start + 1; at <= end && still > 0; at += 1) {
    const there = (leads * (open[at - 1] ?? 1)) / still;
    const later = chanceBetween(learnt, at, end);
    byWon[at] = (byWon[at] ?? 0) + there * (1 - later);
    byLost[at] = (byLost[at] ?? 0) - there * later;
  }
}
