import fc from 'fast-check';
import type { LeadMeta } from '../../../src/core/history/memory';
import { type DerivedLead, deriveLead } from '../../../src/core/lead/derive';
import type { LearntChance } from '../../../src/core/lead/learnt-chance';
import type { FollowUp, Lead } from '../../../src/core/schema/row';
import type { Settings } from '../../../src/core/schema/settings';
import { contextAt, followUp, lead, meta, settingsWith } from '../reminder/builders';

interface Given {
  readonly lead?: Lead;
  readonly before?: Lead;
  readonly meta?: Partial<LeadMeta>;
  readonly followUps?: readonly FollowUp[];
  readonly now?: string;
  readonly settings?: Settings;
  readonly learnt?: LearntChance;
}

function derive({
  followUps = [],
  now = '2024-03-02T10:00',
  settings = settingsWith(),
  before,
  learnt,
  ...given
}: Given): DerivedLead {
  const facts = { ...contextAt(now, settings), meta: meta(given.meta), followUps, learnt, ...(before && { before }) };
  return deriveLead(lead(given.lead), facts);
}

describe('a new row', () => {
  test('gets its registration and the first stage of the preset', () => {
    const { lead: derived } = derive({ lead: { registeredOn: '', stage: '' } });
    expect(derived).toMatchObject({ registeredOn: '2024-03-02T10:00', stage: 'firstContact', followUpCount: '0' });
  });

  test('an older row keeps its blank registration', () => {
    expect(derive({ lead: { registeredOn: '' }, meta: { adopted: true } }).lead.registeredOn).toBe('');
  });
});

describe('a team that has done without a grade', () => {
  const lists = settingsWith().lists;
  const without = settingsWith({}, { lists: { ...lists, grade: lists.grade.filter(({ key }) => key !== 'low') } });

  test('is never proposed it: the cell stays blank', () => {
    const { lead: derived, meta: kept } = derive({ lead: { grade: '', need: '' }, settings: without });
    expect(derived.grade).toBe('');
    expect(kept.origin.grade).toBeUndefined();
  });

  test('is not told that another one contradicts it', () =>
    expect(derive({ lead: { grade: 'high', need: '' }, settings: without }).contradicts).toBeUndefined());
});

describe('grade', () => {
  const blank: Lead = { grade: '', budget: '10-15万', decisionCycle: '1个月', need: 'CRM' };

  test.each([
    ['one month, a budget and a need', blank, 'high'],
    ['the upper bound of the cycle counts', { ...blank, decisionCycle: '1-2个月' }, 'medium'],
    ['no known budget', { ...blank, budget: '待确认' }, 'medium'],
    ['three months and a need', { ...blank, decisionCycle: '2-3個月' }, 'medium'],
    ['three months or more has no upper bound', { ...blank, decisionCycle: '≥3个月' }, 'low'],
    ['no need', { ...blank, need: '' }, 'low'],
    ['nothing known', { grade: '', need: '', budget: '', decisionCycle: '' }, 'low'],
  ])('%s', (_what, given, grade) => expect(derive({ lead: given }).lead.grade).toBe(grade));

  test('a filled grade stays ours and follows the facts until a person sets one', () => {
    const first = derive({ lead: blank });
    expect(first.meta.origin.grade).toBe('addOn');
    const second = derive({ lead: { ...first.lead, budget: '待确认' }, before: first.lead, meta: first.meta });
    expect(second.lead.grade).toBe('medium');
    const third = derive({ lead: { ...second.lead, grade: 'low' }, before: second.lead, meta: second.meta });
    expect(third).toMatchObject({
      lead: { grade: 'low' },
      meta: { origin: { grade: 'person' } },
      contradicts: 'medium',
    });
  });

  test('one set by a person is never overwritten; emptying it hands it back', () => {
    const set = derive({ lead: { ...blank, grade: 'low' } });
    expect(set).toMatchObject({ lead: { grade: 'low' }, contradicts: 'high' });
    const emptied = derive({ lead: { ...set.lead, grade: '' }, before: set.lead, meta: set.meta });
    expect(emptied).toMatchObject({ lead: { grade: 'high' }, meta: { origin: { grade: 'addOn' } } });
  });
});

describe('closing and reopening', () => {
  const open = lead({ stage: 'signing' });
  const close = (more: Lead = {}) => derive({ lead: { stage: 'won', ...more }, before: open });

  test('a close is dated today, unless the person gave a day; the lead was won', () => {
    expect(close()).toMatchObject({
      lead: { closedOn: '2024-03-02' },
      meta: { wasWon: true, stageOn: '2024-03-02T10:00' },
    });
    expect(close({ closedOn: '2024-02-28' }).lead.closedOn).toBe('2024-02-28');
  });

  test('a reopening clears the day', () => {
    const won = close();
    const reopened = derive({ lead: { ...won.lead, stage: 'negotiation' }, before: won.lead, meta: won.meta });
    expect(reopened).toMatchObject({ lead: { closedOn: '' }, meta: { wasWon: true } });
  });

  test('lost after won keeps the day of the win when it churns, lost to won is a new close', () => {
    const won = { ...close().lead, closedOn: '2023-10-01' };
    expect(derive({ lead: { ...won, stage: 'churned' }, before: won }).lead.closedOn).toBe('2023-10-01');
    const early = lead({ stage: 'quote', closedOn: '2024-02-20' });
    expect(derive({ lead: { ...early, stage: 'won' }, before: early }).lead.closedOn).toBe('2024-02-20');
    const lost = lead({ stage: 'lost', closedOn: '2024-01-01' });
    expect(derive({ lead: { ...lost, stage: 'won' }, before: lost }).lead.closedOn).toBe('2024-03-02');
  });

  test('the close of an older row stays unknown', () => {
    expect(derive({ lead: { stage: 'won' }, meta: { adopted: true, stageOn: '' } })).toMatchObject({
      lead: { closedOn: '' },
      meta: { stageOn: '' },
    });
  });
});

describe('contacts', () => {
  const followUps = [followUp({ contactedAt: '2024-03-01T15:00' }), followUp({ contactedAt: '2024-03-02' })];

  test('count, first and last follow from the follow-ups', () => {
    expect(derive({ followUps }).lead).toMatchObject({
      followUpCount: '2',
      firstContactOn: '2024-03-01T15:00',
      lastContactOn: '2024-03-02',
    });
  });

  test('a first contact typed by the team stays, ours follows an earlier follow-up', () => {
    expect(derive({ followUps, lead: { firstContactOn: '2024-02-27' } }).lead.firstContactOn).toBe('2024-02-27');
    const once = derive({ followUps });
    const earlier = [followUp({ contactedAt: '2024-03-01T11:00' }), ...followUps];
    const again = derive({ lead: once.lead, before: once.lead, meta: once.meta, followUps: earlier });
    expect(again.lead.firstContactOn).toBe('2024-03-01T11:00');
  });

  test('what an older row knows without follow-ups is kept', () => {
    const known = { lastContactOn: '2024-01-05', followUpCount: '4' };
    expect(derive({ lead: known, meta: { adopted: true } }).lead).toMatchObject(known);
  });
});

describe('next contact', () => {
  test('a change of grade re-plans at once', () => {
    const followUps = [followUp({ contactedAt: '2024-03-01' })];
    const high = derive({ followUps });
    const low = derive({ followUps, lead: { ...high.lead, grade: 'low' }, before: high.lead, meta: high.meta });
    expect([high.lead.nextContactOn, low.lead.nextContactOn]).toEqual(['2024-03-08', '2024-04-01']);
  });

  test('a typed day is remembered with its time and stays', () => {
    const first = derive({});
    expect(first.meta).toMatchObject({ nextContactWritten: '2024-03-04', origin: { nextContactOn: 'addOn' } });
    const typed = derive({
      lead: { ...first.lead, nextContactOn: '2024-03-20' },
      before: first.lead,
      meta: first.meta,
    });
    expect(typed).toMatchObject({
      lead: { nextContactOn: '2024-03-20' },
      meta: { typedNextAt: '2024-03-02T10:00', nextContactWritten: '2024-03-04', origin: { nextContactOn: 'person' } },
    });
    const emptied = derive({ lead: { ...typed.lead, nextContactOn: '' }, before: typed.lead, meta: typed.meta });
    expect(emptied.lead.nextContactOn).toBe('2024-03-04');
  });
});

describe('owner', () => {
  test('whose it is: typed by a person, or assigned and later changed', () => {
    expect(derive({}).meta.origin.owner).toBe('person');
    const assigned = derive({ before: lead({ owner: '' }), meta: { origin: { owner: 'addOn' } } });
    expect(assigned.meta.origin.owner).toBe('addOn');
    const changed = derive({ lead: { owner: 'zhao' }, before: assigned.lead, meta: assigned.meta });
    expect(changed.meta.origin.owner).toBe('person');
  });
});

describe('pending details', () => {
  test('entry needs among the shown columns and pending words, each since its own day', () => {
    const asked = derive({ lead: { stage: 'needs', need: '', budget: '待确认', decisionCycle: '1个月', urgency: '' } });
    expect(asked.pending).toEqual(['need', 'budget']);
    expect(asked.meta.pendingSince).toEqual({ need: '2024-03-01', budget: '2024-03-01' });
    const later = derive({
      lead: { ...asked.lead, need: 'CRM', decisionCycle: 'TBD' },
      before: asked.lead,
      meta: asked.meta,
      now: '2024-03-07T10:00',
    });
    expect(later.meta.pendingSince).toEqual({ budget: '2024-03-01', decisionCycle: '2024-03-07' });
  });

  test('a ticked column counts, a valid channel is needed to be identified', () => {
    const settings = settingsWith({ fullColumns: 'urgency' });
    expect(derive({ lead: { stage: 'needs', decisionCycle: '1个月' }, settings }).pending).toEqual(['urgency']);
    expect(derive({ lead: { stage: 'identified', phone: '' } }).pending).toEqual(['phone']);
  });

  test('nothing missing leaves nothing in memory', () => {
    expect(derive({})).toMatchObject({ pending: [] });
    expect(derive({}).meta.pendingSince).toBeUndefined();
  });
});

describe('chance and tier', () => {
  test.each([
    ['signing', 'high', '0.95'],
    ['needs', 'high', '0.26'],
    ['needs', 'low', '0.12'],
    ['needs', '', '0.12'],
    ['nurture', 'low', '0.018'],
    ['won', 'low', '1'],
    ['lost', 'high', '0'],
    ['invalid', 'high', ''],
  ])('stage %s, grade %s: %s', (stage, grade, chance) => {
    expect(derive({ lead: { stage, grade } }).lead.winProbability).toBe(chance);
  });

  test('a chance that was learnt counts before the points, where it says one', () => {
    const learnt = ({ stage }: Lead, contacts: number) => (stage === 'needs' ? contacts / 10 : undefined);
    const chance = (stage: string) =>
      derive({ lead: { stage, grade: 'high' }, followUps: [followUp()], learnt }).lead.winProbability;
    expect(chance('needs')).toBe('0.1');
    expect(chance('signing')).toBe('0.95');
  });

  test.each([
    ['a large amount lately', { stage: 'won', amount: '500000', closedOn: '2023-03-04' }, 'high'],
    ['a large amount long ago', { stage: 'won', amount: '500000', closedOn: '2023-03-02' }, 'normal'],
    ['any win', { stage: 'won', amount: '10' }, 'normal'],
    ['churned was won', { stage: 'churned', amount: '10' }, 'normal'],
    ['no win', { stage: 'signing', amount: '900000' }, 'potential'],
  ])('%s', (_what, given, tier) => expect(derive({ lead: given }).lead.valueTier).toBe(tier));
});

describe('reminder text', () => {
  test('names the day it was written for, the kind and the working days late', () => {
    const text = (now: string, settings = settingsWith()) => derive({ now, settings }).lead.reminder;
    expect(text('2024-03-02T10:00')).toBe('');
    expect(text('2024-03-04T09:00')).toBe('2024-03-04: First response late');
    expect(text('2024-03-05T09:00')).toBe('2024-03-05: First response late, 1 working day late');
    expect(text('2024-03-06T09:00', settingsWith({ language: 'zh-CN' }))).toBe(
      '2024-03-06：首次响应超时，已晚 2 个工作日',
    );
  });

  test('says when waiting is on purpose', () => {
    const followUps = ['2024-03-01', '2024-03-02'].map((contactedAt) => followUp({ contactedAt }));
    const step = followUp({ contactedAt: '', nextStepOn: '2024-03-05', status: 'planned' });
    expect(derive({ lead: { grade: 'low' }, followUps: [...followUps, step] }).lead.reminder).toBe(
      'Waiting on purpose: 2 contacts in 30 days, next on 2024-04-01',
    );
  });
});

describe('laws', () => {
  const context = contextAt('2024-03-05T09:00');
  const anyOf = (...values: string[]) => fc.constantFrom(...values);
  const leads = fc.record(
    {
      stage: anyOf('', 'identified', 'firstContact', 'needs', 'won', 'lost', 'invalid', 'nurture', 'churned'),
      grade: anyOf('', 'high', 'medium', 'low'),
      budget: anyOf('', '10-15万', '待确认'),
      decisionCycle: anyOf('', '1个月', 'TBD', '≥3个月'),
      need: anyOf('', 'CRM'),
      owner: anyOf('', 'li'),
      registeredOn: anyOf('', '2024-03-01', '2024-02-27T10:00'),
      nextContactOn: anyOf('', '2024-02-20', '2024-03-04', '2024-04-01'),
      closedOn: anyOf('', '2024-02-01'),
      firstContactOn: anyOf('', '2024-02-28'),
      lastContactOn: anyOf('', '2024-02-28'),
      consent: anyOf('', 'no'),
    },
    { requiredKeys: [] },
  );
  const rows = fc.array(
    fc.record({
      contactedAt: anyOf('', '2024-02-25', '2024-03-01T10:00', '2024-03-09'),
      nextStepOn: anyOf('', '2024-02-26', '2024-03-15'),
      status: anyOf('', 'planned', 'done', 'postponed'),
      recordedAt: anyOf('', '2024-03-01T12:00', '2024-03-03T12:00'),
      method: anyOf('', 'email', 'phone'),
    }),
    { maxLength: 4 },
  );
  const metas = fc.record(
    { adopted: fc.constant(true), nextContactWritten: anyOf('2024-03-04'), wasWon: fc.constant(true) },
    { requiredKeys: [] },
  );

  test('deriving the result again changes nothing, whatever it is compared with', () => {
    fc.assert(
      fc.property(
        fc.record({ now: leads, before: fc.option(leads, { nil: undefined }), followUps: rows, known: metas }),
        (drawn) => {
          const { now, before, followUps, known } = drawn;
          const facts = { ...context, followUps, ...(before && { before: lead(before) }) };
          const once = deriveLead(lead(now), { ...facts, meta: meta(known) });
          const settled = deriveLead(once.lead, { ...facts, before: once.lead, meta: once.meta });
          expect(JSON.stringify(settled)).toBe(JSON.stringify(once));
          const repeated = deriveLead(once.lead, { ...facts, meta: once.meta });
          expect(JSON.stringify(repeated)).toBe(JSON.stringify(once));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('no open lead that the workbook saw from its start is without a next step', () => {
    fc.assert(
      fc.property(leads, rows, (now, followUps) => {
        const { lead: derived } = deriveLead(lead(now), { ...context, followUps, meta: meta() });
        const stageClass = settingsWith().stages.find(({ key }) => key === derived.stage)?.class;
        expect(stageClass !== 'open' || derived.nextContactOn !== '').toBe(true);
      }),
    );
  });
});
