import { join } from 'node:path';
import { columnLabel } from '../../src/core/i18n/column-label';
import { type Language, languages } from '../../src/core/i18n/language';
import { kindLabels } from '../../src/core/i18n/sheet-labels';
import { leadColumns } from '../../src/core/schema/leads';
import { expectGolden } from '../helpers/golden';
import { openBook, succeeded, type TestBook } from '../helpers/workbook';
import { labelIn } from './case-words';
import { sourceLeads } from './source-leads';

const members = [
  { name: '李', email: 'li@example.com' },
  { name: '赵', email: 'zhao@example.com' },
];

/** All leads of the worked example, pasted at once below the header. */
function pasted(language: Language): TestBook {
  const book = openBook({ language, now: '2024-07-15T09:00', members });
  const [headers = []] = book.file.displayGrid(book.tab('leads'));
  const keys = headers.map(
    (header) => leadColumns.find(({ key }) => columnLabel('leads', key, language) === header)?.key,
  );
  const rows = sourceLeads(labelIn(language)).map((lead) => keys.map((key) => (key && lead[key]) || ''));
  for (const run of book.desk.paste(book.tab('leads'), 'A2', rows, { mode: 'values' })) succeeded(run);
  succeeded(book.desk.run('refreshAnalysis'));
  return book;
}

/** Rows of the source table as numbers and texts, without the header. */
function sourceTable(book: TestBook, language: Language): (string | number | boolean | null)[][] {
  const grid = book.file.grid(book.tab('analysis'));
  const first = grid.findIndex(([cell]) => cell === columnLabel('leads', 'source', language));
  const end = grid.findIndex((line, row) => row > first && (line[0] ?? '') === '');
  return grid.slice(first + 1, end);
}

describe.each(languages)('the source table after a paste of all leads, in %s', (language) => {
  const book = pasted(language);
  const label = labelIn(language);
  const rows = sourceTable(book, language);
  const row = (source: string) => rows.find(([name]) => name === label('source', source)) ?? [];
  const factors = (...keys: string[]) =>
    keys
      .map((key) => label(key.startsWith('win') ? 'winFactor' : 'lossFactor', key))
      .join(language === 'en' ? ', ' : '、');

  test('trade fair: 50 leads, 15 won, 30 %, 25 days, its factors; three invalid ones beside', () => {
    expect(row('tradeFair').slice(0, 7)).toEqual([
      ...[label('source', 'tradeFair'), 50, 15, 0.3, 25],
      ...[factors('win.interaction', 'win.clearNeed'), factors('loss.budget')],
    ]);
    expect(row('tradeFair')[8]).toBeCloseTo(0.191, 3);
    expect(row('tradeFair')[9]).toBeCloseTo(0.4375, 3);
    expect(row('tradeFair').slice(10, 14)).toEqual([25, 3, 0, 0]);
  });

  test('web form: 100 leads, 8 won, 8 %, 45 days, its factors', () => {
    expect(row('webForm').slice(0, 7)).toEqual([
      ...[label('source', 'webForm'), 100, 8, 0.08, 45],
      ...[factors('win.ownNeed'), factors('loss.slow')],
    ]);
    expect(row('webForm')[8]).toBeCloseTo(0.0411, 4);
    expect(row('webForm')[9]).toBeCloseTo(0.15, 3);
  });

  test('the difference was tested', () => {
    const text = book.file.displayGrid(book.tab('analysis')).flat().join('\n');
    expect(text).toContain('p = 0.0012');
  });

  test('every cell of the tab is as recorded', () => {
    const text = book.file.displayGrid(book.tab('analysis')).map((line) => line.join('\t').replace(/\t+$/, ''));
    expectGolden(join(__dirname, `source-table.${language}.golden.tsv`), `${text.join('\n')}\n`);
  });

  test('nothing was refused', () => {
    expect(book.history().filter(({ kind }) => kind === kindLabels.refused[language])).toEqual([]);
    expect(book.desk.toasts.slice(0, -1)).toEqual([]);
  });
});
