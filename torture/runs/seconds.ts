import type { Desk } from '../../emulator/people/desk';
import type { Team } from '../../test/helpers/team';
import { actionOf, type Outcome } from '../actions';
import { leadIdOf, type SceneName } from '../scene';
import { asked } from './asked';

/** Another run that begins while one is at work; a person whose run did not go through starts it again afterwards. */
export interface Second {
  readonly start: (team: Team) => Outcome;
  readonly again: 'person' | 'nobody';
  /** Where it makes sense; absent = in a workbook in use. */
  readonly scenes?: readonly SceneName[];
}

/** Everything that may run at the same time, by name. */
export const seconds: Readonly<Record<string, Second>> = {
  'the clock fires again': { start: clock, again: 'nobody' },
  'a mail round by hand': { start: (team) => actionOf('send reminders now').run(team), again: 'person' },
  'a check of the workbook': { start: (team) => actionOf('check workbook').run(team), again: 'person' },
  'the analysis': { start: (team) => actionOf('refresh analysis').run(team), again: 'person' },
  'set-up once more': { start: ({ boss }) => setUp(boss), again: 'person' },
  'another manager sets up': { start: (team) => setUp(team.desk('sun')), again: 'person', scenes: ['blank', 'own'] },
  'the same manager sets up twice': { start: ({ boss }) => setUp(boss), again: 'person', scenes: ['blank', 'own'] },
  'a take-over': { start: (team) => actionOf('take over automation').run(team), again: 'person' },
  'a new lead of somebody else': second('zhao', 'newLead', {
    fields: { customerName: '辰公司', phone: '13922223333' },
  }),
  'a change of the same cell': second('boss', 'updateLead', { leadId: leadIdOf(1), fields: { stage: 'solution' } }),
  'a change of the same lead': second('boss', 'updateLead', { leadId: leadIdOf(0), fields: { need: '第二个人写的' } }),
  'a follow-up of the same lead': second('boss', 'recordFollowUp', {
    leadId: leadIdOf(0),
    fields: { contactedAt: '2024-03-03', method: 'phone', content: '第二个人的沟通' },
    leadFields: {},
  }),
  'a change of another lead': second('zhao', 'updateLead', { leadId: leadIdOf(4), fields: { need: '另一条线索' } }),
  'the same request, sent twice': {
    start: (team) => actionOf('sidebar: record a follow-up').run(team),
    again: 'person',
  },
  'the same new lead, sent twice': { start: (team) => actionOf('sidebar: new lead').run(team), again: 'person' },
};

function second(who: Parameters<typeof asked>[1]['who'], method: string, input: Record<string, unknown>): Second {
  return {
    start: (team) => asked(team, { who, method, input: { request: 'request-0002', ...input } }),
    again: 'person',
  };
}

function clock(team: Team): Outcome {
  const run = team.hour();
  return { runs: [run], ok: run.ok };
}

function setUp(desk: Desk): Outcome {
  desk.scene.screen.answers.length = 0;
  desk.willAnswer('YES');
  desk.willAnswer('OK');
  const run = desk.run('setUp');
  return { runs: [run], ok: run.ok && run.result !== undefined };
}
