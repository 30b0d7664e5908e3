import { isCounted } from '../../../emulator/kernel/cost-model';
import type { Tick } from '../../../emulator/kernel/hooks';
import { callServer } from '../../../emulator/people/sidebar';
import { ask, request } from '../../helpers/sidebar-calls';
import {
  addRows,
  applySettings,
  cellOf,
  frozen,
  openTeam,
  rowOf,
  settingRow,
  type Team,
  tabs,
} from '../../helpers/team';

const lead = 'LX20240301';
const now = '2024-03-04T10:00';
let at: ReturnType<typeof frozen>;

/** Signing is kept for managers; 李 has asked for it in the sidebar. */
beforeAll(() => {
  const team = openTeam();
  const row = settingRow(team.boss, 'stage:signing');
  team.boss.paste(tabs.settings, `I${row}`, [['是']]);
  applySettings(team.boss);
  addRows(team.boss, tabs.leads, [{ 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李' }]);
  ask(team.desk('li'), 'updateLead', { request: request(), leadId: lead, fields: { stage: 'signing' } });
  at = frozen(team);
});

const stageOf = (team: Team) => rowOf(team.file, tabs.leads, 2)['阶段'];

test('the stage goes back, and the wish stands before the manager', () => {
  const team = at(now);
  expect(stageOf(team)).toBe('初次接触');
  expect(ask(team.boss, 'myDay').value.requests).toEqual([
    { leadId: lead, customer: '甲公司', stage: 'signing', stageLabel: '签约阶段', by: '李' },
  ]);
  expect(ask(team.desk('li'), 'myDay').value.requests).toEqual([]);
});

test('granted: the stage is set and nobody waits any more', () => {
  const team = at(now);
  const answer = ask(team.boss, 'answerRequest', { request: request(), leadId: lead, approve: 'yes' });
  expect(answer).toMatchObject({ ok: true, value: { requests: [] } });
  expect(stageOf(team)).toBe('签约阶段');
  const kinds = team.file.displayGrid(tabs.history).map((line) => line[3]);
  expect(kinds).toContain('已批准');
});

test('declined: the stage stays, and nobody waits any more', () => {
  const team = at(now);
  const answer = ask(team.boss, 'answerRequest', { request: request(), leadId: lead, approve: 'no' });
  expect(answer).toMatchObject({ ok: true, value: { requests: [] } });
  expect(stageOf(team)).toBe('初次接触');
});

test.each(['yes', 'no'])('the same answer (%s) sent twice is given once and told alike', (approve) => {
  const team = at(now);
  const id = request();
  const first = ask(team.boss, 'answerRequest', { request: id, leadId: lead, approve });
  const lines = team.file.displayGrid(tabs.history).length;
  const second = ask(team.boss, 'answerRequest', { request: id, leadId: lead, approve });
  expect(second).toEqual(first);
  expect(team.file.displayGrid(tabs.history)).toHaveLength(lines);
});

test('nobody but a manager answers', () => {
  const team = at(now);
  const answer = ask(team.desk('wang'), 'answerRequest', { request: request(), leadId: lead, approve: 'yes' });
  expect(answer).toMatchObject({ ok: false, issues: [{ code: 'denied' }] });
  expect(stageOf(team)).toBe('初次接触');
});

test('a manager who sets the stage in the sidebar has answered the wish', () => {
  const team = at(now);
  ask(team.boss, 'updateLead', { request: request(), leadId: lead, fields: { stage: 'signing' } });
  expect(stageOf(team)).toBe('签约阶段');
  expect(ask(team.boss, 'myDay').value.requests).toEqual([]);
});

test('typed in the grid by somebody whom Google does not name, it becomes a wish as well', () => {
  const team = at(now);
  ask(team.boss, 'answerRequest', { request: request(), leadId: lead, approve: 'no' });
  const place = cellOf(team.file, tabs.leads, { row: 2, header: '阶段' });
  team.desk('li').type(tabs.leads, place, '签约阶段');
  expect(stageOf(team)).toBe('初次接触');
  expect(ask(team.boss, 'myDay').value.requests).toHaveLength(1);
});

const answers = {
  yes: (team: Team) => stageOf(team) === '签约阶段',
  no: ({ file }: Team) => file.displayGrid(tabs.history).some((line) => line[3] === '已拒绝'),
} as const;
const fates = ['applied', 'dropped', 'half'] as const;
const deaths = fates.flatMap((buffer) => (['yes', 'no'] as const).map((approve) => ({ approve, buffer })));

test.each(deaths)('an answer ($approve) whose run dies is given or the wish stands: $buffer', ({ approve, buffer }) => {
  const team = at(now);
  ask(team.boss, 'myDay');
  const input = JSON.stringify({ request: request(), leadId: lead, approve });
  const begun = frozen(team);
  const found: boolean[] = [];
  for (let run = 'died', call = 2; run === 'died'; call++) {
    const one = begun(now);
    run = diesAt(one, { call, buffer }, input);
    one.world.advanceTo('2024-03-04T11:05');
    one.hour();
    const isGiven = answers[approve](one);
    expect(ask(one.boss, 'myDay').value.requests).toHaveLength(isGiven ? 0 : 1);
    found.push(isGiven);
  }
  expect(found).toContain(false);
  expect(found.pop()).toBe(true);
});

/** Lets the manager's answer die at its n-th counted call. */
function diesAt(
  { world, boss }: Team,
  { call, buffer }: { readonly call: number; readonly buffer: 'applied' | 'dropped' | 'half' },
  input: string,
): 'lived' | 'died' {
  let counted = 0;
  const dies = ({ phase, name }: Tick) =>
    phase === 'before' && isCounted(name) && counted++ === call ? ({ kill: true, buffer } as const) : undefined;
  world.hooks.push(dies);
  const answer = callServer(boss.scene, 'call', ['answerRequest', input]);
  world.hooks.splice(world.hooks.indexOf(dies), 1);
  return answer.ok ? 'lived' : 'died';
}
