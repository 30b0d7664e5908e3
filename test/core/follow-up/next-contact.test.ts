import { type NextContactFacts, needsProposal, planNextContact } from '../../../src/core/follow-up/next-contact';
import { summarise } from '../../../src/core/follow-up/summary';
import { makeCalendar } from '../../../src/core/follow-up/working-days';
import type { LeadMeta } from '../../../src/core/history/memory';
import type { FollowUp, Lead } from '../../../src/core/schema/row';
import { followUp, lead, meta, settingsWith } from '../reminder/builders';

interface Case {
  readonly lead?: Lead;
  readonly meta?: Partial<LeadMeta>;
  readonly followUps?: readonly FollowUp[];
  readonly stageClass?: NextContactFacts['stageClass'];
  readonly proposal?: string;
  readonly settings?: ReturnType<typeof settingsWith>;
}

function factsOf({ settings = settingsWith(), followUps = [], stageClass = 'open', proposal, ...given }: Case) {
  return {
    lead: lead(given.lead),
    meta: meta(given.meta),
    followUps,
    summary: summarise(followUps, '2024-03-12T09:00'),
    settings,
    calendar: makeCalendar(settings),
    stageClass,
    ...(proposal !== undefined && { proposal }),
  };
}
const plan = (given: Case) => planNextContact(factsOf(given));

describe('(a) a typed day', () => {
  const typed: Case = {
    lead: { nextContactOn: '2024-03-20' },
    meta: { nextContactWritten: '2024-03-04', typedNextAt: '2024-03-10T09:00' },
  };

  test('stands before everything else and is never moved, not even from a Sunday', () => {
    expect(plan(typed)).toEqual({ day: '2024-03-20', from: 'typed' });
    expect(plan({ ...typed, lead: { nextContactOn: '2024-03-17' } }).day).toBe('2024-03-17');
    expect(plan({ ...typed, followUps: [followUp({ nextStepOn: '2024-03-14', status: 'planned' })] }).day).toBe(
      '2024-03-20',
    );
  });

  test('the value the add-on wrote last is not a typed one', () => {
    expect(plan({ lead: { nextContactOn: '2024-03-20' }, meta: { nextContactWritten: '2024-03-20' } }).from).toBe(
      'firstResponse',
    );
  });

  test('is used up by a contact on or after it', () => {
    const eighth = { nextContactOn: '2024-03-08' };
    expect(plan({ ...typed, lead: eighth, followUps: [followUp({ contactedAt: '2024-03-08' })] })).toMatchObject({
      day: '2024-03-15',
      from: 'cadence',
    });
    expect(plan({ ...typed, lead: eighth, followUps: [followUp({ contactedAt: '2024-03-07' })] }).from).toBe('typed');
  });

  test('gives way to a step of a follow-up recorded later, not to one recorded before', () => {
    const step = { nextStepOn: '2024-03-14', status: 'planned' };
    expect(plan({ ...typed, followUps: [followUp({ ...step, recordedAt: '2024-03-11T09:00' })] }).day).toBe(
      '2024-03-14',
    );
    expect(plan({ ...typed, followUps: [followUp({ ...step, recordedAt: '2024-03-09T09:00' })] }).day).toBe(
      '2024-03-20',
    );
  });
});

describe('(b) an open step, (c) the first response, (d) the cadence', () => {
  test('the earliest step that is not done, as it was promised', () => {
    const followUps = [
      followUp({ nextStepOn: '2024-03-05', status: 'done' }),
      followUp({ nextStepOn: '2024-03-16', status: 'inProgress' }),
    ];
    expect(plan({ followUps })).toEqual({ day: '2024-03-16', from: 'step' });
  });

  test('without any contact the day of the limit, on a working day', () => {
    expect(plan({})).toEqual({ day: '2024-03-04', from: 'firstResponse' });
  });

  test.each([
    ['high', '2024-03-11'],
    ['medium', '2024-03-11'],
    ['', '2024-03-11'],
    ['low', '2024-04-03'],
  ])('grade %s: last contact plus its cadence, on a working day', (grade, day) => {
    expect(plan({ lead: { grade }, followUps: [followUp({ contactedAt: '2024-03-04T15:00' })] })).toEqual({
      day,
      from: 'cadence',
    });
  });

  test('a cadence that ends on a Saturday moves to Monday', () => {
    expect(plan({ followUps: [followUp({ contactedAt: '2024-03-02' })] }).day).toBe('2024-03-11');
  });
});

describe('classes of stages', () => {
  const step = [followUp({ nextStepOn: '2024-03-14', status: 'planned' })];
  const typed = { lead: { nextContactOn: '2024-06-01' } };

  test('paused: a typed day or a step only', () => {
    expect(plan({ stageClass: 'paused' }).day).toBe('');
    expect(plan({ stageClass: 'paused', followUps: step }).day).toBe('2024-03-14');
    expect(plan({ stageClass: 'paused', ...typed }).day).toBe('2024-06-01');
  });

  test('won, invalid and churned are blank', () => {
    expect(plan({ stageClass: 'won', ...typed }).day).toBe('');
    expect(plan({ stageClass: 'invalid', followUps: step }).day).toBe('');
    expect(plan({ stageClass: 'lost', lead: { stage: 'churned', nextContactOn: '2024-06-01' } }).day).toBe('');
  });

  test('lost: blank, or a typed day of return', () => {
    expect(plan({ stageClass: 'lost', followUps: step }).day).toBe('');
    expect(plan({ stageClass: 'lost', ...typed })).toEqual({ day: '2024-06-01', from: 'typed' });
    const ours = { lead: { nextContactOn: '2024-03-04' }, meta: { nextContactWritten: '2024-03-04' } };
    expect(plan({ stageClass: 'lost', ...ours }).day).toBe('');
  });
});

describe('low grade: at most two contacts in 30 days', () => {
  const twice = [followUp({ contactedAt: '2024-03-01' }), followUp({ contactedAt: '2024-03-05' })];
  const low = { grade: 'low' };

  test('a third day within 30 days moves to day 31 and waits on purpose', () => {
    const followUps = [...twice, followUp({ contactedAt: '', nextStepOn: '2024-03-10', status: 'planned' })];
    expect(plan({ lead: low, followUps })).toEqual({ day: '2024-04-01', from: 'step', waiting: true });
    expect(plan({ lead: { grade: 'medium' }, followUps }).day).toBe('2024-03-10');
  });

  test('one contact leaves room, a typed day is never moved, a cap of 0 caps nothing', () => {
    const step = followUp({ contactedAt: '', nextStepOn: '2024-03-10', status: 'planned' });
    expect(plan({ lead: low, followUps: [...twice.slice(1), step] }).waiting).toBeUndefined();
    expect(plan({ lead: { ...low, nextContactOn: '2024-03-13' }, followUps: twice })).toEqual({
      day: '2024-03-13',
      from: 'typed',
    });
    expect(plan({ lead: low, followUps: [...twice, step], settings: settingsWith({ lowCapIn30Days: '0' }) }).day).toBe(
      '2024-03-10',
    );
  });
});

describe('rows older than the start day', () => {
  const settings = settingsWith({ startDay: '2024-03-11' });
  const old: Case = { settings, lead: { registeredOn: '2023-05-01' }, meta: { adopted: true } };

  test('wait for a proposal, keep it, and go on by cadence after a contact', () => {
    expect(needsProposal(factsOf(old))).toBe(true);
    expect(plan({ ...old, proposal: '2024-03-12' })).toEqual({ day: '2024-03-12', from: 'backlog' });
    const proposed: Case = {
      ...old,
      lead: { registeredOn: '2023-05-01', nextContactOn: '2024-03-12' },
      meta: { adopted: true, nextContactWritten: '2024-03-12' },
    };
    expect(plan(proposed).day).toBe('2024-03-12');
    expect(needsProposal(factsOf(proposed))).toBe(false);
    expect(plan({ ...proposed, followUps: [followUp({ contactedAt: '2024-03-12' })] }).day).toBe('2024-03-19');
  });

  test('a date of its own needs none: typed, a step, or a cadence that ends after the start', () => {
    expect(needsProposal(factsOf({ ...old, lead: { registeredOn: '', nextContactOn: '2024-01-05' } }))).toBe(false);
    const step = followUp({ contactedAt: '', nextStepOn: '2024-03-20', status: 'planned' });
    expect(needsProposal(factsOf({ ...old, followUps: [step] }))).toBe(false);
    expect(plan({ ...old, lead: { registeredOn: '', lastContactOn: '2024-03-06' } }).day).toBe('2024-03-13');
    expect(needsProposal(factsOf({ ...old, stageClass: 'won' }))).toBe(false);
  });
});
