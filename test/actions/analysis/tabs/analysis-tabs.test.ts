import { join } from 'node:path';
import { columnLabel } from '../../../../src/core/i18n/column-label';
import { type Language, languages } from '../../../../src/core/i18n/language';
import { followUpColumns } from '../../../../src/core/schema/follow-ups';
import { leadColumns } from '../../../../src/core/schema/leads';
import type { FollowUp, Lead } from '../../../../src/core/schema/row';
import type { TableKey } from '../../../../src/core/schema/sheets';
import { labelIn } from '../../../cases/case-words';
import { sourceLeads } from '../../../cases/source-leads';
import { expectGolden } from '../../../helpers/golden';
import { openBook, succeeded, type TestBook } from '../../../helpers/workbook';
import { damagedFollowUps } from './damaged-follow-ups';
import { damagedLeads } from './damaged-leads';

type Labels = ReturnType<typeof labelIn>;

const members = [
  { name: '李', email: 'li@example.com' },
  { name: '赵', email: 'zhao@example.com' },
];

interface Sheets {
  readonly settings: Readonly<Record<string, string>>;
  readonly leads: readonly Lead[];
  readonly followUps: readonly FollowUp[];
}

/** Workbooks whose whole analysis tab is recorded: one of a few leads, one in which everything is wrong somewhere. */
const workbooks: Readonly<Record<string, (label: Labels, language: Language) => Sheets>> = {
  tiny: (label) => ({
    settings: {},
    leads: [0, 14, 20, 55, 70, 150].flatMap((at) => sourceLeads(label)[at] ?? []),
    followUps: [],
  }),
  damaged: (label, language) => {
    const leads = damagedLeads(label);
    const further = (['region', 'companySize', 'product'] as const).map((key) => columnLabel('leads', key, language));
    return {
      settings: { preset: 'full', fullColumns: further.join('、') },
      leads,
      followUps: damagedFollowUps(leads, label),
    };
  },
};

/** The analysis tab as a person sees it after a paste of all rows below the headers. */
function analysisOf({ settings, leads, followUps }: Sheets, language: Language): string {
  const book = openBook({ language, now: '2024-07-15T09:00', members, settings });
  paste(book, 'leads', leads);
  if (followUps.length > 0) paste(book, 'followUps', followUps);
  succeeded(book.desk.run('refreshAnalysis'));
  const lines = book.file.displayGrid(book.tab('analysis')).map((line) => line.join('\t').replace(/\t+$/, ''));
  return `${lines.join('\n')}\n`;
}

function paste(book: TestBook, table: TableKey, rows: readonly (Lead | FollowUp)[]): void {
  const [headers = []] = book.file.displayGrid(book.tab(table));
  const columns = { leads: leadColumns, followUps: followUpColumns }[table];
  const keys = headers.map(
    (header) => columns.find(({ key }) => columnLabel(table, key, book.language) === header)?.key,
  );
  const cells = rows.map((row) => keys.map((key) => (key && (row as Readonly<Record<string, string>>)[key]) || ''));
  for (const run of book.desk.paste(book.tab(table), 'A2', cells, { mode: 'values' })) succeeded(run);
}

function sheetsOf(name: string, language: Language): Sheets {
  const make = workbooks[name];
  if (make === undefined) throw new Error(`No workbook ${name}`);
  return make(labelIn(language), language);
}

describe.each(Object.keys(workbooks))('the analysis tab of the %s workbook', (name) => {
  test.each(languages)('in %s is as recorded', (language) => {
    const text = analysisOf(sheetsOf(name, language), language);
    expectGolden(join(__dirname, `analysis-${name}.${language}.golden.tsv`), text);
  });
});
