import fc from 'fast-check';
import { addDays } from '../../../src/core/date';
import type { Lead } from '../../../src/core/schema/row';
import { leadOf, type StageEvent } from './analysis-builder';

interface Draw {
  readonly source: string;
  readonly grade: string;
  readonly owner: string;
  readonly start: number;
  readonly path: readonly string[];
  readonly step: number;
  readonly isRecorded: boolean;
  readonly factor: number;
}

const draw: fc.Arbitrary<Draw> = fc.record({
  source: fc.constantFrom('', 'tradeFair', 'webForm', 'partner', 'other'),
  grade: fc.constantFrom('', 'high', 'medium', 'low'),
  owner: fc.constantFrom('', 'li', 'zhao'),
  start: fc.integer({ min: -20, max: 190 }),
  path: fc.array(
    fc.constantFrom(
      'firstContact',
      'needs',
      'solution',
      'quote',
      'negotiation',
      'signing',
      'won',
      'lost',
      'invalid',
      'nurture',
    ),
    { minLength: 1, maxLength: 5 },
  ),
  step: fc.integer({ min: 0, max: 30 }),
  isRecorded: fc.boolean(),
  factor: fc.integer({ min: 0, max: 2 }),
});

const factors: Readonly<Record<string, readonly string[]>> = {
  won: ['', 'win.fit', 'win.price、win.trust'],
  lost: ['', 'loss.price', 'loss.budget、loss.price'],
};

export interface RandomLeads {
  readonly leads: readonly Lead[];
  readonly history: readonly StageEvent[];
}

/** Leads of any fate, some with a recorded path, some without, some without a day. */
export const randomLeads: fc.Arbitrary<RandomLeads> = fc.array(draw, { maxLength: 60 }).map((draws) => ({
  leads: draws.map(leadFrom),
  history: draws.flatMap(eventsFrom),
}));

function leadFrom({ source, grade, owner, start, path, step, factor }: Draw, index: number): Lead {
  const stage = path[path.length - 1] ?? '';
  const isClosed = ['won', 'lost', 'invalid'].includes(stage);
  const registeredOn = start < 0 ? '' : addDays('2024-01-01', start);
  const reason = factors[stage]?.[factor] ?? '';
  return leadOf(index + 1, {
    ...{ source, grade, owner, registeredOn, stage, closeReason: reason },
    ...(isClosed && { closedOn: addDays(registeredOn || '2024-01-01', step * path.length) }),
    ...(stage === 'won' && { amount: String(step * 1000) }),
  });
}

function eventsFrom({ start, path, step, isRecorded }: Draw, index: number): readonly StageEvent[] {
  if (!isRecorded) return [];
  return path.map((to, place) => ({
    ...{ leadId: `LX${index + 1}`, from: path[place - 1] ?? '', to, way: 'grid' },
    at: addDays('2024-01-01', Math.max(0, start) + step * (place + 1)),
  }));
}
