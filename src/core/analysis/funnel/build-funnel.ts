import type { Frame } from '../frame/frame';
import { median } from '../statistics/median';
import type { FunnelOrder } from './funnel-order';
import { rankEvents, walkStages } from './stage-path';

/** One stage of the funnel: reached = moved on + lost there + still there + aside. */
export interface FunnelStep {
  readonly key: string;
  readonly reached: number;
  readonly movedOn: number;
  /** Positions of the leads lost from here, those of unknown path included. */
  readonly lost: readonly number[];
  readonly stillThere: number;
  /** Paused, or moved back to an earlier stage. */
  readonly aside: number;
  /** Lost leads without any record of their stages. */
  readonly unknown: number;
  /** Of the finished stays whose begin is known; undefined without any. */
  readonly medianDays: number | undefined;
}

export interface Funnel {
  readonly steps: readonly FunnelStep[];
  readonly won: readonly number[];
  /** By rank: the leads that came to that stage and no further. */
  readonly ends: readonly StageEnds[];
}

/** Leads whose last reached stage is one and the same, by what became of them. */
export interface StageEnds {
  readonly lost: readonly number[];
  /** Those among the lost whose path nobody recorded. */
  readonly unknown: ReadonlySet<number>;
  readonly still: readonly number[];
  readonly aside: readonly number[];
}

interface Tally extends StageEnds {
  readonly lost: number[];
  readonly unknown: Set<number>;
  readonly still: number[];
  readonly aside: number[];
  readonly days: number[];
}

/** The funnel of the leads given, which must be those that count in rates. */
export function buildFunnel(frame: Frame, leads: readonly number[], order: FunnelOrder): Funnel {
  const tallies = order.stages.map((): Tally => ({ lost: [], unknown: new Set(), still: [], aside: [], days: [] }));
  const won: number[] = [];
  const { outcome, registered, stage } = frame;
  const events = rankEvents(frame.events, order);
  const present = stage.keys.map((key) => order.rankOf(key));
  const note = (rank: number, days: number) => tallies[rank]?.days.push(days);
  for (const lead of leads) {
    const furthest = walkStages(events, { lead, registered: registered[lead] ?? Number.NaN }, note);
    if (outcome[lead] === 'won') won.push(lead);
    else settle(frame, { lead, furthest, present: present[stage.codes[lead] ?? 0] ?? -1 }, tallies);
  }
  return { steps: stepsOf(tallies, order, won.length), won, ends: tallies };
}

/** Share of the decided leads of a stage that moved on; undefined where nothing is decided. */
export function stageConversion({ movedOn, lost }: FunnelStep): number | undefined {
  const decided = movedOn + lost.length;
  return decided > 0 ? movedOn / decided : undefined;
}

/** Whether most losses have no recorded path: they stand at the first stage and are missing at the others, whose rates say nothing. */
export function isPathless({ steps }: Pick<Funnel, 'steps'>): boolean {
  const total = (of: (step: FunnelStep) => number) => steps.reduce((sum, step) => sum + of(step), 0);
  return total(({ unknown }) => unknown) * 2 > total(({ lost }) => lost.length);
}

interface Settled {
  readonly lead: number;
  /** Highest rank that History knows of, and the one it stands at; −1 = none. */
  readonly furthest: number;
  readonly present: number;
}

/** Counts a lead that is not won where it came to; one that stands further back than it has been is aside. */
function settle(frame: Frame, at: Settled, tallies: readonly Tally[]): void {
  const reached = Math.max(0, at.furthest, at.present);
  const tally = tallies[reached];
  if (!tally) return;
  const outcome = frame.outcome[at.lead];
  if (outcome === 'lost') {
    tally.lost.push(at.lead);
    if (at.furthest < 0) tally.unknown.add(at.lead);
  } else if (outcome === 'open' && Math.max(0, at.present) === reached) tally.still.push(at.lead);
  else tally.aside.push(at.lead);
}

/** From the last stage back: who moved on from a stage is whoever reached the next one. */
function stepsOf(tallies: readonly Tally[], { stages }: FunnelOrder, won: number): readonly FunnelStep[] {
  const steps: FunnelStep[] = [];
  let movedOn = won;
  for (let rank = stages.length - 1; rank >= 0; rank -= 1) {
    const { lost = [], still = [], aside = [], unknown, days = [] } = tallies[rank] ?? {};
    const reached = movedOn + lost.length + still.length + aside.length;
    steps.unshift({
      ...{ key: stages[rank] ?? '', reached, movedOn, lost, stillThere: still.length, aside: aside.length },
      unknown: unknown?.size ?? 0,
      medianDays: median(days),
    });
    movedOn = reached;
  }
  return steps;
}
