import { cycleOf } from './figures';
import type { Frame } from './frame/frame';
import type { Outcome } from './frame/outcome';
import type { Group } from './group';
import type { Behind } from './report';

/** What the usual figures of a group open, found when somebody asks. */
export interface GroupBehind {
  readonly leads: () => Behind;
  readonly won: () => Behind;
  readonly lost: () => Behind;
  /** Neither won nor lost yet, paused ones included. */
  readonly open: () => Behind;
  /** The won ones of all that count. */
  readonly conversion: () => Behind;
  /** Won leads whose days are known. */
  readonly cycle: () => Behind;
  readonly invalid: () => Behind;
  readonly toCheck: () => Behind;
}

/** The leads behind the figures of one group. */
export function behindGroup(frame: Frame, { leads, members }: Group): GroupBehind {
  const of = (from: readonly number[], outcomes: readonly Outcome[]) => () => ({
    leads: from.filter((lead) => outcomes.includes(frame.outcome[lead] ?? 'open')),
  });
  return {
    leads: () => ({ leads }),
    won: of(leads, ['won']),
    lost: of(leads, ['lost']),
    open: of(leads, ['open', 'paused']),
    conversion: () => ({ ...of(leads, ['won'])(), of: leads }),
    cycle: () => ({ leads: leads.filter((lead) => cycleOf(frame, lead) >= 0) }),
    invalid: of(members, ['invalid']),
    toCheck: of(members, ['toCheck']),
  };
}
