import fc from 'fast-check';
import { type AxisEdit, mapIndex, mapSpan } from '../../../emulator/grid/axis-edit';
import { deleteColumns, deleteRows } from '../../../emulator/grid/delete-rows';
import { insertColumns, insertRows } from '../../../emulator/grid/insert-rows';
import { lastColumn, lastRow } from '../../../emulator/grid/last-row';
import { moveColumns, moveRows } from '../../../emulator/grid/move-rows';
import { patchCell } from '../../../emulator/grid/set-cell';
import type { Sheet, Workbook } from '../../../emulator/model';
import { type Cells, tabOf, workbookOf } from '../formula/workbook-of';

const CELLS: Cells = { A1: 'a1', B1: 'b1', C1: 'c1', A2: 'a2', B2: 'b2', A3: 'a3', C3: 'c3' };

function start(): { workbook: Workbook; sheet: Sheet } {
  const workbook = workbookOf({ Leads: CELLS, Today: { A1: '=Leads!B2' } });
  return { workbook, sheet: tabOf(workbook, 'Leads') };
}

const values = (sheet: Sheet): unknown[][] =>
  Array.from({ length: lastRow(sheet) }, (_row, row) =>
    Array.from({ length: lastColumn(sheet) }, (_column, column) => sheet.rows[row]?.[column]?.value ?? null),
  );

describe('what hangs on rows and columns goes along', () => {
  function dressed(): { workbook: Workbook; sheet: Sheet } {
    const world = start();
    const { sheet, workbook } = world;
    const area = { row: 2, column: 2, rows: 2, columns: 2 };
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(2);
    sheet.columnWidths.set(2, 222);
    sheet.rowHeights.set(2, 42);
    sheet.typedColumns.add(2);
    sheet.merges.push({ ...area });
    sheet.conditionalRules.push({ areas: [{ ...area }], criteria: 'CUSTOM_FORMULA', values: ['=$B2>1'], style: {} });
    sheet.protections.push({
      id: 1,
      kind: 'RANGE',
      area,
      description: '',
      warningOnly: false,
      editors: null,
      domainEdit: true,
    });
    sheet.charts.push({
      id: 2,
      type: 'BAR',
      ranges: [],
      options: {},
      anchor: { row: 2, column: 2, offsetX: 0, offsetY: 0 },
    });
    sheet.metadata.push({ id: 3, key: 'k', value: null, visibility: 'DOCUMENT', on: { kind: 'ROW', index: 2 } });
    sheet.filter = { area, hiddenValues: new Map([[2, ['x']]]) };
    workbook.namedRanges.set('stages', { sheetId: sheet.id, area });
    tabOf(workbook, 'Today').charts.push({
      id: 4,
      type: 'PIE',
      ranges: [{ sheetId: sheet.id, area }],
      options: {},
      anchor: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    });
    return world;
  }

  const moved = { row: 3, column: 2, rows: 2, columns: 2 };

  test('when a row comes in above', () => {
    const { sheet, workbook } = dressed();
    insertRows(workbook, sheet, { before: 1, count: 1 });
    expect([...sheet.hiddenRows]).toEqual([3]);
    expect([...sheet.rowHeights]).toEqual([[3, 42]]);
    expect(sheet.merges).toEqual([moved]);
    expect(sheet.conditionalRules).toMatchObject([{ areas: [moved], values: ['=$B3>1'] }]);
    expect(sheet.protections).toMatchObject([{ area: moved }]);
    expect(sheet.charts).toMatchObject([{ anchor: { row: 3, column: 2 } }]);
    expect(sheet.metadata).toMatchObject([{ on: { kind: 'ROW', index: 3 } }]);
    expect(sheet.filter).toMatchObject({ area: moved });
    expect(workbook.namedRanges.get('stages')).toMatchObject({ area: moved });
    expect(tabOf(workbook, 'Today').charts).toMatchObject([{ ranges: [{ area: moved }] }]);
    expect(tabOf(workbook, 'Today').rows[0]?.[0]?.formula).toBe('=Leads!B3');
  });

  test('when a column comes in before', () => {
    const { sheet, workbook } = dressed();
    insertColumns(workbook, sheet, { before: 1, count: 1 });
    expect([...sheet.hiddenColumns]).toEqual([3]);
    expect([...sheet.columnWidths]).toEqual([[3, 222]]);
    expect([...sheet.typedColumns]).toEqual([3]);
    expect([...(sheet.filter?.hiddenValues ?? [])]).toEqual([[3, ['x']]]);
    expect(sheet.columnCount).toBe(27);
  });

  test('and is gone with them', () => {
    const { sheet, workbook } = dressed();
    deleteRows(workbook, sheet, { from: 2, count: 2 });
    expect(sheet.merges).toEqual([]);
    expect(sheet.conditionalRules).toEqual([]);
    expect(sheet.protections).toEqual([]);
    expect(sheet.metadata).toEqual([]);
    expect(sheet.filter).toBeNull();
    expect(workbook.namedRanges.size).toBe(0);
    expect(sheet.charts).toMatchObject([{ anchor: { row: 2 } }]);
    expect(tabOf(workbook, 'Today').rows[0]?.[0]?.formula).toBe('=#REF!');
  });
});

describe('cells', () => {
  test('rows inserted, deleted, moved', () => {
    const { sheet, workbook } = start();
    insertRows(workbook, sheet, { before: 2, count: 1 });
    expect(values(sheet).map(([first]) => first)).toEqual(['a1', null, 'a2', 'a3']);
    deleteRows(workbook, sheet, { from: 1, count: 2 });
    expect(values(sheet).map(([first]) => first)).toEqual(['a2', 'a3']);
    moveRows(workbook, sheet, { from: 2, count: 1, to: 1 });
    expect(values(sheet).map(([first]) => first)).toEqual(['a3', 'a2']);
    expect(sheet.rowCount).toBe(999);
  });

  test('columns inserted, deleted, moved', () => {
    const { sheet, workbook } = start();
    insertColumns(workbook, sheet, { before: 2, count: 1 });
    expect(values(sheet)[0]).toEqual(['a1', null, 'b1', 'c1']);
    deleteColumns(workbook, sheet, { from: 1, count: 2 });
    expect(values(sheet)[0]).toEqual(['b1', 'c1']);
    moveColumns(workbook, sheet, { from: 1, count: 1, to: 3 });
    expect(values(sheet)[0]).toEqual(['c1', 'b1']);
    expect(values(sheet)[2]).toEqual(['c3', null]);
  });

  test('a row moved far below the used ones arrives there', () => {
    const { sheet, workbook } = start();
    moveRows(workbook, sheet, { from: 1, count: 1, to: 11 });
    expect(values(sheet).map(([first]) => first)).toEqual(['a2', 'a3', ...new Array(7).fill(null), 'a1']);
  });

  test('inserted rows take format and rule of the chosen neighbour', () => {
    const { sheet, workbook } = start();
    patchCell(sheet, { row: 1, column: 1 }, { format: '@', note: 'n' });
    insertRows(workbook, sheet, { before: 2, count: 1, inherit: 'previous' });
    expect(sheet.rows[1]?.[0]).toEqual({ value: null, format: '@' });
    insertRows(workbook, sheet, { before: 2, count: 1 });
    expect(sheet.rows[1]?.[0]).toBeUndefined();
  });

  test('an inserted row cell is its own: a change does not reach its siblings', () => {
    const { sheet, workbook } = start();
    patchCell(sheet, { row: 1, column: 1 }, { format: '@' });
    insertRows(workbook, sheet, { before: 2, count: 2, inherit: 'previous' });
    patchCell(sheet, { row: 2, column: 1 }, { value: 'x' });
    expect(sheet.rows[2]?.[0]).toEqual({ value: null, format: '@' });
  });

  test('deleted frozen rows are frozen no longer', () => {
    const { sheet, workbook } = start();
    sheet.frozenRows = 2;
    deleteRows(workbook, sheet, { from: 2, count: 5 });
    expect(sheet.frozenRows).toBe(1);
  });
});

describe('laws', () => {
  const line = fc.integer({ min: 1, max: 40 });
  const moves = fc
    .record({ from: line, count: fc.integer({ min: 1, max: 5 }), to: line })
    .map((move): AxisEdit => ({ axis: 'row', kind: 'move', ...move }));

  test('a move loses nothing and doubles nothing', () => {
    fc.assert(
      fc.property(moves, (edit) => {
        if (edit.kind !== 'move' || (edit.to >= edit.from && edit.to <= edit.from + edit.count)) return;
        const places = Array.from({ length: 60 }, (_index, index) => mapIndex(edit, index + 1));
        expect(new Set(places).size).toBe(60);
        expect(Math.max(...places.map(Number))).toBe(60);
      }),
    );
  });

  test('inserting and deleting again gives every span back', () => {
    const span = fc.record({ start: line, length: fc.integer({ min: 1, max: 10 }) });
    fc.assert(
      fc.property(span, line, fc.integer({ min: 1, max: 5 }), (...[before, at, count]) => {
        const grown = mapSpan({ axis: 'row', kind: 'insert', before: at, count }, before);
        expect(grown && mapSpan({ axis: 'row', kind: 'delete', from: at, count }, grown)).toEqual(before);
      }),
    );
  });

  test('the ends of a span are mapped like cells', () => {
    fc.assert(
      fc.property(line, line, (index, from) => {
        const edit: AxisEdit = { axis: 'row', kind: 'delete', from, count: 3 };
        expect(mapSpan(edit, { start: index, length: 1 })?.start ?? null).toBe(mapIndex(edit, index));
      }),
    );
  });
});
