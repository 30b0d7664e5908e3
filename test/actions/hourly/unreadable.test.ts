import { ask } from '../../helpers/sidebar-calls';
import { addRows, done, frozen, openTeam, type Team, tabs } from '../../helpers/team';

/** What Leadbook keeps beside the cells cannot be read: half of a writing, the state of another version, nonsense. */
let at: ReturnType<typeof frozen>;
let keys: readonly string[];

beforeAll(() => {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [
    { 客户名称: '甲公司', 电话: '13800138000', 意向等级: '高意向', 跟进人: '李', 下次联系日期: '2024-03-04' },
  ]);
  team.world.advanceTo('2024-03-04T08:50');
  keys = [...team.file.documentProperties.keys()];
  at = frozen(team);
});

const nonsense = ['1:{', '1:null', '3:{"a":1'];

/** Everything that runs by itself, then what a manager does when told so; the errors of all runs. */
function carryOn(team: Team): readonly string[] {
  const before = team.world.executions.length;
  team.hour();
  team.boss.type(tabs.leads, 'B3', '乙公司');
  team.desk('li').run('showSidebar');
  team.boss.willAnswer('YES');
  team.boss.willAnswer('OK');
  team.boss.run('setUp');
  return team.world.executions.slice(before).flatMap(({ error, functionName }) => (error ? [functionName] : []));
}

test.each(nonsense)('%s in the place of any value: no run breaks, set-up puts it right, nobody hears twice', (text) => {
  for (const key of keys) {
    const team = at('2024-03-04T09:47');
    team.file.documentProperties.set(key, text);
    expect({ key, broken: carryOn(team) }).toEqual({ key, broken: [] });
    done(team.hour());
    expect({ key, answer: ask(team.desk('li'), 'myDay').ok }).toEqual({ key, answer: true });
    team.world.advanceTo('2024-03-04T12:50');
    const readers = team.world.outbox.flatMap(({ to }) => to);
    expect({ key, readers }).toEqual({ key, readers: [...new Set(readers)] });
  }
});

/** Work that was not at its end when a new version of the script came: noted with less, or as a step that nobody knows now. */
const otherVersions = [
  ...['check', 'compaction', 'stamps'].map((job) => [job, '1:{}'] as const),
  ['pending', '1:{"step":"move","operation":"earlier"}'] as const,
];

test.each(otherVersions)(
  '%s as another version has noted it (%s): the hour does its own work once, and nothing else',
  (job, noted) => {
    const team = at('2024-03-04T09:47');
    const before = [team.file.tabNames(), team.file.displayGrid(tabs.leads)];
    team.file.documentProperties.set(`${job}.0`, noted);
    done(team.hour());
    expect(team.world.outbox.flatMap(({ to }) => to)).toContain('li@example.com');
    expect([team.file.tabNames(), team.file.displayGrid(tabs.leads)]).toEqual(before);
    const sent = team.world.outbox.length;
    team.boss.willAnswer('YES');
    team.boss.willAnswer('OK');
    done(team.boss.run('setUp'));
    done(team.hour());
    expect(team.world.outbox).toHaveLength(sent);
  },
);
