import { effectiveFormat } from '../formula/effective-format';
import { cellReader } from '../formula/evaluate';
import { shiftFormula } from '../formula/rewrite-formula';
import { assertShort } from '../grid/cell-limits';
import { gridOf, placesOf } from '../grid/places';
import { setCell } from '../grid/set-cell';
import type { Area } from '../model';
import { display } from '../values/display';
import { RangeBase } from './range-base';
import { withContent } from './store-value';
import { assertUntyped } from './typed-columns';
import { toInput, type ValueInput } from './value-input';
import { valueReader } from './value-output';
import { writeValues } from './write-values';

/** Values, display texts and formulas of a range. */
export class RangeValues extends RangeBase {
  getValue(): unknown {
    this.book.host.read({ cells: 1, rows: 1 });
    const { row, column } = this.asked;
    const sheet = this.modelSheet();
    return valueReader(this.book, sheet)(sheet.rows[row - 1]?.[column - 1], row, column);
  }

  getValues(): unknown[][] {
    const { sheet, area } = this.read();
    const read = valueReader(this.book, sheet);
    const rows: unknown[][] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = sheet.rows[row - 1];
      const line = new Array<unknown>(area.columns).fill('');
      if (cells) {
        for (let offset = 0; offset < area.columns; offset += 1) {
          line[offset] = read(cells[area.column + offset - 1], row, area.column + offset);
        }
      }
      rows.push(line);
    }
    return this.book.host.realm.rows(rows);
  }

  getDisplayValue(): string {
    return this.displayGrid({ ...this.area, rows: 1, columns: 1 })[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    return this.book.host.realm.rows(this.displayGrid(this.area));
  }

  private displayGrid(area: Area): string[][] {
    const { workbook, host } = this.book;
    host.read({ cells: area.rows * area.columns, rows: area.rows });
    const sheet = this.modelSheet();
    const compute = cellReader(workbook, host.now());
    return gridOf(area, (row, column) => {
      const cell = sheet.rows[row - 1]?.[column - 1];
      if (!cell) return '';
      return display(compute(sheet, row, column), effectiveFormat(cell, workbook.locale), workbook.locale);
    });
  }

  isBlank(): boolean {
    const { sheet, area } = this.read();
    for (const { row, column } of placesOf(area)) {
      const cell = sheet.rows[row - 1]?.[column - 1];
      if (cell && (cell.value !== null || cell.formula !== undefined)) return false;
    }
    return true;
  }

  setValue(value: unknown): this {
    const input = toInput(value, this.book.host);
    const { area } = this;
    const line = new Array<ValueInput>(area.columns).fill(input);
    this.write(new Array<ValueInput[]>(area.rows).fill(line));
    return this;
  }

  setValues(values: unknown[][]): this {
    this.assertSize(values);
    const { host } = this.book;
    this.write(values.map((row) => Array.from(row, (value) => toInput(value, host))));
    return this;
  }

  private write(rows: readonly (readonly ValueInput[])[]): void {
    writeValues({ book: this.book, sheetId: this.sheetId, area: this.area, rows });
  }

  getFormula(): string {
    return this.readFirst((cell) => cell?.formula ?? '');
  }

  getFormulas(): string[][] {
    return this.readGrid((cell) => cell?.formula ?? '');
  }

  /** Relative references go along, as in a copy of the first cell's formula. */
  setFormula(formula: string): this {
    const { area } = this;
    const first = withEquals(formula);
    return this.writeFormulas(
      gridOf(area, (row, column) => shiftFormula(first, { rows: row - area.row, columns: column - area.column })),
    );
  }

  setFormulas(formulas: string[][]): this {
    this.assertSize(formulas);
    return this.writeFormulas(formulas.map((row) => Array.from(row, withEquals)));
  }

  private writeFormulas(formulas: readonly (readonly string[])[]): this {
    const { area } = this;
    const { host } = this.book;
    this.book.write({
      kind: 'values',
      cells: area.rows * area.columns,
      check: () => {
        host.assertMayEdit(this.modelSheet(), area);
        assertUntyped(this.modelSheet(), area);
        for (const line of formulas) line.forEach(assertShort);
      },
      apply: () => {
        const sheet = this.modelSheet();
        for (const place of placesOf(area)) {
          const formula = formulas[place.row - area.row]?.[place.column - area.column] ?? '';
          const cell = sheet.rows[place.row - 1]?.[place.column - 1];
          setCell(sheet, place, withContent(cell, { value: null, ...(formula !== '' && { formula }) }));
        }
      },
    });
    return this;
  }
}

/** A formula needs no equals sign in these calls; '' clears the cell. */
function withEquals(text: string): string {
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}
