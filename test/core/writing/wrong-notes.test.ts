import { mergeNote } from '../../../src/core/pipeline/merge-note';
import { earlierNotes, type NoteGrid, placeOf, rowsByIds } from '../../../src/core/writing/earlier-notes';
import { wrongNotes } from '../../../src/core/writing/wrong-notes';

const headers = ['编号', '客户', '阶段'];
const ours = '线索簿 Leadbook 「阶段」：“乱写”没有被接受';
const both = mergeNote('d', ours);

/** Notes of rows 2 and on, three columns wide; the first text of a line is the id of its row. */
function gridOf(...lines: readonly (readonly [string, ...string[]])[]): NoteGrid {
  const width = Math.max(...lines.map((line) => line.length - 1));
  return {
    area: { top: 2, bottom: lines.length + 1, left: 1, right: width },
    at: (row, column) => {
      if (!(row > 0 && column > 0)) throw new RangeError(`No cell is at ${row}, ${column}`);
      return lines[row - 2]?.[column] ?? '';
    },
    idAt: (row) => lines[row - 2]?.[0] ?? '',
  };
}

const writtenAt = (row: number, column: number, text: string) => new Map([[placeOf({ row, column }), text]]);
const before = gridOf(['L1', '', 'a', 'b'], ['L2', '', 'c', 'd'], ['L3', '', '', '']);

describe('the note that a cell had before', () => {
  const earlierIn = (present: NoteGrid, written = new Map<string, string>(), now = headers) =>
    earlierNotes({ before, present, written }, [headers, now]);

  test('stands where it was read, where nothing moved, or everything had moved before', () => {
    const at = earlierIn(gridOf(['L9', '', 'a', 'x'], ['L2', '', 'c', 'd'], ['L3', '', '', '']), writtenAt(2, 3, 'x'));
    expect([at(2, 3), at(3, 2), at(4, 2)]).toEqual(['b', 'c', '']);
  });

  test('went with its row', () => {
    const at = earlierIn(gridOf(['L3', '', '', ''], ['L1', '', 'a', 'b'], ['L2', '', 'c', 'd']));
    expect([at(2, 2), at(3, 2), at(3, 3), at(4, 3)]).toEqual(['', 'a', 'b', 'd']);
  });

  test('went with its column', () => {
    const present = gridOf(['L1', '', '', 'a', 'b'], ['L2', '', '', 'c', 'd'], ['L3', '', '', '', '']);
    const at = earlierIn(present, new Map(), ['编号', '新', '客户', '阶段']);
    expect([at(2, 2), at(2, 3), at(2, 4), at(3, 4)]).toEqual(['', 'a', 'b', 'd']);
  });

  test('of a column that has gone is told nowhere', () => {
    const present = gridOf(['L1', '', 'b'], ['L2', '', 'd'], ['L3', '', '']);
    const at = earlierIn(present, new Map(), ['编号', '阶段']);
    expect([at(2, 2), at(3, 2), at(2, 3)]).toEqual(['b', 'd', '']);
  });

  test('stays with its row where the column of ids has gone, and is told under the columns as they are', () => {
    const present = { ...gridOf(['', 'a', 'b'], ['', 'c', 'd'], ['', '', '']), idAt: () => undefined };
    const at = earlierIn(present, new Map(), ['客户', '阶段']);
    expect([at(2, 1), at(2, 2), at(3, 1), at(4, 1)]).toEqual(['a', 'b', 'c', '']);
  });

  test('stays with its row where ids were written anew but stand where they stood', () => {
    const twice = gridOf(['L1', '', 'a', 'b'], ['L1', '', 'c', 'd']);
    const at = earlierNotes(
      { before: twice, present: gridOf(['L1', '', 'a', 'b', ''], ['L1', '', 'x', 'd', '']), written: new Map() },
      [headers, headers],
    );
    expect([at(2, 2), at(3, 2)]).toEqual(['a', 'c']);
  });

  test('of a row that nobody knows is none', () => {
    const at = earlierIn(gridOf(['L7', '', 'x', ''], ['L1', '', 'a', 'b'], ['', '', 'y', '']));
    expect([at(2, 2), at(4, 2)]).toEqual(['', '']);
  });
});

test('no row is known by its id where no column holds any', () => {
  expect(rowsByIds({ ...gridOf(['', '']), idAt: () => undefined }).size).toBe(0);
});

test('rows are known by ids that only one of them bears', () => {
  expect(rowsByIds(gridOf(['L1', ''], ['', ''], ['L2', ''], ['L2', ''], ['L3', '']))).toEqual(
    new Map([
      ['L1', 2],
      ['L3', 6],
    ]),
  );
});

describe('notes that stand wrong', () => {
  const sorted = (hit: string) => gridOf(['L1', '', 'a', 'b'], ['L3', '', '', hit], ['L2', '', 'c', 'd']);

  test('the row that was hit gets back what it had, and ours goes to its own', () => {
    const written = writtenAt(3, 3, both);
    const wrong = wrongNotes(
      { before, present: sorted(both), written },
      [{ row: 4, column: 3, text: ours }],
      [headers, headers],
    );
    expect(wrong).toEqual([
      { row: 3, column: 3, text: '' },
      { row: 4, column: 3, text: both },
    ]);
  });

  test('what a person wrote since where we hit is theirs', () => {
    const written = writtenAt(3, 3, ours);
    const wrong = wrongNotes({ before, present: sorted('neu'), written }, [], [headers, headers]);
    expect(wrong).toEqual([]);
  });

  test('nothing, where ours stands with what stood there', () => {
    const present = gridOf(['L1', '', 'a', 'b'], ['L2', '', 'c', both], ['L3', '', '', '']);
    const wrong = wrongNotes(
      { before, present, written: writtenAt(3, 3, both) },
      [{ row: 3, column: 3, text: ours }],
      [headers, headers],
    );
    expect(wrong).toEqual([]);
  });
});
