import { refreshFormulas } from '../formula/refresh-formulas';
import { sortArea } from '../grid/sort-area';
import type { Area, Filter } from '../model';
import type { Book } from './book';
import { filterCriteria } from './filter-criteria';

/** The basic filter of a tab. Its first row is the header: never hidden, never sorted. */
export class FilterService {
  private readonly book: Book;
  private readonly sheetId: number;

  constructor(book: Book, sheetId: number) {
    this.book = book;
    this.sheetId = sheetId;
  }

  private model(): Filter {
    return this.book.sheet(this.sheetId).filter ?? this.book.host.fail('Filter not found');
  }

  private change(apply: (filter: Filter) => Filter | null, touched?: Area): this {
    const { host } = this.book;
    host.perform({
      kind: 'rules',
      cells: 0,
      check: () => host.assertMayEdit(this.book.sheet(this.sheetId), touched),
      apply: () => {
        this.book.sheet(this.sheetId).filter = apply(this.model());
      },
    });
    return this;
  }

  getRange(): object {
    this.book.host.read();
    return this.book.make.range(this.sheetId, this.model().area);
  }

  remove(): void {
    this.change(() => null);
  }

  private assertInside(column: number): void {
    const { area } = this.model();
    const isInside = column >= area.column && column < area.column + area.columns;
    if (!isInside) this.book.host.gap('A filter by a column outside of it');
  }

  getColumnFilterCriteria(column: number): object | null {
    this.book.host.read();
    const hidden = this.model().hiddenValues.get(column);
    return hidden ? filterCriteria(this.book, hidden) : null;
  }

  setColumnFilterCriteria(column: number, criteria: { readonly hidden: readonly string[] } | null): this {
    this.assertInside(column);
    return this.change((filter) => {
      const hiddenValues = new Map(filter.hiddenValues);
      if (criteria) hiddenValues.set(column, [...criteria.hidden]);
      else hiddenValues.delete(column);
      return { ...filter, hiddenValues };
    });
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }

  sort(column: number, isAscending: boolean): this {
    this.assertInside(column);
    const { host, workbook } = this.book;
    const { area: filtered } = this.model();
    const area = { ...filtered, row: filtered.row + 1, rows: filtered.rows - 1 };
    return this.change((filter) => {
      const sheet = this.book.sheet(this.sheetId);
      refreshFormulas({ workbook, sheet, area, now: host.now() });
      sortArea(sheet, area, [{ column, ascending: isAscending }]);
      return filter;
    }, area);
  }
}
