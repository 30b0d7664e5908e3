import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { toXlsx } from '../../../emulator/files/to-xlsx';
import { readParts } from '../../../emulator/files/zip-parts';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** A workbook that set-up made, with two sources, wins and losses, so that every chart has something to show. */
function lively(): TestBook {
  const book = openBook({ now: '2024-03-01T09:00', members: [{ name: '李', email: 'li@example.com' }] });
  const rows = [
    ['A1', '甲公司', '展会', '已成交', '方案匹配'],
    ['A2', '乙公司', '展会', '已流失', '预算不足'],
    ['A3', '丙公司', '官网表单', '需求确认', ''],
    ['A4', '丁公司', '官网表单', '已成交', '需求明确'],
  ];
  rows.forEach(([leadId = '', customerName = '', source = '', stage = '', closeReason = ''], index) => {
    book.enter('leads', index + 2, { leadId, customerName, source, stage, closeReason });
  });
  succeeded(book.desk.run('refreshAnalysis'));
  return book;
}

async function exported(book: TestBook): Promise<{ bytes: Uint8Array; excel: ExcelJS.Workbook }> {
  const bytes = await toXlsx(book.file.workbook, book.world.now());
  const excel = new ExcelJS.Workbook();
  await excel.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return { bytes, excel };
}

describe('the workbook saved as .xlsx, read by another program', () => {
  const book = lively();
  let excel: ExcelJS.Workbook;
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes, excel } = await exported(book));
  });
  const leads = () => excel.getWorksheet(book.tab('leads'));
  const cell = (column: string, row = 2) => leads()?.getCell(book.place('leads', row, column));

  test('has every tab; the memory is hidden', () => {
    expect(excel.worksheets.length).toBeGreaterThanOrEqual(9);
    expect(excel.getWorksheet('leadbook-memory')?.state).not.toBe('visible');
  });

  test('keeps the stage dropdown, as a warning', () => {
    const rule = cell('stage')?.dataValidation;
    expect(rule?.type).toBe('list');
    expect(String(rule?.formulae[0])).toContain('已成交');
    expect(rule?.errorStyle ?? 'warning').not.toBe('stop');
  });

  test('keeps IDs as text and days as days', () => {
    expect(cell('leadId')?.numFmt).toBe('@');
    expect(cell('registeredOn')?.value).toBeInstanceOf(Date);
  });

  test('colours late rows by a rule that needs no script', () => {
    const rules = (leads() as unknown as { conditionalFormattings: { rules: { formulae?: string[] }[] }[] })
      .conditionalFormattings;
    const formulas = rules.flatMap(({ rules: all }) => all.flatMap(({ formulae = [] }) => formulae));
    expect(formulas.join()).toContain('TODAY()');
  });

  test('protects Settings alone', () => {
    const isProtected = (name: string) =>
      (excel.getWorksheet(name) as unknown as { sheetProtection?: unknown } | undefined)?.sheetProtection != null;
    expect(isProtected(book.tab('settings'))).toBe(true);
    expect(isProtected(book.tab('leads'))).toBe(false);
  });

  test('carries the native charts: all but the forecast, for which there are too few leads', () => {
    const names = [...readParts(bytes).keys()];
    expect(names.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(5);
  });

  const office = installed('soffice') ? test : test.skip;
  office('LibreOffice (skipped where it is not installed) opens it and renders pages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leadbook-export-'));
    try {
      writeFileSync(join(folder, 'book.xlsx'), bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'book.xlsx')],
        {
          stdio: 'ignore',
        },
      );
      expect(readdirSync(folder)).toContain('book.pdf');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function installed(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
