import { effectiveFormat } from '../formula/effective-format';
import { cellReader } from '../formula/evaluate';
import { lastColumn, lastRow } from '../grid/last-row';
import type { Area, Sheet } from '../model';
import { display } from '../values/display';
import type { Book, RangeObject } from './book';

interface Match {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

type Scope = { readonly sheetId: number; readonly area: Area } | null;

/** Searches display texts, case ignored, part of a cell enough, unless told otherwise. Replacing is not emulated. */
export class TextFinderService {
  private readonly book: Book;
  private readonly text: string;
  private readonly scope: Scope;
  private caseMatters = false;
  private wholeCell = false;
  private inFormulas = false;
  private asPattern = false;
  private current: Match | null = null;
  private start: Match | null = null;

  constructor(book: Book, text: string, scope: Scope) {
    this.book = book;
    this.text = text;
    this.scope = scope;
  }

  matchCase(isOn: boolean): this {
    this.caseMatters = isOn;
    return this;
  }

  matchEntireCell(isOn: boolean): this {
    this.wholeCell = isOn;
    return this;
  }

  matchFormulaText(isOn: boolean): this {
    this.inFormulas = isOn;
    return this;
  }

  useRegularExpression(isOn: boolean): this {
    this.asPattern = isOn;
    return this;
  }

  startFrom(range: RangeObject): this {
    this.start = { sheetId: range.sheetId, row: range.area.row, column: range.area.column };
    return this;
  }

  private matcher(): (text: string) => boolean {
    const source = this.asPattern ? this.text : this.text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const pattern = new RegExp(this.wholeCell ? `^(?:${source})$` : source, this.caseMatters ? 'su' : 'isu');
    return (text) => text !== '' && pattern.test(text);
  }

  private scopes(): { sheet: Sheet; area: Area }[] {
    const { scope, book } = this;
    if (scope) return [{ sheet: book.sheet(scope.sheetId), area: scope.area }];
    const open = Number.POSITIVE_INFINITY;
    return book.workbook.sheets.map((sheet) => ({ sheet, area: { row: 1, column: 1, rows: open, columns: open } }));
  }

  private textAt(): (sheet: Sheet, row: number, column: number) => string {
    const { workbook, host } = this.book;
    const read = cellReader(workbook, host.now());
    return (sheet, row, column) => {
      const cell = sheet.rows[row - 1]?.[column - 1];
      if (!cell) return '';
      if (this.inFormulas) return cell.formula ?? '';
      return display(read(sheet, row, column), effectiveFormat(cell, workbook.locale), workbook.locale);
    };
  }

  private matches(): Match[] {
    this.book.host.read();
    const isMatch = this.matcher();
    const textAt = this.textAt();
    const found: Match[] = [];
    for (const { sheet, area } of this.scopes()) {
      const [bottom, right] = [
        Math.min(area.row + area.rows - 1, lastRow(sheet)),
        Math.min(area.column + area.columns - 1, lastColumn(sheet)),
      ];
      this.book.host.read({ cells: Math.max(0, bottom * right), rows: bottom });
      for (let row = area.row; row <= bottom; row += 1) {
        for (let column = area.column; column <= right; column += 1) {
          if (isMatch(textAt(sheet, row, column))) found.push({ sheetId: sheet.id, row, column });
        }
      }
    }
    return found;
  }

  private rangeOf(match: Match | null): object | null {
    return match && this.book.make.range(match.sheetId, { row: match.row, column: match.column, rows: 1, columns: 1 });
  }

  findAll(): object[] {
    return this.book.host.realm.list(
      this.matches()
        .map((match) => this.rangeOf(match))
        .filter((range) => range !== null),
    );
  }

  findNext(): object | null {
    const matches = this.matches();
    const after = this.current ?? this.start;
    this.current = (after ? matches.find((match) => isBehind(match, after)) : matches[0]) ?? null;
    return this.rangeOf(this.current);
  }

  findPrevious(): object | null {
    const matches = this.matches();
    const before = this.current ?? this.start;
    this.current = (before ? matches.filter((match) => isBehind(before, match)).at(-1) : matches.at(-1)) ?? null;
    return this.rangeOf(this.current);
  }

  getCurrentMatch(): object | null {
    return this.rangeOf(this.current);
  }
}

function isBehind(one: Match, other: Match): boolean {
  if (one.sheetId !== other.sheetId) return false;
  return one.row > other.row || (one.row === other.row && one.column > other.column);
}
