import { sum } from '../sum';
import { type GroupTest, groupTest } from './group-test';
import { type RiskTable, watchedTables } from './risk-table';

/**
 * Whether groups end at the same pace by one cause (N. Mantel 1966, several groups): observed less expected ends, with
 * the hypergeometric covariance. The tables have their times in common; `cause` counts from 1. Undefined where nothing
 * can be compared.
 */
export function logRank(all: readonly RiskTable[], cause: number): GroupTest | undefined {
  const tables = watchedTables(all);
  const scores = tables.map(() => 0);
  const covariance = tables.map(() => tables.map(() => 0));
  const [first] = tables;
  first?.times.forEach((_, at) => {
    const ended = tables.map(({ events }) => events[cause - 1]?.[at] ?? 0);
    const watched = tables.map(({ atRisk }) => atRisk[at] ?? 0);
    addTime({ scores, covariance }, ended, watched);
  });
  return groupTest(scores, covariance);
}

interface Sums {
  readonly scores: number[];
  readonly covariance: number[][];
}

function addTime({ scores, covariance }: Sums, ended: readonly number[], watched: readonly number[]): void {
  const d = sum(ended);
  const n = sum(watched);
  if (d === 0 || n === 0) return;
  const spread = n > 1 ? (d * (n - d)) / (n - 1) : 0;
  watched.forEach((own, one) => {
    const share = own / n;
    scores[one] = (scores[one] ?? 0) + (ended[one] ?? 0) - d * share;
    const row = covariance[one] ?? [];
    watched.forEach((others, other) => {
      row[other] = (row[other] ?? 0) + spread * share * ((one === other ? 1 : 0) - others / n);
    });
  });
}
