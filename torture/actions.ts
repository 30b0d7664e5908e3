import type { Execution } from '../emulator/kernel/execution';
import type { Desk } from '../emulator/people/desk';
import { callServer } from '../emulator/people/sidebar';
import { addRows, cellOf, type PersonName, settingRow, type Team, tabs } from '../test/helpers/team';
import { customers, leadIdOf, type SceneName } from './scene';

/**
 * Every action that changes something, by name. Add a row for what your feature can start; every kind of torture takes
 * its actions from here.
 */
export interface Action {
  readonly scene: SceneName;
  /** What stands in the workbook before, beside the scene; no fault strikes here. */
  prepare?(team: Team): void;
  /** Some of that was typed, and Leadbook has not heard of it yet. */
  readonly unseen?: true;
  /** Carries it out once, as a person or Google starts it; a retry calls it again. */
  run(team: Team): Outcome;
  /**
   * Who starts it again after a failure: `person` = the menu action or the request of the sidebar (with its own id) is
   * repeated; `nobody` = a trigger's run, whose work the hourly runs finish.
   */
  readonly again: 'person' | 'nobody';
  /** It installs the hourly runs that would finish what is left undone. */
  readonly installs?: true;
}

/** What the one who started it sees. */
export interface Outcome {
  /** The runs, with their calls and seconds. */
  readonly runs: readonly Execution[];
  /** Whether it went well as far as the person can see. */
  readonly ok: boolean;
  /** The sidebar's answer, as text. */
  readonly answer?: string;
}

/** Name of the operation that an undo takes back. */
const CLOSED = 'request-closed';

export const actions = {
  'edit one stage': edit((team) => typed(team, { row: 3, header: '阶段', text: '谈判' })),
  'edit a date': edit((team) => typed(team, { row: 5, header: '下次联系日期', text: '3月11日' })),
  'edit: refused text': edit((team) => typed(team, { row: 4, header: '线索来源', text: '某某渠道' })),
  'edit: a new lead typed': edit(({ desk }) => desk('li').type(tabs.leads, `B${customers.length + 2}`, '寅公司')),
  'edit: clear cells': edit(({ desk, file }) => {
    const [first, last] = [4, 6].map((row) => cellOf(file, tabs.leads, { row, header: '意向等级' }));
    return desk('li').clear(tabs.leads, `${first}:${last}`);
  }),
  'paste 60 rows': edit(({ desk, file }) => {
    const first = customers.length + 2;
    const headers = file.displayGrid(tabs.leads)[0] ?? [];
    return desk('zhao').paste(
      tabs.leads,
      `A${first}`,
      Array.from({ length: 60 }, (_, index) => pastedRow(headers, index)),
    );
  }),
  'follow-up row typed': edit(({ desk, file }) => {
    const row = {
      线索编号: leadIdOf(3),
      跟进日期: '2024-03-04',
      跟进方式: '电话',
      沟通内容: '谈价格',
      下一步行动: '报价',
      下一步日期: '2024-03-06',
    };
    const headers = file.displayGrid(tabs.followUps)[0] ?? [];
    return desk('li').paste(tabs.followUps, 'A10', [headers.map((header) => row[header as keyof typeof row] ?? '')]);
  }),
  'sidebar: new lead': asked('li', 'newLead', {
    fields: { customerName: '卯公司', phone: '13911112222', source: 'tradeFair', stage: 'negotiation' },
  }),
  'sidebar: record a follow-up': asked('li', 'recordFollowUp', {
    leadId: leadIdOf(0),
    fields: {
      contactedAt: '2024-03-04',
      method: 'phone',
      content: '再谈一次',
      nextStep: '寄样品',
      nextStepOn: '2024-03-08',
    },
    leadFields: { stage: 'needs' },
  }),
  'sidebar: close a lead': asked('li', 'updateLead', {
    leadId: leadIdOf(3),
    fields: { stage: 'won', amount: '88000', closeReason: '方案匹配' },
  }),
  'sidebar: reassign a lead': asked('boss', 'updateLead', { leadId: leadIdOf(1), fields: { owner: '李' } }),
  'sidebar: step done': asked('li', 'stepDone', { leadId: leadIdOf(0) }),
  'sidebar: postpone': asked('li', 'postpone', { leadId: leadIdOf(0), to: '2024-03-12', why: '客户出差' }),
  'sidebar: answer a request': asked('boss', 'answerRequest', { leadId: leadIdOf(1), approve: 'yes' }),
  'sidebar: decline a request': asked('boss', 'answerRequest', { leadId: leadIdOf(1), approve: 'no' }),
  'daily run': {
    scene: 'morning',
    again: 'nobody',
    run: (team) => {
      const run = team.hour();
      return { runs: [run], ok: run.ok };
    },
  },
  'send reminders now': chosen('morning', 'sendRemindersNow', ['OK']),
  'refresh analysis': chosen('team', 'refreshAnalysis', ['OK']),
  'check workbook': { ...chosen('team', 'checkWorkbook', ['OK']), prepare: damage, unseen: true },
  'apply settings: rename': {
    ...chosen('team', 'applySettings', ['YES', 'OK']),
    prepare: ({ boss }) => {
      boss.paste(tabs.settings, `C${settingRow(boss, 'list:source:tradeFair')}`, [['广交会']]);
    },
  },
  'switch language': chosen('team', 'switchLanguage', [['OK', '3'], 'OK']),
  'set up: new file': { ...chosen('blank', 'setUp', ['YES', 'OK']), installs: true },
  'set up: take over 60 rows': { ...chosen('own', 'setUp', ['YES', 'OK']), installs: true },
  'back up now': chosen('team', 'backUpNow', ['OK']),
  'take over automation': chosen('team', 'takeOver', ['OK']),
  // By a person who has done nothing else: whoever tries again is told that there is nothing to take back.
  'undo my last action': {
    scene: 'team',
    again: 'person',
    prepare: closeLead,
    run: ({ desk }) => pressed(desk('li'), 'undoLastAction', ['YES', 'OK']),
  },
  'sidebar: undo': { ...asked('li', 'undo', { operation: CLOSED, typed: '' }), prepare: closeLead },
  'erase a person': chosen('team', 'erasePerson', [['OK', leadIdOf(2)], ['OK', leadIdOf(2)], 'OK']),
  "export a person's data": chosen('team', 'exportPerson', [['OK', leadIdOf(2)], 'OK']),
  'restore a backup': {
    ...chosen('team', 'restoreBackup', [['OK', '1'], 'OK']),
    prepare: ({ boss }) => void pressed(boss, 'backUpNow', ['OK']),
  },
  'compact History': chosen('aged', 'compactHistory', ['YES', 'OK']),
} as const satisfies Readonly<Record<string, Action>>;

/** An action by its name. */
export function actionOf(name: string): Action {
  const action = (actions as Readonly<Record<string, Action>>)[name];
  if (action === undefined) throw new Error(`There is no action ${name}`);
  return action;
}

/** Something typed or pasted; the same text is not typed again by a retry: the sweep finishes it. */
function edit(hand: (team: Team) => readonly Execution[]): Action {
  return { scene: 'team', again: 'nobody', run: (team) => outcomeOf(hand(team)) };
}

function outcomeOf(runs: readonly Execution[]): Outcome {
  return { runs, ok: runs.every(({ ok }) => ok) };
}

function typed(
  { desk, file }: Team,
  { row, header, text }: { row: number; header: string; text: string },
): readonly Execution[] {
  return desk('li').type(tabs.leads, cellOf(file, tabs.leads, { row, header }), text);
}

function pastedRow(headers: readonly string[], index: number): string[] {
  const cells: Readonly<Record<string, string>> = {
    客户名称: `批量${index}`,
    电话: `137${String(20000000 + index)}`,
    线索来源: index % 7 === 0 ? '路边' : '展会',
    意向等级: '高',
    阶段: index % 5 === 0 ? '谈判' : '',
    跟进人: '赵',
    倍数: '7',
  };
  return headers.map((header) => cells[header] ?? '');
}

/** One call of the sidebar with the browser's own request id; the same id at every retry. */
function asked(who: PersonName, method: string, input: Readonly<Record<string, unknown>>): Action {
  return {
    scene: 'team',
    again: 'person',
    run: (team) => answered(team.desk(who), method, { request: 'request-0001', ...input }),
  };
}

function answered(desk: Desk, method: string, input: unknown): Outcome {
  const before = desk.scene.world.executions.length;
  const answer = callServer(desk.scene, 'call', [method, JSON.stringify(input)]);
  const runs = desk.scene.world.executions.slice(before);
  const text = answer.ok ? String(answer.value) : '';
  return { runs, ok: answer.ok && (JSON.parse(text) as { ok: boolean }).ok, answer: text };
}

type Button = Parameters<Desk['willAnswer']>[0];
type Reply = Button | readonly [Button, string];

/** A menu row, chosen by the manager, who answers what is asked. */
function chosen(scene: SceneName, functionName: string, replies: readonly Reply[]): Action {
  return { scene, again: 'person', run: ({ boss }) => pressed(boss, functionName, replies) };
}

/**
 * A menu action tells its failure in a box and returns nothing. A question that is asked twice because Google failed
 * behind the answer gets the next answer of the row: who said no to their own wish like that sees that nothing was done.
 */
function pressed(boss: Desk, functionName: string, replies: readonly Reply[]): Outcome {
  boss.scene.screen.answers.length = 0;
  for (const reply of replies) {
    const [button, text] = typeof reply === 'string' ? [reply] : reply;
    boss.willAnswer(button, text);
  }
  const run = boss.run(functionName);
  const { done = true, applied = true } = (run.result ?? { done: false }) as { done?: boolean; applied?: boolean };
  return { runs: [run], ok: run.ok && done && applied };
}

/** A lead is closed at the sidebar, with a follow-up that tells why. */
function closeLead({ desk }: Team): void {
  answered(desk('li'), 'recordFollowUp', {
    request: CLOSED,
    leadId: leadIdOf(3),
    fields: { contactedAt: '2024-03-04', method: 'phone', content: '签了' },
    leadFields: { stage: 'won', amount: '66000', closeReason: '方案匹配' },
  });
}

/** Rows and values that no trigger saw, and a dropdown that was pasted over. */
function damage({ boss, file, world }: Team): void {
  const { dropEvents } = world.profile;
  world.profile.dropEvents = 1;
  addRows(boss, tabs.leads, [{ 客户名称: '没看见公司', 电话: '13955556666', 阶段: '签约' }]);
  boss.paste(tabs.leads, cellOf(file, tabs.leads, { row: 4, header: '阶段' }), [['谈判']], { mode: 'all' });
  world.profile.dropEvents = dropEvents;
}
