import { addDays } from '../../../../src/core/date';
import type { ValueChange } from '../../../../src/core/history/value-changes';
import type { FollowUp, Lead } from '../../../../src/core/schema/row';
import { leadOf, moves, type StageEvent } from '../analysis-builder';

/** Decided leads with their History: what became of each is drawn from a chance that the example gives. */
export interface ToldLeads {
  readonly leads: readonly Lead[];
  readonly history: readonly StageEvent[];
  readonly followUps: readonly FollowUp[];
  readonly changes: ReadonlyMap<string, readonly ValueChange[]>;
}

interface Drawn {
  readonly lead: Lead;
  /** Days from registration to the end. */
  readonly days: number;
  readonly isWon: boolean;
}

/** Numbers between 0 and 1 that look drawn, always the same (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const sources = ['tradeFair', 'webForm', 'partner'] as const;
const grades = ['high', 'medium', 'low'] as const;

/** So many decided leads; `chance` gives each its chance of being won. */
export function toldLeads(count: number, seed: number, chance: (lead: Lead) => number): ToldLeads {
  const draw = numbersFrom(seed);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(draw() * values.length)] ?? values[0];
  const drawn = Array.from({ length: count }, (_, at): Drawn => {
    const registeredOn = addDays('2023-06-01', Math.floor(draw() * 250));
    const attributes = { source: pick(sources), grade: pick(grades), registeredOn };
    const isWon = draw() < chance(attributes);
    const days = 10 + Math.floor(draw() * 60);
    const stage = isWon ? 'won' : 'lost';
    return { lead: leadOf(at + 1, { ...attributes, stage, closedOn: addDays(registeredOn, days) }), days, isWon };
  });
  return {
    leads: drawn.map(({ lead }) => lead),
    history: drawn.flatMap(({ lead, isWon }) =>
      moves(lead.leadId ?? '', [
        [lead.registeredOn ?? '', 'firstContact'],
        [lead.closedOn ?? '', isWon ? 'won' : 'lost'],
      ]),
    ),
    ...{ followUps: [], changes: new Map() },
  };
}
