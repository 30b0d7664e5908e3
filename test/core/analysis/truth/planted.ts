import type { AnalysisInput } from '../../../../src/core/analysis/analysis-input';
import { addDays, dayNumber } from '../../../../src/core/date';
import type { FollowUp, Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, members, moves, settingsOf, TODAY } from '../analysis-builder';
import { numbersFrom } from '../score/told-leads';

const lists = {
  source: ['tradeFair', 'webForm', 'partner', 'referral'],
  grade: ['high', 'medium', 'low'],
  owner: ['li', 'zhao', 'wang'],
  companySize: ['large', 'medium', 'small'],
} as const;

const path = ['firstContact', 'needs', 'solution', 'negotiation'] as const;
const wang = members.slice(0, 1).map((member) => ({ ...member, key: 'wang', name: '王' }));

/** A team whose truth is known; what is left out makes no difference to anything. */
export interface Truth {
  readonly leads: number;
  /** Days back to the first registration. */
  readonly span: number;
  /** The same of leads with these attributes, where some began later than others. */
  readonly spanOf?: (lead: Lead) => number;
  /** Chance that a lead of this day and these attributes gets beyond a stage; the days it takes do not depend on it. */
  readonly passes: (lead: Lead, stage: string) => number;
  /** Share of the leads of each day kept, a change of the pace. */
  readonly pace?: (day: string) => number;
}

/** Sheets on which nothing makes a difference: from 60 to 150 leads over 9 to 30 months. */
export const nothing = (seed: number): Truth => ({
  leads: 60 + (seed % 10) * 10,
  span: 270 + (seed % 7) * 105,
  passes: () => 0.7 + (seed % 5) * 0.05,
});

/** The workbook that such a team would have on the day of every example. */
export function plant(truth: Truth, seed: number): AnalysisInput {
  const draw = numbersFrom(seed * 7919 + 1);
  const pick = (values: readonly string[]) => values[Math.floor(draw() * values.length)] ?? '';
  const wait = () => Math.ceil(-Math.log(1 - draw()) * 12);
  const lives = Array.from({ length: truth.leads }, (_, at) => {
    const moment = draw();
    const drawn = Object.fromEntries(Object.entries(lists).map(([key, values]) => [key, pick(values)]));
    const day = addDays(TODAY, -Math.floor(moment * (truth.spanOf?.(drawn) ?? truth.span)) - 1);
    const answer = addDays(day, Math.floor(-Math.log(1 - draw()) * 2));
    return {
      lead: leadOf(at + 1, { ...drawn, registeredOn: day }),
      answer,
      fate: fateOf({ ...drawn, registeredOn: day }, day),
    };
  }).filter(({ lead }) => draw() < (truth.pace?.(lead.registeredOn ?? '') ?? 1));

  function fateOf(lead: Lead, start: string): readonly (readonly [string, string])[] {
    const steps: (readonly [string, string])[] = [];
    let on = start;
    for (const stage of path) {
      steps.push([on, stage]);
      on = addDays(on, wait());
      if (draw() >= truth.passes(lead, stage)) return [...steps, [on, 'lost']];
    }
    return [...steps, [on, 'won']];
  }

  const known = lives.map(({ lead, answer, fate }) => {
    const happened = fate.filter(([day]) => day <= TODAY);
    const [on = '', stage = ''] = happened[happened.length - 1] ?? [];
    const isOver = stage === 'won' || stage === 'lost';
    const isAnswered = answer <= TODAY && (!isOver || dayNumber(answer) <= dayNumber(on));
    return { lead: { ...lead, stage, ...(isOver && { closedOn: on }) }, happened, answer: isAnswered ? answer : '' };
  });
  const settings = { ...settingsOf('en'), members: [...members, ...wang] };
  return inputOf(
    known.map(({ lead }) => lead),
    {
      settings,
      history: known.flatMap(({ lead, happened }) => moves((lead as Lead).leadId ?? '', happened)),
      followUps: known.flatMap(({ lead, answer }): FollowUp[] =>
        answer === '' ? [] : [{ leadId: (lead as Lead).leadId ?? '', contactedAt: answer }],
      ),
    },
  );
}
