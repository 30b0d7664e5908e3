import fc from 'fast-check';
import { EmulatorGap } from '../../../emulator/kernel/emulator-gap';
import type { Desk } from '../../../emulator/people/desk';
import { stage } from '../../helpers/script-project';

type Act = (desk: Desk) => { refused?: string };

const row = fc.integer({ min: 1, max: 6 });
const column = fc.integer({ min: 1, max: 3 });
const text = fc.constantFrom('a', 'b', '3', '=A1', '=B2*2', '2026-02-02', '');
const cell = fc.tuple(fc.constantFrom('A', 'B', 'C'), row).map(([letter, number]) => `${letter}${number}`);

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(cell, text).map(
    ([at, entry]): Act =>
      (desk) =>
        desk.type('Sheet1', at, entry),
  ),
  fc.tuple(cell, text, text).map(
    ([at, one, two]): Act =>
      (desk) =>
        desk.paste('Sheet1', at, [[one], [two]], { mode: 'all' }),
  ),
  fc.tuple(cell, cell).map(
    ([from, to]): Act =>
      (desk) =>
        desk.fill('Sheet1', from, to),
  ),
  cell.map(
    (at): Act =>
      (desk) =>
        desk.clear('Sheet1', at),
  ),
  row.map(
    (at): Act =>
      (desk) =>
        desk.insertRows('Sheet1', at, 2),
  ),
  row.map(
    (at): Act =>
      (desk) =>
        desk.deleteRows('Sheet1', at, 1),
  ),
  fc.tuple(row, row).map(
    ([from, to]): Act =>
      (desk) =>
        desk.moveRows('Sheet1', from, 1, to),
  ),
  fc.tuple(row, row).map(
    ([from, to]): Act =>
      (desk) =>
        desk.cutRows('Sheet1', from, 1, to),
  ),
  column.map(
    (at): Act =>
      (desk) =>
        desk.insertColumns('Sheet1', at, 1),
  ),
  column.map(
    (at): Act =>
      (desk) =>
        desk.deleteColumns('Sheet1', at, 1),
  ),
  fc.tuple(column, column).map(
    ([from, to]): Act =>
      (desk) =>
        desk.moveColumns('Sheet1', from, 1, to),
  ),
  column.map(
    (at): Act =>
      (desk) =>
        desk.sort('Sheet1', { column: at, ascending: true }),
  ),
  fc.constant<Act>((desk) => desk.merge('Sheet1', 'A2:B3')),
  fc.constant<Act>((desk) => desk.renameTab('Sheet1', 'Sheet1')),
);

const START = [
  ['name', 'size', 'more'],
  ['x', '1', '=B2+1'],
  ['y', '2', '=B3+1'],
  ['z', '3', '=B4+1'],
];

/** Whether it happened: some are refused, some are not emulated (merged rows sorted, uneven series), some have no place left. */
function happens(action: () => { refused?: string }): boolean {
  try {
    return action().refused === undefined;
  } catch (error) {
    if (error instanceof EmulatorGap || error instanceof RangeError) return false;
    throw error;
  }
}

test('undoing everything gives the first state back, redoing everything the last', () => {
  const made = stage('');
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const file = made.world.createFile({ name: 'F', locale: 'en_US', owner: 'boss@example.com' });
      const desk = made.world.person('boss@example.com').open(file);
      desk.paste('Sheet1', 'A1', START);
      const look = (): unknown => {
        const sheet = file.tab('Sheet1');
        return [
          file.grid('Sheet1'),
          sheet.rows.map((cells) => cells.map((one) => one?.formula)).filter((cells) => cells.some(Boolean)),
          sheet.rowCount,
          sheet.columnCount,
          sheet.merges,
        ];
      };
      const first = look();
      const done = acts.filter((one) => happens(() => one(desk)));
      const last = look();
      for (const _ of done) desk.undo();
      expect(look()).toEqual(first);
      for (const _ of done) desk.redo();
      expect(look()).toEqual(last);
    }),
    { numRuns: 200, seed: 7 },
  );
});
