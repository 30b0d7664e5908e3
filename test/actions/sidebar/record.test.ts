import { isCounted } from '../../../emulator/kernel/cost-model';
import type { Hook } from '../../../emulator/kernel/hooks';
import { ask, callQuietly, request } from '../../helpers/sidebar-calls';
import { addRows, frozen, openTeam, rowOf, type Team, tabs } from '../../helpers/team';

const lead = 'LX20240301';
const other = 'LX20240301-02';
const now = '2024-03-04T10:00';
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 线索来源: '展会', 意向等级: '高意向', 跟进人: '李', 备注: '第一行' },
    { 客户名称: '乙公司', 电话: '13900139000', 线索来源: '展会', 跟进人: '李' },
    { 客户名称: '丙公司', 电话: '13700137000', 线索来源: '展会', 跟进人: 'Wang' },
  ]);
  addRows(team.boss, tabs.followUps, [{ 线索编号: other, 跟进日期: '2024-03-01', 沟通内容: '打过招呼' }]);
  at = frozen(team);
});

const said = {
  method: 'phone',
  contactedAt: '2024-03-04T09:30',
  content: '预算 12 万',
  feedback: '想看方案',
  nextStep: '发送方案',
  nextStepOn: '2024-03-07',
};

function leadRow(team: Team, id = lead): Readonly<Record<string, string>> {
  const row = team.file.displayGrid(tabs.leads).findIndex(([cell]) => cell === id) + 1;
  return rowOf(team.file, tabs.leads, row);
}

function record(team: Team, input: object = {}) {
  return ask(team.desk('li'), 'recordFollowUp', {
    request: request(),
    leadId: lead,
    fields: said,
    leadFields: {},
    ...input,
  });
}

test('one step: the row of Follow-ups, the dates and counts of the lead, the new stage', () => {
  const team = at(now);
  const answer = record(team, { leadFields: { stage: 'needs' } });
  expect(answer.ok).toBe(true);
  expect(rowOf(team.file, tabs.followUps, 3)).toMatchObject({
    线索编号: lead,
    客户名称: '甲公司',
    跟进人: '李',
    跟进日期: '2024-03-04 09:30',
    跟进方式: '电话',
    沟通内容: '预算 12 万',
    客户反馈: '想看方案',
    下一步行动: '发送方案',
    下一步日期: '2024-03-07',
    下一步负责人: '李',
    完成状态: '计划中',
    记录时间: '2024-03-04 10:00',
  });
  expect(leadRow(team)).toMatchObject({
    阶段: '需求确认',
    下次联系日期: '2024-03-07',
    最近联系: '2024-03-04',
    跟进次数: '1',
    备注: '第一行',
  });
  expect(answer.value).toMatchObject({ stage: 'needs', nextContactOn: '2024-03-07' });
  expect(answer.value.timeline[0]).toMatchObject({ kind: 'change', by: '李' });
});

test('History names the person, the way and the request', () => {
  const team = at(now);
  const id = request();
  record(team, { request: id, leadFields: { stage: 'needs' } });
  const lines = team.file.displayGrid(tabs.history).filter((line) => line.includes(id));
  expect(lines.map((line) => [line[2], line[3], line[6], line[9]])).toEqual(
    expect.arrayContaining([
      ['李', '新增', '', '侧边栏'],
      ['李', '修改', '阶段', '侧边栏'],
    ]),
  );
});

test('closing in the same step asks for nothing more once the factor and the amount stand', () => {
  const team = at(now);
  const answer = record(team, { leadFields: { stage: 'won', amount: '12万', closeReason: '价格优势' } });
  expect(answer).toMatchObject({ ok: true, value: { stage: 'won', pending: [] } });
  expect(leadRow(team)).toMatchObject({
    阶段: '已成交',
    成交金额: expect.stringMatching(/^120,000/),
    '成交/流失日期': '2024-03-04',
    下次联系日期: '',
  });
});

test('a factor of the wrong outcome is refused: nothing is written, and the sentence says so', () => {
  const team = at(now);
  const before = team.file.displayGrid(tabs.leads);
  const answer = record(team, { leadFields: { stage: 'won', closeReason: '预算不足' } });
  expect(answer).toMatchObject({ ok: false, issues: [{ code: 'refused', column: 'closeReason', value: '预算不足' }] });
  expect(answer.issues?.[0]?.text).toContain('预算不足');
  expect(team.file.displayGrid(tabs.leads)).toEqual(before);
  expect(team.file.displayGrid(tabs.followUps)).toHaveLength(2);
});

test('the same request twice is done once and answered alike', () => {
  const team = at(now);
  const id = request();
  const first = record(team, { request: id });
  const second = record(team, { request: id });
  expect(second).toEqual(first);
  expect(team.file.displayGrid(tabs.followUps)).toHaveLength(3);
});

test('somebody sorted the sheet meanwhile: the cells of the right lead change', () => {
  const team = at(now);
  team.boss.sort(tabs.leads, { column: 2, ascending: false });
  record(team, { leadFields: { stage: 'needs' } });
  expect(leadRow(team)).toMatchObject({ 客户名称: '甲公司', 阶段: '需求确认', 跟进次数: '1' });
  expect(leadRow(team, other)).toMatchObject({ 阶段: '初次接触', 跟进次数: '1' });
});

test('somebody sorts in the very gap between reading and writing: nothing stays on a wrong lead', () => {
  const team = at(now);
  let armed = true;
  team.world.hooks.push(({ name, phase }) => {
    if (!armed || name !== 'Range.getFormulas' || phase !== 'after') return;
    armed = false;
    team.boss.sort(tabs.leads, { column: 2, ascending: false });
  });
  expect(record(team, { leadFields: { stage: 'needs' } }).ok).toBe(true);
  expect(armed).toBe(false);
  expect(leadRow(team)).toMatchObject({ 客户名称: '甲公司', 阶段: '需求确认', 跟进次数: '1' });
  expect(leadRow(team, other)).toMatchObject({ 客户名称: '乙公司', 阶段: '初次接触', 跟进次数: '1' });
  expect(leadRow(team, 'LX20240301-03')).toMatchObject({ 客户名称: '丙公司', 阶段: '初次接触', 跟进次数: '0' });
});

test('a filter hides the lead: it changes all the same, its neighbours do not', () => {
  const team = at(now);
  team.boss.filter(tabs.leads, 'A1:Z4', { 2: ['甲公司'] });
  record(team, { leadFields: { stage: 'needs' } });
  expect(leadRow(team)).toMatchObject({ 阶段: '需求确认', 跟进次数: '1' });
  expect(leadRow(team, other)).toMatchObject({ 阶段: '初次接触' });
});

test('what a sheet would read as a formula or a date stays the text that was said', () => {
  for (const text of ['=1+1', '+86 138', '-5%', '@all', '3-4', '007', "'quoted", '=HYPERLINK("x")']) {
    const team = at(now);
    record(team, { fields: { content: text } });
    const row = team.file.displayGrid(tabs.followUps).length;
    expect(team.file.formula(tabs.followUps, `F${row}`)).toBe('');
    expect(team.file.value(tabs.followUps, `F${row}`)).toBe(text);
  }
});

test('a step that is done makes room for the cadence', () => {
  const team = at(now);
  record(team);
  const answer = ask(team.desk('li'), 'stepDone', { request: request(), leadId: lead });
  expect(answer.ok).toBe(true);
  expect(rowOf(team.file, tabs.followUps, 3)).toMatchObject({ 完成状态: '已完成' });
  expect(leadRow(team)).toMatchObject({ 下次联系日期: '2024-03-11' });
});

test('a step postponed keeps its reason and its new date', () => {
  const team = at(now);
  record(team);
  const wish = { leadId: lead, to: '2024-03-12', why: '客户出差' };
  expect(ask(team.desk('li'), 'postpone', { request: request(), ...wish }).ok).toBe(true);
  expect(rowOf(team.file, tabs.followUps, 3)).toMatchObject({
    完成状态: '已延期',
    下一步日期: '2024-03-12',
    延期原因: '客户出差',
  });
  expect(leadRow(team)).toMatchObject({ 下次联系日期: '2024-03-12' });
});

test('postponing what nobody had promised makes a step of it, so that the reason is kept', () => {
  const team = at(now);
  const wish = { leadId: lead, to: '2024-03-12', why: '客户出差' };
  expect(ask(team.desk('li'), 'postpone', { request: request(), ...wish }).ok).toBe(true);
  expect(rowOf(team.file, tabs.followUps, 3)).toMatchObject({
    线索编号: lead,
    完成状态: '已延期',
    延期原因: '客户出差',
    下一步日期: '2024-03-12',
  });
  expect(leadRow(team)).toMatchObject({ 下次联系日期: '2024-03-12', 跟进次数: '0' });
});

test.each([
  ['without a reason', { to: '2024-03-12', why: ' ' }, 'postponedWhy'],
  ['to a day that has passed', { to: '2024-03-01', why: '客户出差' }, 'nextStepOn'],
])('postponing %s is refused in words', (_name, wish, column) => {
  const team = at(now);
  const answer = ask(team.desk('li'), 'postpone', { request: request(), leadId: lead, ...wish });
  expect(answer).toMatchObject({ ok: false, issues: [{ column }] });
  expect(team.file.displayGrid(tabs.followUps)).toHaveLength(2);
});

test('everybody reads their own language, the sheet keeps the workbook’s', () => {
  const team = at(now);
  const card = ask(team.desk('wang'), 'leadCard', { leadId: 'LX20240301-03' }).value;
  expect(card.facts).toContainEqual(expect.objectContaining({ label: 'Source', text: 'Trade fair' }));
  const answer = ask(team.desk('wang'), 'updateLead', {
    request: request(),
    leadId: 'LX20240301-03',
    fields: { stage: 'Quotation?' },
  });
  expect(answer.issues?.[0]?.text).toMatch(/Stage/);
  ask(team.desk('wang'), 'updateLead', {
    request: request(),
    leadId: 'LX20240301-03',
    fields: { stage: 'Negotiation' },
  });
  expect(leadRow(team, 'LX20240301-03')).toMatchObject({ 阶段: '谈判阶段' });
});

test('the contradicting grade is shown and put right with one call', () => {
  const team = at(now);
  const card = ask(team.desk('li'), 'leadCard', { leadId: lead }).value;
  expect(card).toMatchObject({ grade: 'high', suggestedGrade: 'low' });
  const fixed = ask(team.desk('li'), 'updateLead', {
    request: request(),
    leadId: lead,
    fields: { grade: card.suggestedGrade },
  });
  expect(fixed.value.grade).toBe('low');
  expect(fixed.value.suggestedGrade).toBeUndefined();
});

test('the budgets hold: a list 6 calls, a follow-up 24, whatever the workbook holds', () => {
  const team = at(now);
  const counted = () => team.world.executions.at(-1)?.counted ?? Number.POSITIVE_INFINITY;
  team.desk('li').select(tabs.leads, 'B2');
  ask(team.desk('li'), 'myDay');
  expect(counted()).toBeLessThanOrEqual(6);
  ask(team.desk('li'), 'start');
  expect(counted()).toBeLessThanOrEqual(6);
  record(team, { leadFields: { stage: 'needs' } });
  expect(counted()).toBeLessThanOrEqual(24);
  record(team, { leadFields: { stage: 'won', amount: '10000', closeReason: '价格优势' } });
  expect(counted()).toBeLessThanOrEqual(24);
});

test('killed anywhere, asked again: one follow-up, one change of stage, told once', () => {
  const telling = /^(Lock|SpreadsheetApp\.flush|Range(List)?\.(getValues|setValue|setValues|setNumberFormat))/;
  const input = { request: 'request-once', leadId: lead, fields: said, leadFields: { stage: 'needs' } };
  const kill = (team: Team, k: number, buffer: 'applied' | 'dropped' | 'half'): number => {
    let moment = 0;
    team.desk('li').run('showSidebar');
    team.world.hooks.push(({ name, phase }) => {
      if (phase !== 'after' || !telling.test(name)) return undefined;
      moment += 1;
      return moment === k ? { kill: true, buffer } : undefined;
    });
    team.desk('li').sidebar?.run('call', 'recordFollowUp', JSON.stringify(input));
    team.world.hooks.length = 0;
    return moment;
  };
  const moments = kill(at(now), 0, 'applied');
  expect(moments).toBeGreaterThan(12);
  for (const buffer of ['applied', 'dropped', 'half'] as const) {
    for (let k = 1; k <= moments; k++) {
      const team = at(now);
      kill(team, k, buffer);
      expect(ask(team.desk('li'), 'recordFollowUp', input).ok).toBe(true);
      const rows = team.file.displayGrid(tabs.followUps).slice(2);
      expect({ buffer, k, rows: rows.map((line) => line[5]) }).toEqual({ buffer, k, rows: ['预算 12 万'] });
      expect(leadRow(team)).toMatchObject({ 阶段: '需求确认', 跟进次数: '1', 下次联系日期: '2024-03-07' });
      const lines = team.file.displayGrid(tabs.history).filter((line) => line.includes('request-once'));
      const told = lines.map((line) => `${line[5]} ${line[11]}`);
      expect({ buffer, k, twice: told.length - new Set(told).size }).toEqual({ buffer, k, twice: 0 });
    }
  }
});

test('killed, and the sweep came before the second try: still one follow-up', () => {
  const team = at(now);
  const input = { request: 'request-once', leadId: lead, fields: said, leadFields: {} };
  team.desk('li').run('showSidebar');
  let writes = 0;
  team.world.hooks.push(({ name, phase }) => {
    if (phase === 'after' && name === 'Range.setValues') writes += 1;
    return writes === 3 ? { kill: true, buffer: 'applied' } : undefined;
  });
  team.desk('li').sidebar?.run('call', 'recordFollowUp', JSON.stringify(input));
  team.world.hooks.length = 0;
  team.hour();
  expect(ask(team.desk('li'), 'recordFollowUp', input).ok).toBe(true);
  expect(team.file.displayGrid(tabs.followUps)).toHaveLength(3);
});

test('whatever a run leaves that dies over a follow-up: the next one gets an id of its own, and both stand in the end', () => {
  const last = 14;
  for (let call = 6; call <= last; call += 1) {
    const team = at(now);
    let calls = 0;
    const kill: Hook = ({ name, phase }) =>
      phase === 'before' && isCounted(name) && calls++ === call ? { kill: true, buffer: 'applied' } : undefined;
    team.world.hooks.push(kill);
    const fields = { ...said, content: '第一次' };
    callQuietly(team.desk('li'), 'recordFollowUp', { request: request(), leadId: lead, fields, leadFields: {} });
    team.world.hooks.length = 0;
    const before = team.file.displayGrid(tabs.followUps).length;
    expect(record(team, { fields: { ...said, content: '第二次' } }).ok).toBe(true);
    team.hour();
    const [headers = [], ...rows] = team.file.displayGrid(tabs.followUps);
    const texts = (header: string) => rows.map((row) => row[headers.indexOf(header)] ?? '');
    const ids = texts('跟进编号').filter((id) => id !== '');
    expect({ call, ids: new Set(ids).size }).toEqual({ call, ids: ids.length });
    expect(texts('沟通内容')).toContain('第二次');
    if (before > 2) expect(texts('沟通内容')).toContain('第一次');
  }
});
