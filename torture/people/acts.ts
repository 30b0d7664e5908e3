import type { Desk } from '../../emulator/people/desk';
import { columnLetters } from '../../src/core/schema/column-letters';
import type { SheetKey } from '../../src/core/schema/sheets';
import { people, type Team } from '../../test/helpers/team';
import { customers } from '../scene';
import {
  Absent,
  cellNamed,
  columnNamed,
  headerInChinese,
  leadsTab,
  RENAMED,
  rowCount,
  rowNamed,
  TARGET,
  tabCalled,
} from './places';

/** What a colleague does in the gap between two service calls of somebody else's run. */
export interface Colleague {
  /**
   * `cells` = something is typed or pasted, which must not get lost: another value than stands there and than any action
   * writes; `alone` = one column is sorted without the rest, which must be noticed; `arranging` = nothing but the arrangement changes; `broken` = everything stops until somebody lets
   * Leadbook check the workbook; `restored` = the whole file is as it was before.
   */
  readonly sort: 'arranging' | 'cells' | 'alone' | 'broken' | 'restored';
  readonly act: (at: Place) => void;
}

interface Place {
  readonly team: Team;
  readonly desk: Desk;
  readonly tab: string;
}

/** The version of the workbook from before the action. */
export const EARLIER = 'earlier';

/** Everything that people do to a sheet while others work, by name. */
export const colleagues: Readonly<Record<string, Colleague>> = {
  ...sorts(['线索编号', '客户名称', '老板点评', '阶段', '跟进人', '下次联系日期']),
  ...alone(['客户名称', '阶段', '线索编号', '电话', '跟进人']),
  'inserts a row above': arranging(({ desk, tab, team }) => desk.insertRows(tab, rowNamed(team.file, TARGET), 1)),
  'inserts ten rows at the top': arranging(({ desk, tab }) => desk.insertRows(tab, 2, 10)),
  'deletes the target row': arranging(({ desk, tab, team }) => desk.deleteRows(tab, rowNamed(team.file, TARGET), 1)),
  'deletes a row above': arranging(({ desk, tab, team }) => desk.deleteRows(tab, rowNamed(team.file, '甲公司'), 1)),
  'deletes the last row': arranging(({ desk, tab, team }) => desk.deleteRows(tab, rowCount(team), 1)),
  'drags a row elsewhere': arranging(({ desk, tab, team }) =>
    desk.moveRows(tab, rowNamed(team.file, '甲公司'), 1, rowNamed(team.file, '庚公司')),
  ),
  'drags the target row elsewhere': arranging(({ desk, tab, team }) =>
    desk.moveRows(tab, rowNamed(team.file, TARGET), 1, rowNamed(team.file, '庚公司')),
  ),
  'cuts a row to below': arranging(({ desk, tab, team }) =>
    desk.cutRows(tab, rowNamed(team.file, '甲公司'), 1, rowCount(team) + 3),
  ),
  'cuts the target row to below': arranging(({ desk, tab, team }) =>
    desk.cutRows(tab, rowNamed(team.file, TARGET), 1, rowCount(team) + 3),
  ),
  'inserts a column on the left': arranging(({ desk, tab }) => desk.insertColumns(tab, 1, 1)),
  'inserts two columns in the middle': arranging(({ desk, tab, team }) =>
    desk.insertColumns(tab, columnNamed(team.file, '阶段'), 2),
  ),
  'moves the stage to the front': arranging(({ desk, tab, team }) =>
    desk.moveColumns(tab, columnNamed(team.file, '阶段'), 1, 2),
  ),
  'moves the id to the back': arranging(({ desk, tab, team }) =>
    desk.moveColumns(tab, columnNamed(team.file, '线索编号'), 1, columnNamed(team.file, '跟进人')),
  ),
  "moves the team's column": arranging(({ desk, tab, team }) =>
    desk.moveColumns(tab, columnNamed(team.file, '老板点评'), 1, columnNamed(team.file, '跟进人')),
  ),
  "deletes the team's column": arranging(({ desk, tab, team }) =>
    desk.deleteColumns(tab, columnNamed(team.file, '倍数'), 1),
  ),
  "renames the team's column": arranging(({ desk, tab, team }) =>
    desk.type(tab, headerCell(team, '老板点评'), '经理点评'),
  ),
  'renames the source column': arranging(({ desk, tab, team }) => desk.type(tab, headerCell(team, '线索来源'), '渠道')),
  'deletes the wechat column': arranging(({ desk, tab, team }) =>
    desk.deleteColumns(tab, columnNamed(team.file, '微信'), 1),
  ),
  'filters the target away': arranging(({ desk, tab, team }) => {
    const columns = team.file.displayGrid(tab)[0]?.length ?? 1;
    const area = { row: 1, column: 1, rows: rowCount(team), columns };
    return desk.filter(tab, area, { [columnNamed(team.file, '客户名称')]: [TARGET, '丁公司', '戊公司'] });
  }),
  'hides rows': arranging(({ desk, tab, team }) => desk.hideRows(tab, rowNamed(team.file, TARGET), 3)),
  'hides columns': arranging(({ tab, team }) =>
    team.file.tab(tab).hiddenColumns.add(columnNamed(team.file, '阶段')).add(columnNamed(team.file, '线索编号')),
  ),
  'renames the stage column': arranging(({ desk, tab, team }) => desk.type(tab, headerCell(team, '阶段'), '进展')),
  'deletes the stage column': broken(({ desk, tab, team }) =>
    desk.deleteColumns(tab, columnNamed(team.file, '阶段'), 1),
  ),
  'deletes the id column': broken(({ desk, tab, team }) =>
    desk.deleteColumns(tab, columnNamed(team.file, '线索编号'), 1),
  ),
  'inserts a row above the header': broken(({ desk, tab }) => desk.insertRows(tab, 1, 1)),
  "merges cells of the team's": arranging(({ desk, tab, team }) => {
    const first = cellNamed(team.file, '己公司', '老板点评');
    return desk.merge(tab, `${first}:${first.replace(/\d+/, (row) => String(Number(row) + 1))}`);
  }),
  'sorts and undoes it': arranging(({ desk, tab, team }) => {
    sortBy({ desk, tab, team }, '客户名称', 'down');
    return desk.undo();
  }),
  'sorts the follow-ups': arranging(({ desk, team }) => desk.sort(followUpsTab(team), { column: 7, ascending: false })),
  'inserts a row among the follow-ups': arranging(({ desk, team }) => desk.insertRows(followUpsTab(team), 4, 1)),
  'deletes a follow-up': arranging(({ desk, team }) => desk.deleteRows(followUpsTab(team), contactRow(team, 3), 1)),
  'cuts a follow-up to below': arranging(({ desk, team }) => {
    const tab = followUpsTab(team);
    return desk.cutRows(tab, contactRow(team, 0), 1, team.file.displayGrid(tab).length + 3);
  }),
  'moves what was said to the front': arranging(({ desk, team }) =>
    desk.moveColumns(followUpsTab(team), contactColumn(team, '沟通内容'), 1, 1),
  ),
  'sorts History': arranging(({ desk, team }) => desk.sort(tabNamed(team, 'history'), { column: 6, ascending: false })),
  'renames the tab': arranging(({ desk, tab }) => desk.renameTab(tab, RENAMED)),
  'duplicates the tab': arranging(({ desk, tab }) => desk.duplicateTab(tab, '线索备份')),
  'moves the tab to the end': arranging(({ tab, team }) => {
    const { sheets } = team.file.workbook;
    sheets.push(...sheets.splice(sheets.indexOf(team.file.tab(tab)), 1));
  }),
  'deletes the Today tab': arranging(({ desk, team }) => {
    const today = tabCalled(team.file, 'today');
    return today === undefined ? undefined : desk.deleteTab(today);
  }),
  'deletes the tab': broken(({ desk, tab }) => desk.deleteTab(tab)),
  'deletes the hidden memory': broken(({ desk }) => desk.deleteTab('leadbook-memory')),
  'restores an earlier version': { sort: 'restored', act: ({ desk }) => desk.restoreVersion(EARLIER) },
  'copies the file': arranging(({ desk }) => desk.copyFile('副本')),
  "changes the file's zone": arranging(({ team }) => {
    team.file.workbook.timeZone = 'America/New_York';
  }),
  'pastes over a block with the target': cells(({ desk, tab, team }) =>
    desk.paste(tab, cellNamed(team.file, '甲公司', '需求描述'), [['同事需求甲'], ['同事需求乙'], ['同事需求丙']]),
  ),
  'pastes stages over a block': cells(({ desk, tab, team }) =>
    desk.paste(tab, cellNamed(team.file, '甲公司', '阶段'), [['谈判阶段'], ['签约阶段'], ['谈判阶段']]),
  ),
  'types into the very cell': cells((at) => type(at, '阶段', '方案讨论')),
  'types a stage of the lead that is closed': cells(({ desk, tab, team }) =>
    desk.type(tab, cellNamed(team.file, '丁公司', '阶段'), '方案讨论'),
  ),
  'types the next day of the first lead': cells(({ desk, tab, team }) =>
    desk.type(tab, cellNamed(team.file, '甲公司', '下次联系日期'), '2024-03-22'),
  ),
  'types another date': cells(({ desk, tab, team }) =>
    desk.type(tab, cellNamed(team.file, '丁公司', '下次联系日期'), '2024-03-21'),
  ),
  'types nonsense': cells((at) => type(at, '线索来源', '随便写写')),
  'types a need': cells((at) => type(at, '需求描述', '同事写的新需求')),
  'types another owner': cells((at) => type(at, '跟进人', 'Wang')),
  'types another name': cells((at) => type(at, '客户名称', '丙股份')),
  'types and undoes it': arranging((at) => {
    type(at, '需求描述', '写错了');
    return at.desk.undo();
  }),
  'clears a grade': cells(({ desk, tab, team }) => desk.clear(tab, cellNamed(team.file, '戊公司', '意向等级'))),
  'writes a note': cells(({ desk, tab, team }) =>
    desk.setNote(tab, cellNamed(team.file, TARGET, '阶段'), '同事的批注'),
  ),
  'types a new lead below': cells(({ desk, tab, team }) => desk.type(tab, `B${rowCount(team) + 1}`, '同事的新客户')),
  'types a follow-up below': cells(({ desk, team }) => {
    const tab = followUpsTab(team);
    const row = team.file.displayGrid(tab).length + 1;
    const id = team.file.display(leadsTab(team.file), cellNamed(team.file, '乙公司', '线索编号'));
    if (id === '') throw new Absent('No lead bears an id yet');
    return desk.paste(tab, `A${row}`, [[id, '', '', '2024-03-02', '', '电话', '同事的沟通']]);
  }),
  'types into a follow-up': cells(({ desk, team }) => {
    const cell = `${columnLetters(contactColumn(team, '下一步行动'))}${contactRow(team, 0)}`;
    return desk.type(followUpsTab(team), cell, '同事改的下一步');
  }),
  'fills ids down': cells(({ desk, tab, team }) => {
    const id = cellNamed(team.file, TARGET, '线索编号');
    const below = (count: number) => id.replace(/\d+/, (row) => String(Number(row) + count));
    return desk.fill(tab, id, `${below(1)}:${below(2)}`);
  }),
  'copies a row below': cells(({ desk, tab, team }) => {
    const row = rowNamed(team.file, TARGET);
    return desk.pasteCopied(desk.copy(tab, `A${row}:Z${row}`), tab, { a1: `A${rowCount(team) + 1}`, mode: 'all' });
  }),
};

function arranging(act: Colleague['act']): Colleague {
  return { sort: 'arranging', act };
}

function broken(act: Colleague['act']): Colleague {
  return { sort: 'broken', act };
}

function headerCell({ file }: Team, header: string): string {
  return `${columnLetters(columnNamed(file, header))}1`;
}

function followUpsTab(team: Team): string {
  return tabNamed(team, 'followUps');
}

function tabNamed({ file }: Team, key: SheetKey): string {
  const name = tabCalled(file, key);
  if (name === undefined) throw new Absent(`There is no tab of ${key}`);
  return name;
}

function contactColumn(team: Team, header: string): number {
  const [headers = []] = team.file.displayGrid(followUpsTab(team));
  const at = headers.map(headerInChinese).indexOf(header);
  if (at < 0) throw new Absent(`There is no column ${header}`);
  return at + 1;
}

/** Sheet row of the n-th follow-up of the scene. */
function contactRow(team: Team, index: number): number {
  const at = contactColumn(team, '沟通内容') - 1;
  const row = team.file.displayGrid(followUpsTab(team)).findIndex((line) => line[at] === `谈了第${index}次`) + 1;
  if (row === 0) throw new Absent(`There is no follow-up ${index}`);
  return row;
}

function cells(act: Colleague['act']): Colleague {
  return { sort: 'cells', act };
}

function type({ desk, tab, team }: Place, header: string, text: string): void {
  desk.type(tab, cellNamed(team.file, TARGET, header), text);
}

function sorts(headers: readonly string[]): Record<string, Colleague> {
  const ways = headers.flatMap((header) => [true, false].map((ascending) => ({ header, ascending })));
  return Object.fromEntries(
    ways.map(({ header, ascending }) => [
      `sorts by ${header} ${ascending ? 'up' : 'down'}`,
      arranging((at) => sortBy(at, header, ascending ? 'up' : 'down')),
    ]),
  );
}

/** Where no row is frozen yet, people select what stands below the header: else it would be sorted along. */
function sortBy({ desk, tab, team }: Place, header: string, way: 'up' | 'down'): void {
  const [column, ascending] = [columnNamed(team.file, header), way === 'up'];
  const [headers = []] = team.file.displayGrid(tab);
  const area = { row: 2, column: 1, rows: rowCount(team) - 1, columns: headers.length };
  desk.sort(tab, { column, ascending, ...(team.file.tab(tab).frozenRows === 0 && { area }) });
}

function alone(headers: readonly string[]): Record<string, Colleague> {
  return Object.fromEntries(
    headers.map((header) => [`sorts ${header} alone`, { sort: 'alone', act: (at: Place) => sortAlone(at, header) }]),
  );
}

function sortAlone({ desk, tab, team }: Place, header: string): void {
  const column = columnNamed(team.file, header);
  const area = { row: 2, column, rows: customers.length, columns: 1 };
  desk.sort(tab, { column, ascending: false, area });
}

/** The colleague at a desk that no action uses. */
export function actAs(name: string, team: Team): void {
  const colleague = colleagues[name];
  if (colleague === undefined) throw new Error(`No colleague ${name}`);
  tabNamed(team, 'leads');
  colleague.act({ team, desk: deskOf(team), tab: leadsTab(team.file) });
}

const desks = new WeakMap<Team, Desk>();

/** Where the colleague sits. */
export function deskOf(team: Team): Desk {
  const known = desks.get(team) ?? team.world.person(people.sun.email, { language: 'zh_CN' }).open(team.file);
  desks.set(team, known);
  return known;
}
