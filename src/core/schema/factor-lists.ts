import type { ListKey } from './column';
import type { StageClass } from './stages';

const byOutcome = {
  open: ['winFactor', 'lossFactor', 'invalidReason'],
  won: ['winFactor'],
  lost: ['lossFactor'],
  paused: ['lossFactor'],
  invalid: ['invalidReason'],
} as const satisfies Record<StageClass, readonly ListKey[]>;

/** The lists from which a lead's win or loss factors come; while its outcome is open, any of the three. */
export function factorLists(outcome: StageClass = 'open'): readonly ListKey[] {
  return byOutcome[outcome];
}
