import type { Desk } from '../../emulator/people/desk';
import { callServer } from '../../emulator/people/sidebar';
import { applySettings, cellOf, frozen, people, type Team, tabs, teamOf } from '../../test/helpers/team';
import { customers, leadIdOf, openScene } from '../scene';
import { type Accepted, brokenPromises } from './promises';

/** Twenty people at one workbook: the six of the scene and fourteen more reps. */
export const CREW = 20;

let made: ReturnType<typeof frozen> | undefined;

/** A fresh workbook in which all of them are members. */
export function openCrew(): Team {
  made ??= frozen(makeCrew());
  return made();
}

function makeCrew(): Team {
  const team = openScene({ scene: 'team', seed: 1 });
  const reps = Array.from({ length: CREW - Object.keys(people).length }, (_, index) => index);
  // The tab has a few free rows at a time.
  while (reps.length > 0) enlist(team, reps);
  return teamOf(team.world, team.file);
}

function enlist({ boss, file }: Team, reps: number[]): void {
  const free = file.grid(tabs.settings).flatMap(([key], index) => (key === 'member:+' ? [index + 1] : []));
  for (const row of free) {
    const index = reps.shift();
    if (index === undefined) break;
    const email = emailOf(index);
    file.workbook.editors.push(email);
    boss.paste(tabs.settings, `B${row}`, [[`成员${index}`, email, '销售', 'zh-CN', '', '否', '', '否']]);
  }
  applySettings(boss);
}

function emailOf(index: number): string {
  return `rep${index}@example.com`;
}

/** The n-th person's window. */
export function deskOf(team: Team, index: number): Desk {
  const named = Object.values(people)[index];
  const email = named?.email ?? emailOf(index - Object.keys(people).length);
  const known = desks.get(team)?.get(index) ?? team.world.person(email, { language: 'zh_CN' }).open(team.file);
  const own = desks.get(team) ?? new Map<number, Desk>();
  desks.set(team, own.set(index, known));
  return known;
}

const desks = new WeakMap<Team, Map<number, Desk>>();

/** One draw out of many, from 0. */
export type Draw = (most: number) => number;

/** What one of them does, by name; each draws what it needs. */
export const commands: Readonly<Record<string, (team: Team, desk: Desk, draw: Draw) => unknown>> = {
  'type a stage': (team, desk, draw) => typed(team, desk, { draw, header: '阶段', texts: stages }),
  'type a grade': (team, desk, draw) => typed(team, desk, { draw, header: '意向等级', texts: ['高', '中', '低', '?'] }),
  'type an owner': (team, desk, draw) =>
    typed(team, desk, { draw, header: '跟进人', texts: ['李', '赵', '成员3', '谁'] }),
  'type a need': (team, desk, draw) =>
    typed(team, desk, { draw, header: '需求描述', texts: ['要快', '要便宜', '001'] }),
  'type a date': (team, desk, draw) =>
    typed(team, desk, { draw, header: '下次联系日期', texts: ['3月20日', '2024-03-09'] }),
  'paste stages': (team, desk, draw) => {
    const rows = [stages[draw(3)], stages[draw(5)], stages[draw(4)]].map((text) => [text ?? '']);
    return desk.paste(tabs.leads, cellOf(team.file, tabs.leads, { row: 2 + draw(10), header: '阶段' }), rows);
  },
  'type a new lead': (team, desk, draw) => {
    const row = team.file.displayGrid(tabs.leads).length + 1;
    return desk.type(tabs.leads, cellOf(team.file, tabs.leads, { row, header: '客户名称' }), `新客${draw(1_000_000)}`);
  },
  'sidebar: new lead': (_team, desk, draw) =>
    call(desk, draw, { method: 'newLead', input: { fields: { customerName: `边栏${draw(1_000_000)}` } } }),
  'sidebar: stage': (_team, desk, draw) =>
    call(desk, draw, {
      method: 'updateLead',
      input: { ...lead(draw), fields: { stage: ['needs', 'quote', 'solution'][draw(3)] } },
    }),
  'sidebar: follow-up': (_team, desk, draw) => {
    const fields = { contactedAt: '2024-03-04', method: 'phone', content: `沟通${draw(1_000_000)}` };
    return call(desk, draw, { method: 'recordFollowUp', input: { ...lead(draw), fields, leadFields: {} } });
  },
  'sidebar: close': (_team, desk, draw) => {
    const fields = { stage: 'won', amount: String(1000 + draw(9000)), closeReason: '方案匹配' };
    return call(desk, draw, { method: 'updateLead', input: { ...lead(draw), fields } });
  },
  'sidebar: reassign': (team, _desk, draw) => {
    const fields = { owner: ['李', '赵', 'Wang', '成员3'][draw(4)] };
    return call(team.boss, draw, { method: 'updateLead', input: { ...lead(draw), fields } });
  },
  'sidebar: postpone': (_team, desk, draw) =>
    call(desk, draw, { method: 'postpone', input: { ...lead(draw), to: '2024-03-28', why: `延期${draw(1_000_000)}` } }),
  'sidebar: ask for a stage': (_team, desk, draw) =>
    call(desk, draw, { method: 'updateLead', input: { ...lead(draw), fields: { stage: 'signing' } } }),
  'sidebar: answer a request': ({ boss }, _desk, draw) =>
    call(boss, draw, { method: 'answerRequest', input: { ...lead(draw), approve: draw(2) === 0 ? 'yes' : 'no' } }),
  'sidebar: undo': (_team, desk, draw) => {
    const operation = asked.get(desk)?.input['request'];
    return operation && call(desk, draw, { method: 'undo', input: { operation, typed: '' } });
  },
  'sidebar: step done': (_team, desk, draw) => call(desk, draw, { method: 'stepDone', input: lead(draw) }),
  'sidebar: the same again': (_team, desk, draw) => repeat(desk, draw),
  'sort the sheet': (_team, desk, draw) => desk.sort(tabs.leads, { column: 1 + draw(16), ascending: draw(2) === 0 }),
  'insert a row': (_team, desk, draw) => desk.insertRows(tabs.leads, 2 + draw(8), 1),
  'delete a row': (_team, desk, draw) => desk.deleteRows(tabs.leads, 2 + draw(10), 1),
  'delete a follow-up': (_team, desk, draw) => desk.deleteRows(tabs.followUps, 2 + draw(6), 1),
  'move a column': (_team, desk, draw) => desk.moveColumns(tabs.leads, 2 + draw(8), 1, 12 + draw(4)),
  undo: (team, desk) => takingBack(team, () => desk.undo()),
  'the clock': (team) => team.hour(),
  'check the workbook': checked,
};

/** The boss lets the workbook be checked. Asked whether so many rows have been deleted on purpose, they say what is true: yes. */
export function checked({ boss }: Team): unknown {
  boss.scene.screen.answers.length = 0;
  for (const reply of ['YES', 'YES', 'OK'] as const) boss.willAnswer(reply);
  return boss.run('checkWorkbook');
}

const stages = ['谈判', '需求', '报价', '成交', '乱写', '初次接触'];

function typed(
  { file }: Team,
  desk: Desk,
  { draw, header, texts }: { readonly draw: Draw; readonly header: string; readonly texts: readonly string[] },
): unknown {
  const row = 2 + draw(file.displayGrid(tabs.leads).length - 1);
  return desk.type(tabs.leads, cellOf(file, tabs.leads, { row, header }), texts[draw(texts.length)] ?? '');
}

function lead(draw: Draw): { readonly leadId: string } {
  return { leadId: leadIdOf(draw(customers.length)) };
}

interface Wish {
  readonly method: string;
  readonly input: Readonly<Record<string, unknown>>;
}

type Question = Pick<Accepted, 'method' | 'input'>;

const asked = new WeakMap<Desk, Question>();

function call(desk: Desk, draw: Draw, { method, input }: Wish): unknown {
  const question = { method, input: { request: `request-${draw(1_000_000_000)}`, ...input } };
  asked.set(desk, question);
  return repeat(desk, draw);
}

/** The browser sends its last request once more. */
function repeat(desk: Desk, _draw: Draw): unknown {
  const question = asked.get(desk);
  if (question === undefined) return undefined;
  const answer = callServer(desk.scene, 'call', [question.method, JSON.stringify(question.input)]);
  if (answer.ok) accept(desk, question, JSON.parse(String(answer.value)) as { ok: boolean; value?: unknown });
  return answer;
}

const promised = new WeakMap<object, Accepted[]>();

/** What the sidebar has answered with “done” so far. */
export function acceptedIn({ world }: Pick<Team, 'world'>): readonly Accepted[] {
  return promised.get(world) ?? [];
}

function accept({ scene }: Desk, { method, input }: Question, { ok, value }: { ok: boolean; value?: unknown }): void {
  if (!ok) return;
  const all = promised.get(scene.world) ?? [];
  promised.set(scene.world, [...all, { method, input, value }]);
}

/**
 * Undoing the insertion of a row, or a sort, takes the whole workbook back to that moment, and undoing a text what stands
 * there by now: what was accepted and falls with it was taken away by the person, not lost.
 */
function takingBack(team: Team, act: () => unknown): unknown {
  const isKept = (one: Accepted) => brokenPromises(team, [one]).length === 0;
  const before = acceptedIn(team).filter(isKept);
  const result = act();
  const fallen = new Set(before.filter((one) => !isKept(one)));
  const left = acceptedIn(team).filter((one) => !fallen.has(one));
  promised.set(team.world, [...left]);
  return result;
}
