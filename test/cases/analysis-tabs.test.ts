import { join } from 'node:path';
import { columnLabel } from '../../src/core/i18n/column-label';
import { type Language, languages } from '../../src/core/i18n/language';
import { leadColumns } from '../../src/core/schema/leads';
import type { Lead } from '../../src/core/schema/row';
import { expectGolden } from '../helpers/golden';
import { openBook, succeeded } from '../helpers/workbook';
import { labelIn } from './case-words';
import { damagedLeads } from './damaged-leads';
import { sourceLeads } from './source-leads';

type Labels = ReturnType<typeof labelIn>;

const members = [
  { name: '李', email: 'li@example.com' },
  { name: '赵', email: 'zhao@example.com' },
];

/** Workbooks whose whole analysis tab is recorded: one of a few leads, one in which everything is wrong somewhere. */
const workbooks: Readonly<Record<string, (label: Labels) => readonly Lead[]>> = {
  tiny: (label) => [0, 14, 20, 55, 70, 150].flatMap((at) => sourceLeads(label)[at] ?? []),
  damaged: damagedLeads,
};

/** The analysis tab as a person sees it after a paste of all rows below the header. */
function analysisOf(rows: (label: Labels) => readonly Lead[], language: Language): string {
  const book = openBook({ language, now: '2024-07-15T09:00', members });
  const [headers = []] = book.file.displayGrid(book.tab('leads'));
  const keys = headers.map(
    (header) => leadColumns.find(({ key }) => columnLabel('leads', key, language) === header)?.key,
  );
  const cells = rows(labelIn(language)).map((lead) => keys.map((key) => (key && lead[key]) || ''));
  for (const run of book.desk.paste(book.tab('leads'), 'A2', cells, { mode: 'values' })) succeeded(run);
  succeeded(book.desk.run('refreshAnalysis'));
  const lines = book.file.displayGrid(book.tab('analysis')).map((line) => line.join('\t').replace(/\t+$/, ''));
  return `${lines.join('\n')}\n`;
}

describe.each(Object.keys(workbooks))('the analysis tab of the %s workbook', (name) => {
  test.each(languages)('in %s is as recorded', (language) => {
    const text = analysisOf(workbooks[name] ?? (() => []), language);
    expectGolden(join(__dirname, `analysis-${name}.${language}.golden.tsv`), text);
  });
});
