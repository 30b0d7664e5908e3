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

/** Counts a group in one pass; its invalid and doubtful leads are outside already. */
export function figuresOf(frame: Frame, group: Group): Figures {
  const found = known.get(group) ?? countFigures(frame, group);
  known.set(group, found);
  return found;
}

/** Many blocks ask for the figures of the same groups. */
const known = new WeakMap<Group, Figures>();

function countFigures(frame: Frame, { leads }: Group): Figures {
  const { won, lost, churned, cycles, contradictory } = tally(frame, leads);
  return {
    ...{ leads: leads.length, won, churned, lost, open: leads.length - won - lost, contradictory },
    conversion: leads.length > 0 ? won / leads.length : undefined,
    interval: wilson(won, leads.length),
    meanCycle: mean(cycles),
    medianCycle: median(cycles),
  };
}

function tally({ outcome, churned: left, wonOn, start }: Frame, leads: readonly number[]) {
  const contradictory: number[] = [];
  const cycles: number[] = [];
  let [won, lost, churned] = [0, 0, 0];
  for (let at = 0; at < leads.length; at += 1) {
    const lead = Number(leads[at]);
    if (outcome[lead] === 'lost') lost += 1;
    if (outcome[lead] !== 'won') continue;
    won += 1;
    churned += left[lead] ?? 0;
    const days = cycleOf({ wonOn, start }, lead);
    if (days >= 0) cycles.push(days);
    else if (days < 0) contradictory.push(lead);
  }
  return { won, lost, churned, cycles, contradictory };
}

/** Whole days from the start of the clock to winning; NaN where one of the two is not known. */
export function cycleOf({ wonOn, start }: Pick<Frame, 'wonOn' | 'start'>, lead: number): number {
  return (wonOn[lead] ?? Number.NaN) - (start[lead] ?? Number.NaN);
}
