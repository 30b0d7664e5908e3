import { aalenJohansen } from '../statistics/survival/aalen-johansen';
import { kaplanMeier } from '../statistics/survival/kaplan-meier';
import { riskTable, type Spells } from '../statistics/survival/risk-table';
import { placeAt } from '../statistics/survival/step-value';
import { INFLOW_DAYS, type Known } from './timeline';

/** Wins that are to be expected in a span of days after a day, as that day knew the leads. */
export interface Expected {
  readonly wins: number;
  /** Of these, from leads that were open already. */
  readonly fromOpen: number;
  /** What chance adds around it: Bernoulli for each open lead, Poisson for those still to come and for their pace. */
  readonly deviation: number;
}

/**
 * Wins in the `span` days after a day: for each open lead its chance at its age by the team's own cumulative incidence,
 * for leads still to come the pace of the last 90 days. Nothing that happened after that day is looked at.
 */
export function expectWins({ spells, ages, fresh }: Known, span: number): Expected {
  const { won, open } = curves(spells);
  let [fromOpen, spread] = [0, 0];
  for (const { age, leads } of ages) {
    const chance = open(age) > 0 ? (won(age + span) - won(age)) / open(age) : 0;
    fromOpen += leads * chance;
    spread += leads * chance * (1 - chance);
  }
  const coming = comingWins(won, span, fresh / INFLOW_DAYS);
  const unsure = coming ** 2 / Math.max(1, fresh);
  return { wins: fromOpen + coming, fromOpen, deviation: Math.sqrt(spread + coming + unsure) };
}

interface Curves {
  /** Share won by an age. */
  won(age: number): number;
  /** Share still open after an age. */
  open(age: number): number;
}

function curves(spells: Spells): Curves {
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
