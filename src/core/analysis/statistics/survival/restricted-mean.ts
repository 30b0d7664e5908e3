import { kaplanMeier } from './kaplan-meier';
import { endsAt, type RiskTable } from './risk-table';

/** Mean days with their standard error. */
export interface MeanTime {
  readonly days: number;
  readonly error: number;
}

/** Mean days open within a horizon: the area under the Kaplan–Meier curve up to it, with Greenwood's error. */
export function restrictedMean(table: RiskTable, horizon: number): MeanTime {
  const { times, share } = kaplanMeier(table);
  const within = times.filter((time) => time < horizon);
  const areas = within.map((time, at) => ((within[at + 1] ?? horizon) - time) * (share[at] ?? 0));
  let after = 0;
  let variance = 0;
  for (let at = within.length - 1; at >= 0; at -= 1) {
    after += areas[at] ?? 0;
    const watched = table.atRisk[at] ?? 0;
    const ended = endsAt(table.events, at);
    if (ended < watched) variance += (after * after * ended) / (watched * (watched - ended));
  }
  return { days: (within[0] ?? horizon) + after, error: Math.sqrt(variance) };
}
