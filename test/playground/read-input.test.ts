import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { BadInput } from '../../playground/bad-input';
import { type InputSetting, readInput } from '../../playground/read-input';

const setting: InputSetting = {
  id: 'book-1',
  name: '我的线索',
  owner: 'boss@example.com',
  locale: 'zh_CN',
  timeZone: 'Asia/Shanghai',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadbook-input-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function book(tabs: Record<string, ExcelJS.CellValue[][]>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(tabs)) workbook.addWorksheet(name).addRows(rows);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function refusal(...paths: string[]): Promise<BadInput> {
  const error: unknown = await readInput(paths, setting).catch((thrown: unknown) => thrown);
  if (error instanceof BadInput) return error;
  throw new Error(`no BadInput: ${String(error)}`);
}

describe('input', () => {
  test('from a workbook has a tab for each of its tabs', async () => {
    const path = file(
      'my-leads.xlsx',
      await book({
        线索: [
          ['编号', '客户'],
          ['001', '张三'],
        ],
        跟进: [['编号']],
      }),
    );
    const { workbook, problems } = await readInput([path], setting);
    expect(workbook).toMatchObject({ ...setting, nextId: 3 });
    expect(workbook.sheets.map(({ id, name }) => [id, name])).toEqual([
      [1, '线索'],
      [2, '跟进'],
    ]);
    expect(workbook.sheets[0]?.rows[1]?.map((cell) => cell?.value)).toEqual(['001', '张三']);
    expect(problems).toEqual([]);
  });

  test('from a CSV is plain text in a tab named after the file', async () => {
    const { workbook } = await readInput([file('leads.2024.csv', '编号,电话,预算\n001,013800,10-15\n')], setting);
    expect(workbook.sheets[0]?.name).toBe('leads.2024');
    expect(workbook.sheets[0]?.rows[1]).toEqual([
      { value: '001', format: '@' },
      { value: '013800', format: '@' },
      { value: '10-15', format: '@' },
    ]);
  });

  test('from several files is one spreadsheet, with no two tabs alike', async () => {
    const first = file('a.xlsx', await book({ leads: [['编号', 1]], b: [['x', 1]] }));
    const { workbook } = await readInput([first, file('leads.csv', 'a,b\n1,2'), file('c.csv', 'a,b')], setting);
    expect(workbook.sheets.map(({ id, name }) => [id, name])).toEqual([
      [1, 'leads'],
      [2, 'b'],
      [3, 'leads 2'],
      [4, 'c'],
    ]);
    expect(workbook.nextId).toBe(5);
  });

  test('goes by what a file holds, not by its name', async () => {
    const disguised = file('leads.csv', await book({ 线索: [['编号', 'x']] }));
    const csv = file('leads.xlsx', '编号,客户\n1,张三');
    const { workbook } = await readInput([disguised, csv], setting);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['线索', 'leads']);
  });

  test('keeps the rows that look wrong and lists them with file and line', async () => {
    const path = file('leads.csv', 'a,b\n1\n2,3\n4,5,6\n"7,8\n');
    const { workbook, problems } = await readInput([path], setting);
    expect(workbook.sheets[0]?.rows).toHaveLength(5);
    expect(problems).toEqual([
      { file: path, line: 2, code: 'field-count', text: '1' },
      { file: path, line: 4, code: 'field-count', text: '4,5,6' },
      { file: path, line: 5, code: 'broken-quotes', text: '"7,8' },
    ]);
  });

  test('is only read', async () => {
    const path = file('leads.csv', 'a,b\n1,2');
    const before = { content: readFileSync(path), changed: statSync(path).mtimeMs };
    await readInput([path], setting);
    expect({ content: readFileSync(path), changed: statSync(path).mtimeMs }).toEqual(before);
  });

  test('may have 256 columns, and a row that runs on', async () => {
    const header = Array.from({ length: 256 }, (_, index) => `c${index}`).join(',');
    const { workbook, problems } = await readInput([file('wide.csv', `${header}\n${'x,'.repeat(300)}`)], setting);
    expect(workbook.sheets[0]?.columnCount).toBe(301);
    expect(problems).toMatchObject([{ line: 2, code: 'field-count' }]);
  });
});

describe('refused is', () => {
  const row = (length: number): string[] => Array.from({ length }, (_, index) => `c${index}`);

  test('no file at all', async () => expect(await refusal()).toMatchObject({ code: 'missing' }));

  test('a file that is not there', async () => {
    const path = join(folder, 'none.xlsx');
    expect(await refusal(path)).toMatchObject({ code: 'missing', file: path });
  });

  test('a folder', async () => expect(await refusal(folder)).toMatchObject({ code: 'folder' }));

  test.each([
    ['an empty file', 'a.xlsx', '', 'empty'],
    ['a CSV of blank lines', 'a.csv', '\n\n', 'empty'],
    ['a text called a workbook', 'a.xlsx', 'hello world\nthis is no table', 'not-a-workbook'],
  ])('%s', async (...[, name, content, code]) => {
    expect(await refusal(file(name, content))).toMatchObject({ code });
  });

  test('a workbook without content', async () => {
    expect(await refusal(file('a.xlsx', await book({ 线索: [] })))).toMatchObject({ code: 'empty' });
  });

  test('a picture, whatever its name', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0, 0]);
    expect(await refusal(file('a.csv', picture))).toMatchObject({ code: 'not-a-workbook' });
    expect(await refusal(file('a.xlsx', picture))).toMatchObject({ code: 'not-a-workbook' });
  });

  test('a workbook before 2007', async () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await refusal(file('a.xls', old))).toMatchObject({ code: 'not-a-workbook', detail: 'workbook before 2007' });
  });

  test('half a workbook', async () => {
    const bytes = await book({ 线索: [['编号']] });
    expect(await refusal(file('a.xlsx', bytes.slice(0, bytes.length - 200)))).toMatchObject({ code: 'damaged' });
  });

  test('60 MB', async () => {
    const path = file('a.csv', 'a,b\n');
    truncateSync(path, 60 * 1024 * 1024);
    expect(await refusal(path)).toMatchObject({ code: 'too-large', detail: '62914560 bytes' });
  });

  test.each([
    ['GBK', Uint8Array.from([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbf, 0xcd, 0xbb, 0xa7, 0x0a]), 'gb18030'],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFF编号,客户\n', 'utf16le')), 'utf-16'],
  ])('a CSV in %s', async (_, bytes, detail) => {
    expect(await refusal(file('a.csv', bytes))).toMatchObject({ code: 'encoding', detail });
  });

  test('300 columns', async () => {
    expect(await refusal(file('a.csv', `${row(300).join(',')}\n`))).toMatchObject({
      code: 'too-many-columns',
      detail: '300 columns',
    });
    expect(await refusal(file('a.xlsx', await book({ 线索: [row(300)] })))).toMatchObject({ code: 'too-many-columns' });
  });

  test('the whole input when one of its files is bad', async () => {
    const good = file('good.csv', 'a,b\n1,2');
    const bad = file('bad.csv', '');
    expect(await refusal(good, bad)).toMatchObject({ code: 'empty', file: bad });
  });
});
