import { endsAt, type RiskTable } from './risk-table';

/** The share that has not ended in any way, after every time of the table. */
export interface Survival {
  readonly times: readonly number[];
  readonly share: readonly number[];
  /** Greenwood's variance of the share. */
  readonly variance: readonly number[];
}

/**
 * Share still open (E. L. Kaplan, P. Meier 1958), all causes taken as one. Right for "how long is a lead open"; one
 * minus it with a cause left out is no conversion rate.
 */
export function kaplanMeier({ times, atRisk, events }: RiskTable): Survival {
  const share: number[] = [];
  const variance: number[] = [];
  let surviving = 1;
  let sum = 0;
  for (let at = 0; at < times.length; at += 1) {
    const watched = atRisk[at] ?? 0;
    const ended = endsAt(events, at);
    surviving *= 1 - ended / watched;
    sum += ended < watched ? ended / (watched * (watched - ended)) : 0;
    share.push(surviving);
    variance.push(surviving * surviving * sum);
  }
  return { times, share, variance };
}
