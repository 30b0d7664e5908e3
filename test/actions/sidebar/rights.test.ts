import { type Answer, ask, askRaw, request } from '../../helpers/sidebar-calls';
import { addRows, frozen, openTeam, type PersonName, type Team, tabs } from '../../helpers/team';

/** Leads of 李, of Wang, and one that nobody owns. */
const own = 'LX20240301';
const foreign = 'LX20240301-02';
const ownerless = 'LX20240301-03';
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 跟进人: '李' },
    { 客户名称: '乙公司', 电话: '13900139000', 跟进人: 'Wang' },
    { 客户名称: '丙公司', 电话: '13700137000' },
  ]);
  at = frozen(team);
});

const now = '2024-03-04T10:00';

/** Everything a call could have changed: cells, notes, properties, mails. */
function picture({ file, world }: Team): string {
  const { sheets } = file.workbook;
  return JSON.stringify([
    sheets.map(({ name, rows }) => [name, [...rows]]),
    [...file.documentProperties],
    world.outbox,
  ]);
}

/** A window in which the door is open even for people whom the menu refuses. */
function door(team: Team, name: PersonName) {
  const desk = team.desk(name);
  Object.assign(desk.scene.screen, { sidebarPage: { title: '', html: '' } });
  return desk;
}

const inputs = (leadId: string): Readonly<Record<string, object>> => ({
  start: {},
  myDay: {},
  selectedLead: {},
  leadCard: { leadId },
  duplicates: { fields: { customerName: '甲公司' } },
  newLead: { request: request(), fields: { customerName: '丁公司' } },
  recordFollowUp: { request: request(), leadId, fields: { content: '聊过' }, leadFields: {} },
  updateLead: { request: request(), leadId, fields: { notes: '记一笔' } },
  stepDone: { request: request(), leadId },
  postpone: { request: request(), leadId, to: '2024-03-11', why: '客户出差' },
  answerRequest: { request: request(), leadId, approve: 'no' },
});

const changing = ['newLead', 'recordFollowUp', 'updateLead', 'stepDone', 'postpone', 'answerRequest'];
const aboutLead = ['recordFollowUp', 'updateLead', 'stepDone', 'postpone'];

/** The rights table in plain words. */
function mayCall(name: PersonName, method: string, leadId: string): boolean {
  if (name === 'stranger') return false;
  if (method === 'answerRequest') return false; // nothing was asked for
  if (name === 'gao') return ![...changing, 'duplicates'].includes(method);
  if (!aboutLead.includes(method) || name === 'boss') return true;
  if (leadId === ownerless) return true;
  return leadId === own ? name === 'li' : name === 'wang';
}

const names: readonly PersonName[] = ['boss', 'li', 'wang', 'zhao', 'sun', 'gao', 'stranger'];

test.each(names)('%s may do what the rights table says, and a refused call changes nothing', (name) => {
  for (const leadId of [own, foreign, ownerless]) {
    const team = at(now);
    for (const [method, input] of Object.entries(inputs(leadId))) {
      const desk = door(team, name);
      const before = picture(team);
      const answer = ask(desk, method, input);
      expect({ method, leadId, ok: answer.ok }).toEqual({ method, leadId, ok: mayCall(name, method, leadId) });
      if (!answer.ok) expect({ method, same: picture(team) === before }).toEqual({ method, same: true });
      if (!answer.ok) expect(answer.issues?.[0]?.text).toMatch(/\S{6}/);
    }
  }
});

test('a lead that is not there and one that is not yours are told alike', () => {
  const team = at(now);
  const input = (leadId: string) => ({ request: request(), leadId, fields: { notes: 'x' } });
  const foreignAnswer = ask(team.desk('li'), 'updateLead', input(foreign));
  const missingAnswer = ask(team.desk('li'), 'updateLead', input('LX19990101'));
  expect(missingAnswer).toEqual(foreignAnswer);
  expect(foreignAnswer.issues?.[0]?.code).toBe('notYourLead');
});

const strange: readonly (readonly [string, unknown])[] = [
  ['no text', undefined],
  ['a number', 7],
  ['an object instead of text', { leadId: own }],
  ['broken JSON', '{'],
  ['null', 'null'],
  ['an array', '[]'],
  ['a text', '"x"'],
  ['an array for an id', '{"leadId":["LX20240301"]}'],
  ['an object for an id', '{"leadId":{"toString":"x"}}'],
  ['a further field', '{"leadId":"LX20240301","role":"manager"}'],
  ['a name of the prototype', '{"leadId":"LX20240301","__proto__":{"role":"manager"}}'],
  ['an id of a million signs', JSON.stringify({ leadId: 'x'.repeat(1_000_000) })],
];

test.each(strange)('leadCard refuses %s', (_name, json) => {
  const team = at(now);
  const answer = askRaw(door(team, 'li'), 'leadCard', json);
  expect(answer).toMatchObject({ ok: false, issues: [{ code: 'badRequest' }] });
});

test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', '', 'setUp', 7, null, {}])(
  'no method is called %p',
  (method) => {
    const team = at(now);
    expect(askRaw(door(team, 'boss'), method, '{}')).toMatchObject({ ok: false, issues: [{ code: 'badRequest' }] });
  },
);

const forbidden: readonly (readonly [string, string, object])[] = [
  ['the id of a lead', 'updateLead', { leadId: own, fields: { leadId: foreign } }],
  ['what the add-on counts', 'updateLead', { leadId: own, fields: { followUpCount: '99' } }],
  ['a column that there is not', 'updateLead', { leadId: own, fields: { nonsense: 'x' } }],
  ['a column of the prototype', 'updateLead', { leadId: own, fields: { toString: 'x' } }],
  [
    'whose follow-up it is',
    'recordFollowUp',
    { leadId: own, fields: { content: 'x', leadId: foreign }, leadFields: {} },
  ],
  ['when it was recorded', 'recordFollowUp', { leadId: own, fields: { recordedAt: '2020-01-01' }, leadFields: {} }],
  ['its own id', 'newLead', { fields: { customerName: '丁公司', leadId: 'X1' } }],
];

test.each(forbidden)('nobody sets %s at the sidebar', (_name, method, input) => {
  const team = at(now);
  const desk = door(team, 'li');
  const before = picture(team);
  const answer = ask(desk, method, { request: request(), ...input });
  expect(answer).toMatchObject({ ok: false, issues: [{ code: 'badRequest' }] });
  expect(picture(team)).toBe(before);
});

test('the sidebar tells a stranger and a viewer why in words, and opens for the viewer alone', () => {
  const team = at(now);
  team.desk('stranger').willAnswer('OK');
  team.desk('stranger').run('showSidebar');
  expect(team.desk('stranger').sidebar).toBeNull();
  expect(team.desk('stranger').alerts[0]?.message).toContain('成员名单里没有你的账号');
  team.desk('gao').run('showSidebar');
  expect(team.desk('gao').sidebar).not.toBeNull();
  const answer: Answer = ask(team.desk('gao'), 'newLead', { request: request(), fields: { customerName: '丁公司' } });
  expect(answer.issues?.[0]?.text).toContain('你的角色只能查看。');
});

test('answers hold no dates, nothing undefined and no address of anybody', () => {
  const team = at(now);
  const li = door(team, 'li');
  for (const method of ['start', 'myDay', 'leadCard']) {
    const text = JSON.stringify(ask(li, method, method === 'leadCard' ? { leadId: own } : {}));
    expect(text).not.toMatch(/@example\.com|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}|undefined|NaN/);
  }
});
