import { closeArea } from '../grid/parse-a1';
import { gridOf, placesOf } from '../grid/places';
import { setCell } from '../grid/set-cell';
import { toA1 } from '../grid/to-a1';
import type { Area, Cell, Sheet } from '../model';
import type { Book, RangeObject } from './book';
import { checkArea } from './resolve-area';

const BLANK: Cell = { value: null };

/** A change of one cell; the same cell must give the same result unless row and column are used. */
type CellChange = (cell: Cell, row: number, column: number) => Cell;

/** The place of a range and what every family of its methods needs. */
export class RangeBase implements RangeObject {
  readonly sheetId: number;
  readonly asked: Area;
  protected readonly book: Book;

  constructor(book: Book, sheetId: number, asked: Area) {
    this.book = book;
    this.sheetId = sheetId;
    this.asked = asked;
  }

  get area(): Area {
    return closeArea(this.asked, this.modelSheet());
  }

  protected modelSheet(): Sheet {
    return this.book.sheet(this.sheetId);
  }

  /** Pays for a read of the whole range and brings pending writes in. */
  protected read(): { sheet: Sheet; area: Area } {
    const { area } = this;
    this.book.host.read({ cells: area.rows * area.columns, rows: area.rows });
    return { sheet: this.modelSheet(), area };
  }

  /** A grid of something about each cell, in arrays of the script's realm. */
  protected readGrid<Item>(item: (cell: Cell | undefined, row: number, column: number) => Item): Item[][] {
    const { sheet, area } = this.read();
    const rows = gridOf(area, (row, column) => item(sheet.rows[row - 1]?.[column - 1], row, column));
    return this.book.host.realm.rows(rows);
  }

  /** Something about the top-left cell, read alone. */
  protected readFirst<Item>(item: (cell: Cell | undefined) => Item): Item {
    this.book.host.read({ cells: 1, rows: 1 });
    const { row, column } = this.asked;
    return item(this.modelSheet().rows[row - 1]?.[column - 1]);
  }

  protected makeRange(area: Area): this {
    checkArea(this.book.host, this.modelSheet(), area);
    return this.book.make.range(this.sheetId, area) as unknown as this;
  }

  /** Buffers a change of formats, rules or notes of every cell. */
  protected changeCells(change: CellChange, refusal?: () => void): this {
    const { area } = this;
    const { host } = this.book;
    this.book.write({
      kind: 'rules',
      cells: area.rows * area.columns,
      check: () => {
        host.assertMayEdit(this.modelSheet(), area);
        refusal?.();
      },
      apply: () => applyChange(this.modelSheet(), area, change),
    });
    return this;
  }

  /** Buffers the same change for all cells: equal cells go on sharing one object. */
  protected changeAlike(change: (cell: Cell) => Cell, refusal?: () => void): this {
    const done = new Map<Cell | undefined, Cell>();
    return this.changeCells((cell) => {
      const known = done.get(cell);
      if (known) return known;
      const made = change(cell);
      done.set(cell, made);
      return made;
    }, refusal);
  }

  /** Refuses a grid of another size than the range's own. */
  protected assertSize(rows: readonly (readonly unknown[])[]): void {
    const { area } = this;
    const { host } = this.book;
    if (rows.length !== area.rows) host.fail(mismatch('rows', rows.length, area.rows));
    const odd = rows.find((row) => row.length !== area.columns);
    if (odd) host.fail(mismatch('columns', odd.length, area.columns));
  }

  getRow(): number {
    return this.asked.row;
  }

  getRowIndex(): number {
    return this.asked.row;
  }

  getColumn(): number {
    return this.asked.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  getGridId(): number {
    return this.sheetId;
  }

  getSheet(): object {
    return this.book.make.sheet(this.sheetId);
  }

  getA1Notation(): string {
    return toA1(this.asked);
  }

  isStartRowBounded(): boolean {
    return this.asked.rows !== Number.POSITIVE_INFINITY || this.asked.row > 1;
  }

  isStartColumnBounded(): boolean {
    return this.asked.columns !== Number.POSITIVE_INFINITY || this.asked.column > 1;
  }

  isEndRowBounded(): boolean {
    return this.asked.rows !== Number.POSITIVE_INFINITY;
  }

  isEndColumnBounded(): boolean {
    return this.asked.columns !== Number.POSITIVE_INFINITY;
  }

  getCell(row: number, column: number): object {
    const { area } = this;
    if (row < 1 || column < 1 || row > area.rows || column > area.columns)
      this.book.host.fail('Cell reference out of range');
    return this.makeRange({ row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 });
  }

  offset(...numbers: number[]): object {
    const { area } = this;
    const [rowOffset = 0, columnOffset = 0, rows = area.rows, columns = area.columns] = numbers;
    return this.makeRange({ row: area.row + rowOffset, column: area.column + columnOffset, rows, columns });
  }

  canEdit(): boolean {
    this.book.host.read();
    return this.book.host.mayEdit(this.modelSheet(), this.area);
  }
}

function mismatch(what: string, data: number, range: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
}

function applyChange(sheet: Sheet, area: Area, change: CellChange): void {
  for (const place of placesOf(area)) {
    const old = sheet.rows[place.row - 1]?.[place.column - 1];
    setCell(sheet, place, tidy(change(old ?? BLANK, place.row, place.column)));
  }
}

/** A cell about which nothing is left to say is no cell. */
function tidy(cell: Cell): Cell | undefined {
  if (cell.value !== null || cell.formula !== undefined || cell.format !== undefined) return cell;
  return cell.note === undefined && cell.validation === undefined && cell.style === undefined ? undefined : cell;
}
