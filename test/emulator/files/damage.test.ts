import fc from 'fast-check';
import { BadFile } from '../../../emulator/files/bad-file';
import { fromXlsx } from '../../../emulator/files/from-xlsx';
import { toXlsx } from '../../../emulator/files/to-xlsx';
import { readParts, replaceParts } from '../../../emulator/files/zip-parts';
import { aList, aSheet, aWorkbook, NOW } from './sample-workbook';

const identity = { id: 'b', name: 'n', owner: 'o@example.com', locale: 'zh_CN', timeZone: 'Asia/Shanghai' };
const validation = aList(['高', '低']);
const filter = { area: { row: 1, column: 1, rows: 2, columns: 2 }, hiddenValues: new Map([[2, ['低']]]) };
const sheet = aSheet(
  '线索',
  [
    ['编号', '级'],
    [
      { value: 45352, format: 'yyyy-mm-dd', note: 'n' },
      { value: '低', validation },
    ],
  ],
  { filter },
);

/** Read, or refused by name; nothing else may come out. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    await fromXlsx(bytes, identity);
    return 'read';
  } catch (error) {
    return error instanceof BadFile ? 'refused' : `thrown: ${String(error)}`;
  }
}

const expected = expect.stringMatching(/^(read|refused)$/);

test('a file with wrong bytes is read or refused, never anything else', async () => {
  const whole = await toXlsx(aWorkbook([sheet]), NOW);
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      expect(await outcome(bytes)).toEqual(expected);
    }),
    { numRuns: 150, seed: 1 },
  );
});

test('a file whose parts say nonsense is read or refused, never anything else', async () => {
  const whole = await toXlsx(aWorkbook([sheet]), NOW);
  const texts = readParts(whole);
  const paths = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml', 'xl/comments1.xml'];
  const nonsense = fc.constantFrom('', '#REF!', '-1', '99999999', 'A0', '"', '<', 'NaN', 'x'.repeat(50));
  const damage = fc.record({ path: fc.constantFrom(...paths), at: fc.nat(), text: nonsense });
  await fc.assert(
    fc.asyncProperty(damage, async ({ path, at, text }) => {
      const content = texts.get(path) ?? '';
      const values = [...content.matchAll(/"[^"]*"|>[^<]+</g)];
      const chosen = values[at % Math.max(values.length, 1)];
      const start = (chosen?.index ?? 0) + 1;
      const changed = content.slice(0, start) + text + content.slice(start + (chosen?.[0].length ?? 2) - 2);
      expect(await outcome(replaceParts(whole, new Map([[path, changed]])))).toEqual(expected);
    }),
    { numRuns: 200, seed: 1 },
  );
});

test.each(['A99999999', 'x'.repeat(50), 'A0', '7'])('a note at the impossible place %s is left out', async (place) => {
  const whole = await toXlsx(aWorkbook([sheet]), NOW);
  const comments = readParts(whole).get('xl/comments1.xml')?.replace('ref="A2"', `ref="${place}"`) ?? '';
  const book = await fromXlsx(replaceParts(whole, new Map([['xl/comments1.xml', comments]])), identity);
  expect(book.sheets[0]?.rows.flat().some((cell) => cell?.note !== undefined)).toBe(false);
});
