import type { AnalysisInput } from '../../../../src/core/analysis/analysis-input';
import type { KeptActions } from '../../../../src/core/analysis/review/kept-actions';
import { addDays } from '../../../../src/core/date';
import type { Language } from '../../../../src/core/i18n/language';
import type { FollowUp, Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, settingsOf, wonAfter } from '../analysis-builder';

const times = (count: number, lead: (at: number) => Lead): readonly Lead[] =>
  Array.from({ length: count }, (_, at) => lead(at));

/** Leads of May and June 2024: June brings twice as many, answers late, and loses web-form leads over the price. */
const groups: readonly (readonly Lead[])[] = [
  times(20, (at) => ({ registeredOn: addDays('2024-05-02', at), source: 'tradeFair', owner: 'li' })),
  times(10, (at) =>
    wonAfter(15, { registeredOn: addDays('2024-05-05', at), source: 'tradeFair', owner: 'li', amount: '12000' }),
  ),
  times(30, (at) => ({ registeredOn: addDays('2024-06-01', at % 28), source: 'webForm', owner: 'zhao' })),
  times(24, (at) => ({
    ...{ registeredOn: addDays('2024-06-01', at % 10), closedOn: addDays('2024-06-12', at % 10), stage: 'lost' },
    ...{ source: 'webForm', owner: 'zhao', closeReason: 'loss.price' },
  })),
  times(5, (at) =>
    wonAfter(8, { registeredOn: addDays('2024-06-03', at), source: 'tradeFair', owner: 'li', amount: '20000' }),
  ),
];

export const reviewedLeads: readonly Lead[] = groups.flat().map((lead, at) => leadOf(at + 1, lead));

/** Answered the same day in May, on the sixth day in June. */
const followUps: readonly FollowUp[] = reviewedLeads.map(({ leadId = '', registeredOn = '' }) => ({
  ...{ leadId, content: '聊过' },
  contactedAt: `${addDays(registeredOn, registeredOn < '2024-06' ? 0 : 5)}T10:00`,
}));

/** What the review of May asked for. */
export const keptInMay: KeptActions = {
  month: '2024-05',
  actions: [
    {
      rule: 'dominantLoss',
      about: 'webForm',
      owner: 'zhao',
      dueOn: '2024-07-01',
      leads: 9,
      text: '官网表单：价格异议占 70%',
    },
    { rule: 'longCycle', about: 'tradeFair', owner: 'li', dueOn: '2024-07-01', leads: 10, text: '展会：周期 40 天' },
  ],
};

/** The first working day of July, seen from a workbook in a language. */
export function reviewedInput(language: Language, more: Partial<AnalysisInput> = {}): AnalysisInput {
  const today = '2024-07-01';
  const facts = { settings: settingsOf(language), followUps, kept: [keptInMay], today, now: `${today}T01:10` };
  return { ...inputOf(reviewedLeads, facts), ...more };
}
