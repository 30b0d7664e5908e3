import { addRows, cellOf, openTeam, people, rowOf, settingRow, type Team, tabs } from '../../helpers/team';

const source = 'list:source:tradeFair';

/** A lead from the fair, and a new name for the fair typed into Settings. */
function renamedFair(): Team {
  const team = openTeam();
  addRows(team.boss, tabs.leads, [{ 客户名称: '甲公司', 电话: '13800138001', 线索来源: '展会' }]);
  team.boss.paste(tabs.settings, `C${settingRow(team.boss, source)}`, [['广交会']]);
  return team;
}

/** Lets the time limit strike right behind the first call of a name, whatever was written before it is lost. */
function killedBehind(team: Team, call: string): void {
  const hook: Team['world']['hooks'][number] = ({ name, phase }) => {
    if (name !== call || phase !== 'after') return undefined;
    team.world.hooks.splice(team.world.hooks.indexOf(hook), 1);
    return { kill: true, buffer: 'dropped' };
  };
  team.world.hooks.push(hook);
}

function applyKilled(team: Team): void {
  killedBehind(team, 'Properties.setProperties');
  team.boss.willAnswer('YES');
  expect(team.boss.run('applySettings').ok).toBe(false);
}

const shownSource = ({ file }: Team): string | undefined => rowOf(file, tabs.leads, 2)['线索来源'];
const told = ({ file }: Team): number =>
  file.displayGrid(tabs.history).filter((line) => line.some((text) => text === source)).length;
const pending = ({ file }: Team): string =>
  [...file.documentProperties].filter(([key]) => key.startsWith('pending.')).join();

describe('a run that dies over new settings', () => {
  test('leaves the next hour to bring them to every row, tab and line', () => {
    const team = renamedFair();
    applyKilled(team);
    expect([shownSource(team), told(team)]).toEqual(['展会', 0]);
    expect(team.hour().ok).toBe(true);
    expect([shownSource(team), told(team)]).toEqual(['广交会', 1]);
    expect(pending(team)).toBe('pending.0,1:');
  });

  test('leaves the next who applies them to do so; they are told once, and the old name is still understood', () => {
    const team = renamedFair();
    applyKilled(team);
    team.boss.willAnswer('OK');
    expect(team.boss.run('applySettings').ok).toBe(true);
    expect([shownSource(team), told(team)]).toEqual(['广交会', 1]);
    team.boss.type(tabs.leads, cellOf(team.file, tabs.leads, { row: 2, header: '线索来源' }), '展会');
    expect(shownSource(team)).toBe('广交会');
  });

  test('leaves a Settings tab that shows what its manager typed', () => {
    const team = renamedFair();
    const before = team.file.displayGrid(tabs.settings);
    applyKilled(team);
    expect(team.file.displayGrid(tabs.settings)).toEqual(before);
  });
});

test('settings that came into force behind an open question are not put into force once more', () => {
  const team = renamedFair();
  const { boss, world, file } = team;
  const other = world.person(people.boss.email, { language: 'zh_CN' }).open(file);
  const hook: Team['world']['hooks'][number] = ({ name, phase }) => {
    if (name !== 'Ui.alert' || phase !== 'before') return undefined;
    world.hooks.splice(world.hooks.indexOf(hook), 1);
    other.willAnswer('YES');
    other.willAnswer('OK');
    expect(other.run('applySettings').ok).toBe(true);
    return undefined;
  };
  world.hooks.push(hook);
  boss.willAnswer('YES');
  boss.willAnswer('OK');
  boss.run('applySettings');
  expect(boss.alerts.at(-1)?.message).toContain('预览之后表格被改动了');
  expect([shownSource(team), told(team)]).toEqual(['广交会', 1]);
});

test('another language waits until what is typed in Settings has been applied', () => {
  const team = renamedFair();
  team.boss.willAnswer('OK', '3');
  team.boss.willAnswer('OK');
  team.boss.run('switchLanguage');
  expect(team.boss.alerts.at(-1)?.message).toContain('有改动尚未生效');
  expect(team.file.display(tabs.settings, `C${settingRow(team.boss, source)}`)).toBe('广交会');
});
