import { cellAt } from '../grid/cell-at';
import type { Area, Cell, Validation } from '../model';
import { addMetadata } from './add-metadata';
import type { ValidationObject } from './book';
import { cellRule } from './cell-rule';
import { isHiddenByFilter } from './hidden-rows';
import { RangeFormats } from './range-formats';
import { writeValues } from './write-values';

const MOST_ITEMS = 500;
const TOO_MANY_ITEMS =
  'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.';
const ARBITRARY_RANGE =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

function withValidation(cell: Cell, validation: Validation | null): Cell {
  const { validation: _old, ...rest } = cell;
  return validation === null ? rest : { ...rest, validation };
}

function isCheckbox(cell: Cell | undefined): boolean {
  return cell?.validation?.kind === 'checkbox';
}

/** Which parts `clear(options)` clears; without any of them contents and formats. */
type ClearOptions = Readonly<
  Record<'contentsOnly' | 'formatOnly' | 'validationsOnly' | 'commentsOnly' | 'skipFilteredRows', boolean | undefined>
>;

/** Validation, checkboxes, clearing, protection and metadata of a range. */
export class RangeRules extends RangeFormats {
  getDataValidation(): object | null {
    return this.readFirst((cell) => (cell?.validation ? this.book.make.validation(cell.validation) : null));
  }

  getDataValidations(): (object | null)[][] {
    return this.readGrid((cell) => (cell?.validation ? this.book.make.validation(cell.validation) : null));
  }

  setDataValidation(rule: ValidationObject | null): this {
    const { area } = this;
    const validation = rule?.validation ?? null;
    const ruleAt = cellRule(validation, area);
    return this.changeCells(
      (cell, row, column) => withValidation(cell, ruleAt(row, column)),
      () => this.refuseRule([validation]),
    );
  }

  setDataValidations(rules: (ValidationObject | null)[][]): this {
    const { host } = this.book;
    const validations = rules.map((row) => Array.from(row, (rule) => (rule && host.implOf(rule).validation) ?? null));
    return this.changeEach(validations, withValidation, () => this.refuseRule(validations.flat()));
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  private refuseRule(validations: readonly (Validation | null)[]): void {
    this.refuseTyped();
    const isTooLong = (rule: Validation | null): boolean => rule?.kind === 'list' && rule.values.length > MOST_ITEMS;
    if (validations.some(isTooLong)) this.book.host.fail(TOO_MANY_ITEMS);
  }

  /** Also writes the unchecked value into every cell, which makes the rows count as used. */
  insertCheckboxes(...values: unknown[]): this {
    const validation: Validation = {
      kind: 'checkbox',
      criteria: 'CHECKBOX',
      values,
      allowInvalid: false,
      showDropdown: true,
    };
    const unchecked = values.length === 0 ? false : (values[1] ?? null);
    return this.changeAlike((cell) => {
      const isKept = cell.value !== null && isKeptByCheckbox(cell, values);
      return { ...withValidation(cell, validation), ...(!isKept && { value: unchecked as Cell['value'] }) };
    }, this.refuseTyped);
  }

  removeCheckboxes(): this {
    return this.changeAlike(
      (cell) => (isCheckbox(cell) ? { ...withValidation(cell, null), value: null } : cell),
      this.refuseTyped,
    );
  }

  check(): this {
    return this.tick(0, true);
  }

  uncheck(): this {
    return this.tick(1, false);
  }

  private tick(index: 0 | 1, plain: Cell['value']): this {
    return this.changeAlike((cell) => {
      if (!cell.validation || !isCheckbox(cell)) return cell;
      const { values } = cell.validation;
      return { ...cell, value: values.length === 0 ? plain : ((values[index] ?? null) as Cell['value']) };
    });
  }

  isChecked(): boolean | null {
    const { sheet, area } = this.read();
    const states = new Set<boolean | null>();
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        states.add(checkState(cellAt(sheet, row, column)));
      }
    }
    return states.size === 1 ? ([...states][0] ?? null) : null;
  }

  clear(options?: ClearOptions): this {
    const asked = options ?? ({} as Partial<ClearOptions>);
    const isPartial = asked.contentsOnly || asked.formatOnly || asked.validationsOnly || asked.commentsOnly;
    if (asked.skipFilteredRows) return this.clearVisible(asked);
    if (asked.contentsOnly || !isPartial) this.clearContent();
    if (asked.formatOnly || !isPartial) this.clearFormat();
    if (asked.validationsOnly) this.clearDataValidations();
    if (asked.commentsOnly) this.clearNote();
    return this;
  }

  private clearVisible(asked: Partial<ClearOptions>): this {
    const { workbook, host, make } = this.book;
    const sheet = this.modelSheet();
    const { area } = this;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      if (isHiddenByFilter(sheet, row, { workbook, now: host.now() })) continue;
      const line = make.range(this.sheetId, { ...area, row, rows: 1 }) as unknown as RangeRules;
      host.implOf(line).clear({ ...asked, skipFilteredRows: false } as ClearOptions);
    }
    return this;
  }

  clearContent(): this {
    const { area } = this;
    const blank = new Array<null>(area.columns).fill(null);
    writeValues({ book: this.book, sheetId: this.sheetId, area, rows: new Array<null[]>(area.rows).fill(blank) });
    return this;
  }

  clearFormat(): this {
    return this.changeAlike((cell) => {
      const { format: _format, style: _style, ...rest } = cell;
      return rest;
    });
  }

  /** Adds one more protection, even over an existing one. It protects nobody until its editors change. */
  protect(): object {
    const { area, book } = this;
    const sheet = this.modelSheet();
    const id = book.nextId();
    book.host.perform({
      kind: 'rules',
      cells: 0,
      check: () => book.host.assertMayEdit(sheet, area),
      apply: () => {
        const fresh = { id, kind: 'RANGE', area, description: '', warningOnly: false, editors: null } as const;
        sheet.protections = [...sheet.protections, { ...fresh, domainEdit: true }];
      },
    });
    return book.make.protection(this.sheetId, id);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    const on = wholeLine(this.asked) ?? this.book.host.fail(ARBITRARY_RANGE);
    addMetadata(this.book, this.modelSheet(), { key, rest, on });
    return this;
  }

  getDeveloperMetadata(): object[] {
    this.book.host.read();
    const on = wholeLine(this.asked);
    const found = this.modelSheet().metadata.filter(
      (entry) => on && entry.on.kind === on.kind && 'index' in entry.on && entry.on.index === on.index,
    );
    return this.book.host.realm.list(found.map((entry) => this.book.make.metadata(entry.id)));
  }

  createDeveloperMetadataFinder(): object {
    return this.book.make.metadataFinder({ sheetId: this.sheetId, area: this.area });
  }
}

function isKeptByCheckbox(cell: Cell, values: readonly unknown[]): boolean {
  return values.length === 0 ? typeof cell.value === 'boolean' : values.includes(cell.value);
}

function checkState(cell: Cell | undefined): boolean | null {
  if (!cell?.validation || !isCheckbox(cell)) return null;
  const { values } = cell.validation;
  return cell.value === (values.length === 0 ? true : values[0]);
}

/** One whole row or column, as `getRange('4:4')` and `getRange('C:C')` ask for; numbers over the full width are none. */
function wholeLine(asked: Area): { kind: 'ROW' | 'COLUMN'; index: number } | null {
  const open = Number.POSITIVE_INFINITY;
  if (asked.rows === 1 && asked.columns === open && asked.column === 1) return { kind: 'ROW', index: asked.row };
  if (asked.columns === 1 && asked.rows === open && asked.row === 1) return { kind: 'COLUMN', index: asked.column };
  return null;
}
