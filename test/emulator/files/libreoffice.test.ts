import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toXlsx } from '../../../emulator/files/to-xlsx';
import { aChart, aList, aSheet, aWorkbook, NOW } from './sample-workbook';

function isInstalled(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const stage = aList(['高', '低']);
const leads = aSheet('线索', [
  ['编号', '客户', '登记日期', '等级', '天'],
  [
    { value: '001', format: '@' },
    '=1+1 公司',
    { value: 45352, format: 'yyyy-mm-dd' },
    { value: '高', validation: stage },
    { value: 3, formula: '=1+2' },
  ],
  [
    { value: '002', format: '@' },
    '+86',
    { value: 45353, format: 'yyyy年m月d日' },
    { value: '低', validation: stage },
    { value: 1, formula: '=COUNTUNIQUE(A2:A2)' },
  ],
]);
const charts = ['COMBO', 'BAR', 'PIE', 'SCATTER', 'AREA', 'LINE'].map((type) =>
  aChart(type, { ranges: [{ sheetId: 1, area: { row: 1, column: 3, rows: 3, columns: 3 } }] }),
);

/** What LibreOffice makes of the file: its first tab as CSV with the texts that the cells show. */
function convert(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'leadbook-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const target = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,2052,false,true';
    const parameters = [profile, '--headless', '--convert-to', target, '--outdir', folder, join(folder, 'book.xlsx')];
    execFileSync('soffice', parameters, { stdio: 'ignore' });
    return readFileSync(join(folder, 'book.csv'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const whereInstalled = isInstalled() ? test : test.skip;

whereInstalled('LibreOffice (skipped where it is not installed) reads the file as it is meant', async () => {
  const bytes = await toXlsx(aWorkbook([leads, aSheet('图', [], { id: 2, charts })]), NOW);
  expect(convert(bytes).trim().split('\n')).toEqual([
    '编号,客户,登记日期,等级,天',
    '001,=1+1 公司,2024-03-01,高,3',
    '002,+86,2024年3月2日,低,1',
  ]);
});
