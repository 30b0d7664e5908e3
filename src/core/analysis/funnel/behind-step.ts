import type { Behind } from '../report';
import type { Funnel, StageEnds } from './build-funnel';

/** What the figures of one stage open. */
export interface StepBehind {
  readonly reached: () => Behind;
  readonly movedOn: () => Behind;
  readonly lost: () => Behind;
  readonly still: () => Behind;
  readonly aside: () => Behind;
  readonly unknown: () => Behind;
  /** Those that moved on, of those that moved on or were lost there. */
  readonly conversion: () => Behind;
}

/** The leads behind the stage of a rank: who moved on from it is whoever ended further on. */
export function behindStep({ ends, won }: Funnel, rank: number): StepBehind {
  const none: StageEnds = { lost: [], unknown: new Set(), still: [], aside: [] };
  const { lost, unknown, still, aside } = ends[rank] ?? none;
  const movedOn = () => [...ends.slice(rank + 1).flatMap(allOf), ...won];
  return {
    reached: () => ({ leads: [...allOf({ lost, unknown, still, aside }), ...movedOn()] }),
    movedOn: () => ({ leads: movedOn() }),
    lost: () => ({ leads: lost }),
    still: () => ({ leads: still }),
    aside: () => ({ leads: aside }),
    unknown: () => ({ leads: [...unknown] }),
    conversion: () => ({ leads: movedOn(), of: [...movedOn(), ...lost] }),
  };
}

function allOf({ lost, still, aside }: StageEnds): readonly number[] {
  return [...lost, ...still, ...aside];
}
