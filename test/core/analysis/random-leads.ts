import fc from 'fast-check';
import { addDays } from '../../../src/core/date';
import type { FollowUp, Lead } from '../../../src/core/schema/row';
import { leadOf, type StageEvent } from './analysis-builder';

const STAGES = ['firstContact', 'needs', 'solution', 'quote', 'negotiation', 'signing', 'won', 'lost'] as const;
const RARE = ['invalid', 'nurture', 'churned'] as const;
const FEEDBACK = ['', '', '太贵', '很满意', '服务很好，但是慢', '下次再说'];

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const facts = fc.record({
  source: one('', 'tradeFair', 'webForm', 'partner', 'other'),
  grade: one('', 'high', 'medium', 'low'),
  owner: one('', 'li', 'zhao', 'zhao'),
  industry: one('', 'manufacturing', 'medical'),
  region: one('', 'north', 'east'),
  companySize: one('', 'large', 'small'),
  product: one('', 'standard'),
  budget: one('', '10-15万', '8万', '≤20万', '待确认'),
  decisionCycle: one('', '1个月', '待确认'),
  need: one('', 'ERP'),
  satisfaction: one('', '1', '3', '5'),
  repeatOrders: one('', '0', '2', '3'),
  feedback: one(...FEEDBACK),
  phone: one('', '', '', '13800138000', '13900139000'),
  customerName: one('', '', '', '', '张 三', '张三'),
});

const fate = fc.record({
  start: fc.integer({ min: -20, max: 195 }),
  hour: one('', '', 'T08:30', 'T16:00'),
  path: fc.array(one(...STAGES, ...STAGES, ...RARE, 'won', 'lost'), { minLength: 1, maxLength: 5 }),
  step: fc.integer({ min: -1, max: 30 }),
  /** How much of the way History tells: nothing, all but its beginning, everything. */
  record: one('none', 'late', 'whole', 'whole'),
  factor: fc.integer({ min: 0, max: 2 }),
  /** What a person has left out or written wrong. */
  slip: one('', '', '', '', '', '', '', '', 'noAmount', 'noClosing', 'blankStage', 'oddStage'),
  next: fc.integer({ min: -9, max: 9 }),
});

const said = fc.record({
  lag: fc.integer({ min: -3, max: 60 }),
  hour: one('', '', 'T09:15', 'T15:40'),
  recorded: one('', 'sameDay', 'later'),
  feedback: one(...FEEDBACK),
});

interface Draw {
  readonly facts: Readonly<Record<string, string>>;
  readonly fate: typeof fate extends fc.Arbitrary<infer T> ? T : never;
  readonly followUps: readonly (typeof said extends fc.Arbitrary<infer T> ? T : never)[];
}

const draw: fc.Arbitrary<Draw> = fc.record({ facts, fate, followUps: fc.array(said, { maxLength: 3 }) });

const factors: Readonly<Record<string, readonly string[]>> = {
  won: ['', 'win.fit', 'win.price、win.trust'],
  lost: ['', 'loss.price', 'loss.budget、loss.price'],
  churned: ['', 'loss.price', 'loss.slow'],
};

export interface RandomLeads {
  readonly leads: readonly Lead[];
  readonly history: readonly StageEvent[];
  readonly followUps: readonly FollowUp[];
}

/** Leads of any fate and with any gap: some with a recorded path, some without a day, some that contradict themselves. */
export const randomLeads: fc.Arbitrary<RandomLeads> = leadsOf({ minLength: 1, maxLength: 60 });

/** As many of them as make every block speak. */
export const manyRandomLeads: fc.Arbitrary<RandomLeads> = leadsOf({ minLength: 80, maxLength: 130, size: 'max' });

function leadsOf(length: fc.ArrayConstraints): fc.Arbitrary<RandomLeads> {
  return fc.array(draw, length).map((draws) => ({
    leads: draws.map(leadFrom),
    history: draws.flatMap(eventsFrom),
    followUps: draws.flatMap(followUpsFrom),
  }));
}

const firstDay = ({ start }: Draw['fate']): string => addDays('2024-01-01', Math.max(0, start));

function leadFrom({ facts: told, fate: drawn }: Draw, index: number): Lead {
  const { start, hour, path, step, factor, slip, next } = drawn;
  const last = path[path.length - 1] ?? '';
  const isClosed = ['won', 'lost', 'invalid', 'churned'].includes(last);
  const wasWon = last === 'won' || last === 'churned';
  const odd = { blankStage: '', oddStage: '没见过的阶段' }[slip] ?? last;
  return leadOf(index + 1, {
    ...{ ...told, customerName: told['customerName'] || `客户 ${index + 1}` },
    ...{ registeredOn: start < 0 ? '' : `${firstDay(drawn)}${hour}`, stage: odd },
    ...(slip !== 'blankStage' && { closeReason: factors[last]?.[factor] ?? '' }),
    ...(isClosed && slip !== 'noClosing' && { closedOn: addDays(firstDay(drawn), step * path.length) }),
    ...(wasWon && slip !== 'noAmount' && { amount: String((step + 1) * 1000) }),
    ...(next > -9 && { nextContactOn: addDays('2024-07-15', next) }),
  });
}

function eventsFrom({ fate: drawn }: Draw, index: number): readonly StageEvent[] {
  const { path, step, record, slip } = drawn;
  if (record === 'none' || slip === 'blankStage' || slip === 'oddStage') return [];
  const events = path.map((to, place) => ({
    ...{ leadId: `LX${index + 1}`, from: path[place - 1] ?? '', to, way: 'grid' },
    at: `${addDays(firstDay(drawn), Math.max(0, step) * (place + 1))}${place % 2 === 0 ? '' : 'T11:00'}`,
  }));
  return record === 'late' ? events.slice(1) : events;
}

function followUpsFrom({ fate: drawn, followUps }: Draw, index: number): readonly FollowUp[] {
  return followUps.map(({ lag, hour, recorded, feedback }) => {
    const day = addDays(firstDay(drawn), lag);
    const at = { '': '', sameDay: `${day}T16:30`, later: `${addDays(day, 2)}T09:00` }[recorded] ?? '';
    return { leadId: `LX${index + 1}`, contactedAt: `${day}${hour}`, feedback, recordedAt: at };
  });
}
