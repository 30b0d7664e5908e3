import { firstDayIn } from '../../../src/core/lead/parse-day';
import { parseDurationRange } from '../../../src/core/lead/parse-duration';
import { readContact } from '../../../src/core/lead/read-contact';
import { parseAmountRange } from '../../../src/core/money';
import { decode } from '../../../src/core/schema/codec';
import { defaultSettings } from '../../../src/core/schema/settings';
import { tableColumns } from '../../../src/core/schema/table-columns';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import {
  compareText,
  exportText,
  foldLabel,
  foldName,
  guardFormula,
  importText,
  keptLine,
} from '../../../src/core/text';

/** One endless cell must not keep every run busy until Google ends it: texts of 49,000 signs that patterns stumble over. */
const settings = { ...defaultSettings, values: { ...defaultSettings.values, preset: 'full' } };
const context = { vocabulary: buildVocabulary(settings), today: '2024-03-04' } as const;

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  ...{ compareText, exportText, foldLabel, foldName, guardFormula, importText, keptLine, readContact },
  parseDurationRange,
  parseAmountRange: (text) => parseAmountRange(text),
  firstDayIn: (text) => firstDayIn(text, '2024-03-04T09:00'),
  ...Object.fromEntries(
    (['leads', 'followUps'] as const).flatMap((table) =>
      tableColumns[table].map((column) => [`${table}.${column.key}`, (text: string) => decode(column, text, context)]),
    ),
  ),
};

const repeated = ['1', ' ', '-', '.', 'a、', '1,', '1/', '一', '1年', 'a@', '(', "'", '=', '有限公司', '\u200b'];

test.each(Object.keys(readers))('%s reads them in a moment', (name) => {
  const begun = performance.now();
  for (const part of repeated) {
    for (const end of ['', 'x']) readers[name]?.(part.repeat(Math.floor(49_000 / part.length)) + end);
  }
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('what has to be understood is refused whole when it is too long; texts that stay as typed are not', () => {
  const text = '1'.repeat(1_001);
  const refused = tableColumns.leads.filter((column) => 'refused' in decode(column, text, context));
  const types = new Set(refused.map(({ type }) => type));
  for (const type of ['text', 'longText', 'amountRange', 'durationRange'] as const) expect(types).not.toContain(type);
  for (const column of refused) expect(decode(column, text, context)).toEqual({ refused: 'tooLongForValue', text });
  expect(types.size).toBeGreaterThan(8);
});
