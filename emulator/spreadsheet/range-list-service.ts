import type { Book, RangeObject } from './book';

/** What a RangeList does to each of its ranges in turn. */
const EACH = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'uncheck',
] as const;

type Methods = Readonly<Record<string, (...values: unknown[]) => unknown>>;

/** Several ranges of one spreadsheet, changed by one call. */
export class RangeListService {
  readonly ranges: readonly RangeObject[];
  private readonly book: Book;

  constructor(book: Book, ranges: readonly RangeObject[]) {
    this.book = book;
    this.ranges = ranges;
  }

  getRanges(): object[] {
    const { host, make } = this.book;
    return host.realm.list(this.ranges.map(({ sheetId, asked }) => make.range(sheetId, asked)));
  }

  activate(): this {
    const { screen } = this.book.host.execution;
    const last = this.ranges.at(-1);
    if (screen && last) screen.selection = { sheetId: last.sheetId, area: last.area };
    return this;
  }

  each(name: (typeof EACH)[number], values: readonly unknown[]): this {
    this.book.batch(() => {
      for (const range of this.ranges) (range as unknown as Methods)[name]?.apply(range, [...values]);
    });
    return this;
  }
}

for (const name of EACH) {
  Object.defineProperty(RangeListService.prototype, name, {
    value(this: RangeListService, ...values: unknown[]): unknown {
      return this.each(name, values);
    },
  });
}
