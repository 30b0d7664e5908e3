import type { Frame } from './frame/frame';
import type { Group } from './group';
import { mean } from './statistics/mean';
import { median } from './statistics/median';
import { type Interval, wilson } from './statistics/wilson';

/** What became of a group of leads up to now. An undefined figure has nothing to be computed from. */
export interface Figures {
  readonly leads: number;
  /** Churned ones included. */
  readonly won: number;
  readonly churned: number;
  readonly lost: number;
  /** Neither won nor lost yet, paused ones included. */
  readonly open: number;
  readonly conversion: number | undefined;
  readonly interval: Interval | undefined;
  /** Days from the start of the clock to winning. */
  readonly meanCycle: number | undefined;
  readonly medianCycle: number | undefined;
  /** Won leads that closed before they started: listed, in no cycle. */
  readonly contradictory: readonly number[];
}

/** Counts a group; its invalid and doubtful leads are outside already. */
export function figuresOf(frame: Frame, { leads }: Group): Figures {
  const of = (outcome: string) => leads.filter((lead) => frame.outcome[lead] === outcome);
  const won = of('won');
  const lost = of('lost').length;
  const cycles = won.map((lead) => cycleOf(frame, lead)).filter((days) => !Number.isNaN(days));
  const sound = cycles.filter((days) => days >= 0);
  return {
    leads: leads.length,
    won: won.length,
    churned: won.filter((lead) => frame.churned[lead] === 1).length,
    lost,
    open: leads.length - won.length - lost,
    conversion: leads.length > 0 ? won.length / leads.length : undefined,
    interval: wilson(won.length, leads.length),
    meanCycle: mean(sound),
    medianCycle: median(sound),
    contradictory: won.filter((lead) => cycleOf(frame, lead) < 0),
  };
}

/** Whole days from the start of the clock to winning; NaN where one of the two is not known. */
export function cycleOf({ wonOn, start }: Frame, lead: number): number {
  return (wonOn[lead] ?? Number.NaN) - (start[lead] ?? Number.NaN);
}
