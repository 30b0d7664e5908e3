import fc from 'fast-check';
import { readTsv, writeTsv } from '../../../playground/page/tsv';

describe('the clipboard', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"two\nlines"\tx', [['two\nlines', 'x']]],
    ['"say ""hi"""', [['say "hi"']]],
    ['5" pipe\tx', [['5" pipe', 'x']]],
    ['"open\tx', [['"open', 'x']]],
    ['', [['']]],
    ['a\t\t', [['a', '', '']]],
  ])('%j is %j', (text, rows) => {
    expect(readTsv(text)).toEqual(rows);
  });

  it('gives back what was copied', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '线', ' ') });
    const grids = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(texts, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(grids, (rows) => {
        // One line end at the very end belongs to the clipboard, not to the rows: a blank last row cannot be told from it.
        fc.pre(rows.length === 1 || rows.at(-1)?.join('') !== '' || (rows.at(-1)?.length ?? 0) > 1);
        expect(readTsv(writeTsv(rows))).toEqual(rows);
      }),
    );
  });
});
