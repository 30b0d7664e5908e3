import { ask, request } from '../../helpers/sidebar-calls';
import { addRows, cellOf, frozen, openTeam, rowOf, type Team, tabs } from '../../helpers/team';

/** A change that is saved on a picture which somebody else has changed since. */
const lead = 'LX20240301';
const now = '2024-03-04T10:00';
let at: ReturnType<typeof frozen>;

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 线索来源: '展会', 意向等级: '高意向', 跟进人: '李' },
  ]);
  at = frozen(team);
});

const stage = ({ file }: Team) => rowOf(file, tabs.leads, 2)['阶段'];

function update(team: Team, input: object) {
  return ask(team.desk('li'), 'updateLead', { request: request(), leadId: lead, ...input });
}

/** What the page knows: the stored values of its card. */
function look(team: Team): Readonly<Record<string, string>> {
  const { value } = ask(team.desk('li'), 'leadCard', { leadId: lead });
  return { stage: value.stage, grade: value.grade };
}

const colleagues: readonly (readonly [string, (team: Team) => void])[] = [
  [
    'at the sidebar',
    (team) => void ask(team.boss, 'updateLead', { request: request(), leadId: lead, fields: { stage: 'solution' } }),
  ],
  [
    'in the grid',
    ({ boss, file }) => void boss.type(tabs.leads, cellOf(file, tabs.leads, { row: 2, header: '阶段' }), '方案'),
  ],
];

describe.each(colleagues)('a colleague has changed the stage %s', (_where, change) => {
  test('whoever saves another one on the old picture is told both values, and nothing is written over', () => {
    const team = at(now);
    const { stage: seen } = look(team);
    change(team);
    const theirs = stage(team);
    const answer = update(team, { fields: { stage: 'negotiation', grade: 'medium' }, seen: { stage: seen } });
    expect(answer.issues).toMatchObject([{ code: 'outdated', column: 'stage' }]);
    expect(answer.issues?.[0]?.text).toContain(theirs);
    expect(answer.issues?.[0]?.text).toContain('谈判');
    expect(rowOf(team.file, tabs.leads, 2)).toMatchObject({ 阶段: theirs, 意向等级: '高意向' });
  });

  test('a follow-up that would set the old stage on is not recorded in part either', () => {
    const team = at(now);
    const { stage: seen } = look(team);
    change(team);
    const theirs = stage(team);
    const answer = ask(team.desk('li'), 'recordFollowUp', {
      ...{ request: request(), leadId: lead, fields: { content: '谈' } },
      ...{ leadFields: { stage: 'negotiation' }, seen: { stage: seen } },
    });
    expect(answer.issues?.[0]?.code).toBe('outdated');
    expect(stage(team)).toBe(theirs);
    expect(team.file.displayGrid(tabs.followUps)).toHaveLength(1);
  });

  test('who has been told and sends it all the same gets it', () => {
    const team = at(now);
    change(team);
    expect(update(team, { fields: { stage: 'negotiation' } }).ok).toBe(true);
    expect(stage(team)).toContain('谈判');
  });

  test('other columns do not matter, nor that both want the same', () => {
    const team = at(now);
    const seen = look(team);
    change(team);
    expect(update(team, { fields: { grade: 'medium' }, seen: { grade: seen['grade'] } }).ok).toBe(true);
    expect(update(team, { fields: { stage: 'solution' }, seen: { stage: seen['stage'] } }).ok).toBe(true);
  });
});

test('the same request sent twice is not taken for a second person', () => {
  const team = at(now);
  const { stage: seen } = look(team);
  const id = request();
  for (const _try of [1, 2]) {
    expect(update(team, { request: id, fields: { stage: 'negotiation' }, seen: { stage: seen } }).ok).toBe(true);
  }
});

/** The same ten calls, each made on the picture that the one before it gave, as they may arrive. */
const arrivals: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
  [1, 0, 3, 2, 5, 4, 7, 6, 9, 8],
  [5, 0, 9, 1, 2, 7, 3, 4, 8, 6],
  [0, 2, 4, 6, 8, 1, 3, 5, 7, 9],
];

test.each(arrivals)(
  'calls that arrive as %i %i %i %i %i %i %i %i %i %i: none is written over a later one, and who comes too early is told',
  (...order) => {
    const team = at(now);
    const said = (turn: number) => `第${turn}句`;
    expect(update(team, { fields: { need: said(0) } }).ok).toBe(true);
    const taken = order.filter((call) => {
      const before = rowOf(team.file, tabs.leads, 2)['需求描述'];
      const { ok, issues } = update(team, { fields: { need: said(call + 1) }, seen: { need: said(call) } });
      if (!ok) expect([issues?.[0]?.code, rowOf(team.file, tabs.leads, 2)['需求描述']]).toEqual(['outdated', before]);
      return ok;
    });
    expect(taken).toEqual(taken.map((_call, turn) => turn));
    expect(taken).toContain(0);
    expect(rowOf(team.file, tabs.leads, 2)['需求描述']).toBe(said(taken.length));
  },
);
