import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Summary } from '../../playground/summary';
import type { PlainTab, PlainWorkbook } from '../../playground/workbook-json';
import { type Finished, runPlayground } from '../helpers/headless';
import { scriptProject } from '../helpers/script-project';

const HEADERS = '线索编号,客户名称,联系人,联系方式,线索来源,需求描述,意向等级,预算范围,决策周期,跟进人,登记日期';
const LEADS = [
  HEADERS,
  'LX20240301,某科技公司,张经理,13900010001,展会,需要 CRM 系统,高意向,10-15万,1个月,李,2024-03-01',
  'LX20240302,某贸易公司,王总,wang@example.com,官网表单,ERP 模块,中意向,待确认,2-3个月,赵,2024-03-02',
].join('\n');
const FOLLOW_UPS = [
  '线索编号,跟进日期,跟进方式,沟通内容,下一步行动,下一步日期,完成状态',
  'LX20240301,2024-03-02,电话,预算 12 万,3月5日前发送定制方案,2024-03-05,已完成',
  'LX20240301,2024-03-06,邮件,希望比较,"3月7日前更新方案,确认演示时间",2024-03-07,进行中',
].join('\n');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadbook-headless-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function input(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const out = (...parts: string[]): string => join(folder, 'out', ...parts);

function run(files: readonly string[], ...more: string[]): Promise<Finished> {
  const named = files.flatMap((file) => ['--in', file]);
  const setting = ['--zone', 'Asia/Shanghai', '--language', 'zh-CN', '--now', '2024-03-07T09:00'];
  return runPlayground(['--headless', ...named, '--out', out(), ...setting, ...more]);
}

const summary = (): Summary => JSON.parse(readFileSync(out('summary.json'), 'utf8'));

function tab(key: string): PlainTab {
  const { sheets }: PlainWorkbook = JSON.parse(readFileSync(out('workbook.json'), 'utf8'));
  const found = sheets.find((sheet) => sheet.key === key);
  if (found === undefined) throw new Error(`no tab ${key} among ${sheets.map((sheet) => sheet.name).join()}`);
  return found;
}

/** The rows of a tab as records by header. */
function records(key: string): Record<string, unknown>[] {
  const { headers, rows } = tab(key);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index]])));
}

describe('the headless door', () => {
  it('does the day on two CSV files and writes everything down', async () => {
    const leads = input('leads.csv', LEADS);
    const { code, said } = await run([leads, input('线索跟进计划表.csv', FOLLOW_UPS)]);
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said.filter((line) => /^\d\/6 /.test(line))).toHaveLength(6);
    const first = records('leads').find((lead) => lead['线索编号'] === 'LX20240301');
    expect(first).toMatchObject({
      客户名称: '某科技公司',
      预算范围: '10-15万',
      登记日期: '2024-03-01',
      跟进次数: 2,
      最近联系: '2024-03-06',
      下次联系日期: '2024-03-07',
    });
    expect(records('followUps')).toHaveLength(2);
    expect(readFileSync(leads, 'utf8')).toBe(LEADS);
  });

  it('gives every tab its key, the reports as plain grids', async () => {
    await run([input('leads.csv', LEADS)]);
    const { sheets }: PlainWorkbook = JSON.parse(readFileSync(out('workbook.json'), 'utf8'));
    const keys = sheets.map(({ key }) => key);
    expect([...keys].sort()).toEqual(
      ['analysis', 'followUps', 'guide', 'history', 'leads', 'memory', 'review', 'settings', 'today'].sort(),
    );
    expect(tab('analysis')).toMatchObject({ headers: [], rows: expect.arrayContaining([]) });
    expect(tab('analysis').rows.length).toBeGreaterThan(10);
  });

  it('sums up rows, mails and what each action cost', async () => {
    await run([input('leads.csv', LEADS)]);
    const { rows, mails, mailFiles, actions, unreadable } = summary();
    expect(rows).toMatchObject({ in: 2, refused: 0, duplicates: 0 });
    expect(unreadable).toEqual([]);
    expect(mails).toMatchObject({ failed: 0, unconfirmed: 0 });
    expect(mailFiles).toHaveLength(mails.sent);
    expect(readdirSync(out('mails')).map((name) => `mails/${name}`)).toEqual(mailFiles);
    expect(actions.map(({ name, ok }) => ({ name, ok }))).toEqual(
      ['setUp', 'checkWorkbook', 'sendRemindersNow', 'refreshAnalysis'].map((name) => ({ name, ok: true })),
    );
    for (const { calls, counted, seconds } of actions) {
      expect(counted).toBeGreaterThan(0);
      expect(calls).toBeGreaterThanOrEqual(counted);
      expect(seconds).toBeGreaterThan(0);
    }
  });

  it('counts what it has put right and what it has not taken', async () => {
    const rows = [
      '客户名称,电话,线索来源,阶段,登记日期',
      '甲公司,13900010001,展会,成交,2024/3/1',
      '乙公司,13900010002,展会,随便写,2024-03-02',
      '丙公司,13900010003,展会,谈判,3月4日',
    ];
    await run([input('leads.csv', rows.join('\n'))]);
    expect(summary().rows).toEqual({ in: 3, accepted: 2, corrected: 4, refused: 1, duplicates: 0 });
    expect(records('leads').map((lead) => lead['阶段'])).toEqual(['已成交', '初次接触', '谈判阶段']);
    expect(records('history').map((line) => line['原值'])).toContain('随便写');
  });

  it('takes an .xlsx file and writes one that another program opens', async () => {
    const book = new ExcelJS.Workbook();
    const rows = LEADS.split('\n').map((line) => line.split(','));
    book.addWorksheet('我的客户').addRows(rows);
    const { code, said } = await run([input('leads.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))]);
    expect({ code, said }).toMatchObject({ code: 0 });
    const made = new ExcelJS.Workbook();
    await made.xlsx.readFile(out('workbook.xlsx'));
    const sheet = made.getWorksheet('我的客户');
    expect(sheet?.getCell('A2').value).toBe('LX20240301');
    expect(sheet?.getCell('G2').dataValidation).toMatchObject({ type: 'list' });
  });

  it('speaks English, with tabs and headers of that language', async () => {
    const csv = 'Customer,Phone,Source,Stage\nNorth Ltd,13900010001,Trade fair,Negotiation\n';
    const { code, said } = await run([input('leads.csv', csv)], '--language', 'en');
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(tab('today').name).toBe('Today');
    expect(records('leads')[0]).toMatchObject({ Customer: 'North Ltd', Stage: 'Negotiation' });
    expect(said.at(-1)).toMatch(/^Done: 1 rows/);
  });

  it('clears the mails of an earlier run and nothing else', async () => {
    mkdirSync(out('mails'), { recursive: true });
    writeFileSync(out('mails', '099-old@example.com.eml'), 'old');
    writeFileSync(out('mails', 'mine.txt'), 'mine');
    await run([input('leads.csv', LEADS)]);
    expect(existsSync(out('mails', '099-old@example.com.eml'))).toBe(false);
    expect(existsSync(out('mails', 'mine.txt'))).toBe(true);
  });

  it('lists a row that cannot be read, with file and line, and keeps it', async () => {
    const csv = `${LEADS}\nLX20240303,某食品公司,陈总\n`;
    const file = input('leads.csv', csv);
    const { said } = await run([file]);
    expect(summary().unreadable).toMatchObject([{ file, line: 4 }]);
    expect(said.join('\n')).toContain(`${file} 第 4 行`);
    expect(records('leads').map((lead) => lead['客户名称'])).toContain('某食品公司');
  });
});

describe('input that cannot be taken', () => {
  const wide = Array.from({ length: 300 }, (_, index) => `c${index}`).join(',');
  const cases: { what: string; name: string; content: string | Uint8Array; part: string }[] = [
    { what: 'an empty file', name: 'empty.csv', content: '', part: '是空的' },
    {
      what: 'a picture called a workbook',
      name: 'leads.xlsx',
      content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
      part: '不是 .xlsx 或 .csv',
    },
    {
      what: 'text in GBK',
      name: 'leads.csv',
      content: Uint8Array.from([0xcf, 0xdf, 0xcb, 0xf7, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7, 0x0a]),
      part: 'UTF-8',
    },
    { what: '300 columns', name: 'wide.csv', content: `${wide}\n${wide}\n`, part: '最多 256 列' },
  ];

  it.each(cases)('$what: exit code 2 and one sentence', async ({ name, content, part }) => {
    const { code, said } = await run([input(name, content)]);
    expect(code).toBe(2);
    expect(said.at(-1)).toContain(part);
    expect(said.join('\n')).not.toMatch(/Error|at .*\(/);
    expect(existsSync(out())).toBe(false);
  });

  it('a file of 60 MB', async () => {
    const path = input('big.csv', 'a,b\n');
    truncateSync(path, 60 * 1024 * 1024);
    const { code, said } = await run([path]);
    expect({ code, last: said.at(-1) }).toEqual({
      code: 2,
      last: `文件 ${path} 太大（60 MB），最多 50 MB。请拆成几个文件。`,
    });
  });

  it('a file that is not there, in the language asked for', async () => {
    const { code, said } = await run([join(folder, 'none.csv')], '--language', 'en');
    expect({ code, last: said.at(-1) }).toEqual({
      code: 2,
      last: `There is no file ${join(folder, 'none.csv')}. Please check the path.`,
    });
  });

  it('an unknown option', async () => {
    const { code, said } = await runPlayground(['--headles', '--language', 'zh-TW']);
    expect({ code, said }).toEqual({ code: 2, said: ['不認得選項 --headles。用 --help 查看用法。'] });
  });
});

describe('nothing is overwritten', () => {
  it('refuses an out folder that is the input file itself', async () => {
    const file = input('out', LEADS);
    const { code } = await run([file]);
    expect(code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(LEADS);
  });

  it('refuses an out folder in which a result would replace the input', async () => {
    mkdirSync(out());
    const file = out('workbook.xlsx');
    writeFileSync(file, 'mine');
    const { code, said } = await run([file]);
    expect({ code, last: said.at(-1) }).toEqual({ code: 2, last: `输出会覆盖输入文件 ${file}。请换一个输出文件夹。` });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('an action that fails', () => {
  const menu = `function onOpen() { var m = SpreadsheetApp.getUi().createMenu('M');
    ['setUp', 'checkWorkbook', 'sendRemindersNow', 'refreshAnalysis'].forEach(function (n) { m.addItem(n, n); }); m.addToUi(); }
    function checkWorkbook() { return {}; } function sendRemindersNow() { return {}; } function refreshAnalysis() { return {}; }`;
  const failing: [string, string, string][] = [
    ['throws', "function setUp() { throw new Error('broken'); }", 'broken'],
    [
      'tells the person and gives up',
      "function setUp() { SpreadsheetApp.getUi().alert('not possible'); }",
      'not possible',
    ],
  ];

  it.each(failing)('%s: exit code 1 and a sentence, nothing written', async (_what, code, part) => {
    const addOn = scriptProject({ code: menu + code });
    const words = ['--headless', '--in', input('leads.csv', LEADS), '--out', out(), '--language', 'en'];
    const finished = await runPlayground(words, { addOn });
    expect(finished.code).toBe(1);
    expect(finished.said.at(-1)).toContain(`“setUp” did not finish: ${part}`);
    expect(existsSync(out())).toBe(false);
  });
});

describe('--help', () => {
  it('prints the usage in the language of the system', async () => {
    const { code, out: text } = await runPlayground(['--help', '--language', 'en']);
    expect(code).toBe(0);
    expect(text).toContain('npm start -- --headless --in FILE');
  });
});
