import type { LeadMeta } from '../../../src/core/history/memory';
import { dueOf } from '../../../src/core/reminder/due-of';
import { monthEndAfter } from '../../../src/core/reminder/profile-review';
import { reasonText } from '../../../src/core/reminder/reason';
import type { FollowUp, Lead } from '../../../src/core/schema/row';
import type { Settings } from '../../../src/core/schema/settings';
import { contextAt, followUp, settingsWith, view } from './builders';

interface Given {
  readonly lead?: Lead;
  readonly meta?: Partial<LeadMeta>;
  readonly followUps?: readonly FollowUp[];
  readonly settings?: Settings;
}

function due(now: string, { settings = settingsWith(), ...record }: Given) {
  const context = contextAt(now, settings);
  return dueOf(view(record, context), context);
}
/** Kinds due with their rolled day and days late. */
const kindsAt = (now: string, given: Given) =>
  due(now, given).map(({ kind, rolled, daysLate, state }) => `${kind} ${rolled} ${daysLate} ${state}`);
const only = (kind: string, now: string, given: Given) =>
  kindsAt(now, given).filter((text) => text.startsWith(`${kind} `));

/** Answered in time and planned far ahead: nothing is due by itself. */
const calm: Given = {
  lead: { nextContactOn: '2024-12-31', profileReviewedOn: '2024-03-01' },
  meta: { nextContactWritten: '2024-03-04' },
  followUps: [followUp({ contactedAt: '2024-03-02' })],
};

test('nothing is due for a lead that is looked after', () => {
  expect(kindsAt('2024-03-05T09:00', calm)).toEqual([]);
});

describe('first response late', () => {
  const at = (now: string, given: Given = {}) => only('firstResponse', now, given);

  test('begins once the limit has passed, on a working day', () => {
    expect(at('2024-03-03T20:00')).toEqual([]);
    expect(at('2024-03-04T08:00')).toEqual(['firstResponse 2024-03-04 0 today']);
    expect(at('2024-03-06T08:00')).toEqual(['firstResponse 2024-03-04 2 late']);
  });

  test('by the hour where the hour is known', () => {
    const given = { lead: { registeredOn: '2024-03-05T10:00' } };
    expect(at('2024-03-07T09:59', given)).toEqual([]);
    expect(at('2024-03-07T10:01', given)).toEqual(['firstResponse 2024-03-07 0 today']);
  });

  test('ends with the first contact; older rows and closed ones have none', () => {
    expect(at('2024-03-06T08:00', { followUps: [followUp()] })).toEqual([]);
    expect(at('2024-03-06T08:00', { meta: { adopted: true } })).toEqual([]);
    expect(at('2024-03-06T08:00', { lead: { stage: 'lost' } })).toEqual([]);
  });
});

describe('promised next step and contact', () => {
  const step = followUp({ contactedAt: '2024-03-04', nextStepOn: '2024-03-07', nextStep: '发方案', status: 'planned' });

  test('a step is due on its day; the next contact that only repeats it is not said twice', () => {
    const given = {
      lead: { nextContactOn: '2024-03-07' },
      meta: { nextContactWritten: '2024-03-07' },
      followUps: [{ ...step, nextStepOwner: 'zhao' }],
    };
    const [first, ...others] = due('2024-03-08T09:00', given);
    expect(first).toMatchObject({ kind: 'step', rolled: '2024-03-07', daysLate: 1, by: 'zhao' });
    expect(others).toEqual([]);
  });

  test('a typed day beside the step is a contact of its own', () => {
    const given = {
      lead: { nextContactOn: '2024-03-08' },
      meta: { typedNextAt: '2024-03-06T09:00' },
      followUps: [step],
    };
    expect(kindsAt('2024-03-08T09:00', given)).toEqual(['step 2024-03-07 1 late', 'contact 2024-03-08 0 today']);
  });

  test('a step that the cap of the grade moved waits with it', () => {
    const given = {
      lead: { grade: 'low', nextContactOn: '2024-03-31' },
      meta: { nextContactWritten: '2024-03-31' },
      followUps: [followUp({ contactedAt: '2024-03-01' }), step],
    };
    expect(only('step', '2024-03-08T09:00', given)).toEqual([]);
    expect(only('step', '2024-04-01T09:00', given)).toEqual(['step 2024-04-01 0 today']);
  });

  test('a lost lead comes up on its typed day of return, a won one never', () => {
    const lost = { lead: { stage: 'lost', nextContactOn: '2024-03-08', closeReason: 'loss.budget' } };
    expect(only('contact', '2024-03-08T09:00', lost)).toEqual(['contact 2024-03-08 0 today']);
    expect(only('contact', '2024-03-08T09:00', { lead: { ...lost.lead, stage: 'won' } })).toEqual([]);
  });
});

describe('what waits for somebody inside', () => {
  test('an approval', () => {
    const asked = { ...calm, meta: { ...calm.meta, requestedStage: 'signing', requestedBy: 'li' } };
    expect(kindsAt('2024-03-05T09:00', asked)).toEqual(['approval 2024-03-05 0 today']);
  });

  test('a close without amount or factor, not of older rows', () => {
    const won = { lead: { stage: 'won', closedOn: '2024-03-04', profileReviewedOn: '2024-03-04' } };
    expect(kindsAt('2024-03-05T09:00', won)).toEqual(['closeIncomplete 2024-03-04 1 late']);
    expect(kindsAt('2024-03-05T09:00', { ...won, meta: { adopted: true } })).toEqual([]);
    const complete = { lead: { ...won.lead, amount: '10', closeReason: 'win.fit' } };
    expect(kindsAt('2024-03-05T09:00', complete)).toEqual([]);
  });

  test('details pending since the third working day before; the start day never counts', () => {
    const given = {
      ...calm,
      lead: { ...calm.lead, budget: '待确认' },
      meta: { ...calm.meta, pendingSince: { budget: '2024-03-02' } },
    };
    expect(only('pending', '2024-03-05T09:00', given)).toEqual(['pending 2024-03-06 0 next']);
    expect(only('pending', '2024-03-07T09:00', given)).toEqual(['pending 2024-03-06 1 late']);
    expect(only('pending', '2024-03-07T09:00', { ...given, lead: { ...given.lead, budget: '10万' } })).toEqual([]);
  });

  test('an expected close that has passed', () => {
    const given = { ...calm, lead: { ...calm.lead, expectedCloseOn: '2024-03-04' } };
    expect(only('expectedClose', '2024-03-04T09:00', given)).toEqual([]);
    expect(only('expectedClose', '2024-03-05T09:00', given)).toEqual(['expectedClose 2024-03-04 1 late']);
  });

  test('no next step', () => {
    const given = { ...calm, lead: { ...calm.lead, nextContactOn: '' } };
    expect(only('noNextStep', '2024-03-05T09:00', given)).toEqual(['noNextStep 2024-03-05 0 today']);
    expect(only('noNextStep', '2024-03-05T09:00', { ...given, lead: { ...given.lead, stage: 'nurture' } })).toEqual([]);
  });
});

describe('stage stale', () => {
  const ours = {
    lead: { stage: 'needs', nextContactOn: '2024-04-20', decisionCycle: '1个月' },
    meta: { nextContactWritten: '2024-04-20' },
  };
  const at = (now: string, given: Given) => only('stale', now, given);

  test('fourteen working days after the last movement; a proposed day is none', () => {
    const followUps = [followUp({ contactedAt: '2024-03-08' })];
    expect(at('2024-03-27T09:00', { ...ours, followUps })).toEqual([]);
    expect(at('2024-03-29T09:00', { ...ours, followUps })).toEqual(['stale 2024-03-28 1 late']);
    expect(at('2024-03-29T09:00', { ...ours, followUps, meta: { ...ours.meta, stageOn: '2024-03-20' } })).toEqual([]);
  });

  test('a step or a typed contact ahead is movement', () => {
    const ahead = [followUp({ contactedAt: '2024-03-08', nextStepOn: '2024-04-10', status: 'planned' })];
    expect(at('2024-04-02T09:00', { ...ours, followUps: ahead })).toEqual([]);
    expect(at('2024-04-02T09:00', { lead: ours.lead, meta: { nextContactWritten: '2024-04-01' } })).toEqual([]);
  });

  test('first contact is stale only after its own deadlines', () => {
    const fresh = {
      lead: { grade: 'medium', nextContactOn: '2024-03-04' },
      meta: { nextContactWritten: '2024-03-04' },
    };
    expect(at('2024-03-08T09:00', fresh)).toEqual([]);
    expect(at('2024-03-11T09:00', fresh)).toEqual(['stale 2024-03-11 0 today']);
  });

  test('names the reason', () => {
    const context = contextAt('2024-03-29T09:00');
    const [stale] = dueOf(view({ ...ours, followUps: [followUp({ contactedAt: '2024-03-08' })] }, context), context);
    expect(stale && reasonText(stale.reason, context.vocabulary)).toBe(
      'No movement in “Needs confirmed” since 2024-03-08 (14 working days are allowed)',
    );
  });
});

describe('profile review and touch', () => {
  const at = (kind: string, now: string, more: Given) =>
    only(kind, now, { ...calm, ...more, lead: { ...calm.lead, ...more.lead } });

  test('high every 14 days, won every 90, others at the end of the month', () => {
    const settings = settingsWith({ fullColumns: 'profileReviewedOn' });
    expect(at('review', '2024-03-15T09:00', { settings })).toEqual(['review 2024-03-15 0 today']);
    const won = { stage: 'won', closedOn: '2024-02-20', amount: '1', closeReason: 'win.fit' };
    expect(at('review', '2024-05-30T09:00', { lead: won, settings })).toEqual(['review 2024-05-30 0 today']);
    expect(at('review', '2024-04-01T09:00', { lead: { grade: 'medium' }, settings })).toEqual([
      'review 2024-04-01 0 today',
    ]);
    expect(
      at('review', '2024-04-01T09:00', { lead: { grade: 'medium', profileReviewedOn: '2024-03-29' }, settings }),
    ).toEqual([]);
  });

  test('where the review day is not a column, a contact looks at the profile too', () => {
    const followUps = [followUp({ contactedAt: '2024-03-14' })];
    expect(at('review', '2024-03-15T09:00', { followUps })).toEqual([]);
    expect(at('review', '2024-03-28T09:00', { followUps })).toEqual(['review 2024-03-28 0 today']);
  });

  test('the end of a month after a day', () => {
    expect(['2024-02-10', '2024-02-29', '2024-12-31', '2023-02-28'].map(monthEndAfter)).toEqual([
      '2024-02-29',
      '2024-03-31',
      '2025-01-31',
      '2023-03-31',
    ]);
  });

  test('medium and low are kept warm every 30 days, high is not', () => {
    expect(at('touch', '2024-04-01T09:00', { lead: { grade: 'medium' } })).toEqual(['touch 2024-04-01 0 today']);
    expect(at('touch', '2024-04-01T09:00', { lead: { grade: 'high' } })).toEqual([]);
    const followUps = [followUp({ contactedAt: '2024-03-20', method: 'industryEvent' })];
    expect(at('touch', '2024-04-01T09:00', { lead: { grade: 'medium' }, followUps })).toEqual([]);
  });
});

describe('who must not be reminded', () => {
  test('consent refused: nothing about contacting the customer, what is inside stays', () => {
    const given = { lead: { consent: 'no', nextContactOn: '' } };
    expect(due('2024-03-12T09:00', given).map(({ kind }) => kind)).toEqual(['stale', 'noNextStep']);
  });

  test('a row whose stage waits in Review', () => {
    expect(due('2024-03-12T09:00', { meta: { inReview: ['stage'] } })).toEqual([]);
  });
});

describe('days off', () => {
  test('what falls on the days off ahead is listed before them, what comes after them is only near', () => {
    const on = (nextContactOn: string) =>
      only('contact', '2024-03-08T09:00', { ...calm, lead: { ...calm.lead, nextContactOn } });
    expect(on('2024-03-09')).toEqual(['contact 2024-03-11 0 daysOff']);
    expect(on('2024-03-11')).toEqual(['contact 2024-03-11 0 next']);
    expect(on('2024-03-12')).toEqual([]);
  });

  test('a first response whose limit falls on them is announced before them', () => {
    const fresh = { lead: { nextContactOn: '2024-03-04' }, meta: { nextContactWritten: '2024-03-04' } };
    expect(kindsAt('2024-03-01T15:00', fresh)).toEqual(['contact 2024-03-04 0 daysOff']);
  });
});
