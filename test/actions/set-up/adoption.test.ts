import type { File } from '../../../emulator/kernel/file';
import { flippedProfiles } from '../../../emulator/kernel/profile';
import type { Desk } from '../../../emulator/people/desk';
import { columnLetters } from '../../../src/core/schema/column-letters';
import { lastingBook, wholeBook } from '../../helpers/whole-book';
import { type BookOptions, openBook, succeeded } from '../../helpers/workbook';

type Rows = readonly (readonly string[])[];

/** The sheet of a public guide to lead management, as a team would have typed it. */
const guide: Rows = [
  [
    '线索编号',
    '客户名称',
    '联系人',
    '联系方式',
    '线索来源',
    '需求描述',
    '意向等级',
    '预算范围',
    '决策周期',
    '跟进人',
    '登记日期',
  ],
  ['LX20240301', '某科技公司', '张经理', '13800138000', '展会', '需要CRM', '高', '10-15万', '1个月', '李', '2024/3/1'],
  [
    'LX20240302',
    '某贸易公司',
    '王总',
    'wang@example.com',
    '官网表单',
    'ERP模块',
    '中',
    '待确认',
    '2-3个月',
    '赵',
    '2024/3/2',
  ],
];

interface Adopted {
  readonly file: File;
  readonly desk: Desk;
}

/** A file with one tab typed by hand: texts where the team wanted texts. */
function teamFile(rows: Rows, options: BookOptions = {}): Adopted {
  const { file, desk } = openBook({ now: '2024-03-11T09:00', ...options, setUp: 'no' });
  const [tab = ''] = file.tabNames();
  desk.renameTab(tab, '客户表');
  const text = (rows[0] ?? []).flatMap((header, at) => (/预算|周期|联系方式|Budget/.test(header) ? [at + 1] : []));
  for (const column of text) desk.setFormat('客户表', `${columnLetters(column)}1:${columnLetters(column)}200`, '@');
  desk.paste(
    '客户表',
    'A1',
    rows.map((row) => [...row]),
  );
  return { file, desk };
}

function setUp({ desk }: Adopted, answer: 'YES' | 'NO' = 'YES'): unknown {
  desk.willAnswer(answer);
  desk.willAnswer('OK');
  return succeeded(desk.run('setUp')).result;
}

const column = ({ file }: Adopted, header: string): string[] => {
  const grid = file.displayGrid('客户表');
  const at = (grid[0] ?? []).indexOf(header);
  return grid.slice(1).map((row) => row[at] ?? '(none)');
};

describe("taking over a team's own sheet", () => {
  test('the preview lists what every column becomes, what stays and what is added', () => {
    const team = teamFile([[...(guide[0] ?? []), '老板点评'], ...guide.slice(1)]);
    setUp(team, 'NO');
    const preview = team.desk.alerts[0]?.message ?? '';
    expect(preview).toContain('将接管“客户表”作为线索登记表（2 行）');
    expect(preview).toContain('意向等级 → 意向等级');
    expect(preview).toContain('联系方式 → 按内容读作电话、邮箱或微信');
    expect(preview).toContain('保持原样的列：老板点评');
    expect(preview).toMatch(/新增的列：.*阶段/);
    expect(preview).toMatch(/新词将加入列表：.*李.*赵/);
  });

  test('no changes nothing at all', () => {
    const team = teamFile(guide);
    const before = wholeBook(team.file);
    expect(setUp(team, 'NO')).toMatchObject({ done: false });
    expect(wholeBook(team.file)).toEqual(before);
  });

  test('yes keeps every datum that could be read and fills only what is missing', () => {
    const team = teamFile(guide);
    setUp(team);
    const shown = Object.fromEntries((guide[0] ?? []).map((header) => [header, column(team, header)]));
    expect(shown).toEqual({
      ...{ 线索编号: ['LX20240301', 'LX20240302'], 客户名称: ['某科技公司', '某贸易公司'], 联系人: ['张经理', '王总'] },
      ...{
        联系方式: ['13800138000', 'wang@example.com'],
        线索来源: ['展会', '官网表单'],
        需求描述: ['需要CRM', 'ERP模块'],
      },
      ...{ 意向等级: ['高意向', '中意向'], 预算范围: ['10-15万', '待确认'], 决策周期: ['1个月', '2-3个月'] },
      ...{
        跟进人: ['李', '赵'],
        登记日期: [expect.stringMatching(/^2024\D0?3\D0?1/), expect.stringMatching(/^2024\D0?3\D0?2/)],
      },
    });
    expect(column(team, '阶段')).toEqual(['初次接触', '初次接触']);
    expect(team.file.tabNames()[0]).toBe('客户表');
  });

  test('twice changes nothing more', () => {
    const team = teamFile(guide);
    setUp(team);
    const before = lastingBook(team.file);
    team.desk.willAnswer('OK');
    expect(succeeded(team.desk.run('setUp')).result).toMatchObject({ changes: [] });
    expect(lastingBook(team.file)).toEqual(before);
  });

  test('finds columns under the names other sheets use, in Taiwan and in English', () => {
    const taiwan = teamFile(
      [
        ['編號', '公司名稱', '聯絡人姓名', '手機', '來源', '狀態', '負責人'],
        ['A-1', '櫻花股份有限公司', '陳經理', '0912345678', '展會', '談判', '小陳'],
      ],
      { language: 'zh-TW' },
    );
    setUp(taiwan);
    expect(column(taiwan, '狀態')).toEqual(['談判階段']);
    expect(column(taiwan, '來源')).toEqual(['展會']);
    const english = teamFile(
      [
        ['Company', 'Contact name', 'Mobile', 'Email', 'Lead source', 'Sales stage', 'Sales rep', 'Comments'],
        ['Sakura Ltd', 'Ann', '+44 20 7946 0958', 'ann@example.com', 'Exhibition', 'Won', 'Bob', 'x'],
      ],
      { language: 'en', locale: 'en_GB' },
    );
    setUp(english);
    expect([column(english, 'Lead source'), column(english, 'Sales stage'), column(english, 'Sales rep')]).toEqual([
      ['Trade fair'],
      ['Won'],
      ['Bob'],
    ]);
    expect(column(english, 'Lead ID')).toEqual(['LX20240311']);
  });

  test('learns unknown sources, owners and factors; an unknown stage waits in Review, outside rates and mails', () => {
    const team = teamFile([
      ['客户名称', '电话', '线索来源', '阶段', '跟进人', '流失原因'],
      ['甲公司', '13800138001', '抖音', '已成交', '韩梅梅', ''],
      ['乙公司', '13800138002', '抖音', '暧昧期', '韩梅梅', ''],
      ['丙公司', '13800138003', '展会', '已流失', '李雷', '老板不同意'],
    ]);
    setUp(team);
    expect(column(team, '线索来源')).toEqual(['抖音', '抖音', '展会']);
    expect(column(team, '跟进人')).toEqual(['韩梅梅', '韩梅梅', '李雷']);
    expect(column(team, '流失原因')).toEqual(['', '', '老板不同意']);
    expect(column(team, '阶段')).toEqual(['已成交', '初次接触', '已流失']);
    expect(team.file.displayGrid('待核对')[1]?.slice(0, 4)).toEqual(['线索登记表', 'LX20240311-02', '阶段', '暧昧期']);
    const analysis = team.file.displayGrid('转化分析表');
    const douyin = analysis.find(([source]) => source === '抖音') ?? [];
    expect(douyin.slice(1, 4)).toEqual(['1', '1', '100%']);
    expect(team.file.displayGrid('今日提醒').flat().join()).not.toContain('LX20240311-02');
  });

  test('leaves rules, formulas, formats, notes, colours and columns that are not ours as they were', () => {
    const team = teamFile([
      ['客户名称', '评分', '电话', '线索来源', '两倍', '登记日期', '负责人'],
      ['甲公司', '3', '13800138001', '展会', '=B2*2', '2024/3/1', '李雷'],
      ['乙公司', '4', '13800138002', '展会', '=B3*2', '2024/3/2', '李雷'],
      ['合计', '=SUM(B2:B3)', '', '', '', '', ''],
    ]);
    const sheet = team.file.tab('客户表');
    team.desk.setNote('客户表', 'B2', '老客户');
    team.desk.setNote('客户表', 'A3', '注意');
    team.desk.setFormat('客户表', 'F2:F3', 'yyyy年m月d日');
    team.desk.setFormat('客户表', 'B2:B3', '0.0"分"');
    const area = { row: 2, column: 2, rows: 3, columns: 1 };
    sheet.conditionalRules.push({
      areas: [area],
      criteria: 'NUMBER_GREATER_THAN',
      values: [3],
      style: { background: '#00ff00' },
    });
    const rule = {
      kind: 'list',
      criteria: 'VALUE_IN_LIST',
      values: ['3', '4'],
      allowInvalid: false,
      showDropdown: true,
    } as const;
    const [, second = []] = sheet.rows;
    second[1] = { value: 3, ...second[1], validation: rule };
    team.desk.filter('客户表', 'A1:G3');
    setUp(team);
    expect(team.file.formula('客户表', 'E2')).toBe('=B2*2');
    expect(team.file.value('客户表', 'B4')).toBe(7);
    expect([team.file.note('客户表', 'B2'), team.file.note('客户表', 'A3')]).toEqual(['老客户', '注意']);
    expect([sheet.rows[1]?.[5]?.format, sheet.rows[1]?.[1]?.format]).toEqual(['yyyy年m月d日', '0.0"分"']);
    expect(sheet.rows[1]?.[1]?.validation).toEqual(rule);
    expect(sheet.conditionalRules.map(({ criteria }) => criteria)).toContain('NUMBER_GREATER_THAN');
    expect(sheet.filter?.area).toMatchObject({ row: 1, column: 1, rows: 3 });
    expect(column(team, '客户名称')).toEqual(['甲公司', '乙公司', '合计']);
    expect(column(team, '线索编号')).toEqual(['LX20240301', 'LX20240302', '']);
  });

  test('keeps numbers and dates that stand in columns of texts readable', () => {
    const team = teamFile([
      ['客户名称', '手机', '预算'],
      ['甲公司', '13800138001', '150000'],
    ]);
    setUp(team);
    expect([column(team, '手机'), column(team, '预算')]).toEqual([['13800138001'], ['150000']]);
  });

  test('ticks optional columns the team has already', () => {
    const team = teamFile([
      ['客户名称', '电话', '公司规模', '地区', '流失原因'],
      ['甲公司', '13800138001', '大型企业', '华东', ''],
    ]);
    setUp(team);
    expect(column(team, '公司规模')).toEqual(['大型企业']);
    const settings = team.file.displayGrid('设置').find(([key]) => key === 'set:fullColumns');
    expect(settings?.[3]).toBe('企业规模、区域');
    expect(column(team, '区域')).toEqual(['(none)']);
  });

  test('takes a follow-up sheet over beside the leads', () => {
    const team = teamFile(guide);
    team.desk.addTab('跟进');
    team.desk.paste('跟进', 'A1', [
      ['线索编号', '跟进时间', '方式', '跟进内容', '客户反馈', '下一步', '状态'],
      ['LX20240301', '2024/3/2', '电话', '问预算', '12万', '3月5日前发送定制方案', '完成'],
    ]);
    setUp(team);
    const [, row = []] = team.file.displayGrid('跟进');
    expect(row.slice(2, 4)).toEqual(['电话', '问预算']);
    expect(row[6]).toBe('已完成');
    expect(column(team, '跟进次数')).toEqual(['1', '']);
  });

  test("copies a team's own record of changes into History and leaves the tab as it is", () => {
    const team = teamFile(guide);
    team.desk.addTab('改动');
    team.desk.paste('改动', 'A1', [
      ['变更时间', '线索编号', '字段', '旧值', '新值', '修改人'],
      ['2024/3/5', 'LX20240301', '阶段', '', '初次接触', '李'],
      ['2024/3/8', 'LX20240301', '阶段', '初次接触', '谈判', '李'],
      ['不知道哪天', 'LX20240302', '阶段', '', '谈判', '赵'],
    ]);
    const before = team.file.displayGrid('改动');
    setUp(team);
    expect(team.desk.alerts[0]?.message).toContain('“改动”中的 3 行变更将抄入变更记录');
    const lines = team.file.displayGrid('变更记录').filter((line) => line[5] === 'LX20240301' && line[11] === 'stage');
    expect(lines.slice(0, 2).map((line) => [line[0], line[2], line[7], line[8], line[9]])).toEqual([
      ['2024-03-05', '李', '', '初次接触', '导入'],
      ['2024-03-08', '李', '初次接触', '谈判阶段', '导入'],
    ]);
    expect(team.desk.alerts.at(-1)?.message).toContain('抄入 2 条变更（1 行无法识别）');
    expect(team.file.displayGrid('改动')).toEqual(before);
  });

  test('names typed columns of a table, which take no dropdown, and does everything else', () => {
    const team = teamFile([
      ['客户名称', '电话', '线索来源', '阶段'],
      ['甲公司', '138 0013 8001', '展会', '已成交'],
    ]);
    for (const typed of [2, 3]) team.file.tab('客户表').typedColumns.add(typed);
    setUp(team);
    expect(team.desk.alerts.at(-1)?.message).toMatch(/线索来源.* 是表格的类型列/);
    expect(team.file.tab('客户表').rows[1]?.[3]?.validation?.kind).toBe('list');
    expect(column(team, '线索编号')).toEqual(['LX20240311']);
  });

  test('a sheet changed between the preview and the yes is not touched', () => {
    const team = teamFile(guide);
    const change = () => team.desk.type('客户表', 'A1', '不再是编号');
    const { world } = team.desk.scene;
    let asked = false;
    world.hooks.push(({ name, phase }) => {
      if (name !== 'Ui.alert' || phase !== 'after' || asked) return;
      asked = true;
      change();
    });
    expect(setUp(team)).toMatchObject({ done: false });
    expect(team.file.tabNames()).toEqual(['客户表']);
    expect(team.desk.alerts.at(-1)?.message).toContain('预览之后表格被改动了');
  });

  test.each(flippedProfiles())('works under $name', ({ profile }) => {
    const team = teamFile(guide, { profile });
    setUp(team);
    expect(column(team, '意向等级')).toEqual(['高意向', '中意向']);
    expect(column(team, '阶段')).toEqual(['初次接触', '初次接触']);
  });
});
