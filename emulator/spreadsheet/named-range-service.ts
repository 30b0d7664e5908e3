import type { Book, RangeObject } from './book';
import { assertRangeName } from './range-name';

/** A named range; the name may change during its life. */
export class NamedRangeService {
  private readonly book: Book;
  private name: string;

  constructor(book: Book, name: string) {
    this.book = book;
    this.name = name;
  }

  private target(): { sheetId: number; area: RangeObject['area'] } {
    return this.book.workbook.namedRanges.get(this.name) ?? this.book.host.fail('Range not found');
  }

  private change(apply: () => void): void {
    this.book.host.perform({ kind: 'rules', cells: 0, apply });
  }

  getName(): string {
    return this.name;
  }

  getRange(): object {
    this.book.host.read();
    const { sheetId, area } = this.target();
    return this.book.make.range(sheetId, area);
  }

  setName(name: string): this {
    const { host, workbook } = this.book;
    assertRangeName(name);
    if (name !== this.name && workbook.namedRanges.has(name)) host.gap('Two ranges of one name');
    this.change(() => {
      const target = this.target();
      this.book.workbook.namedRanges.delete(this.name);
      this.book.workbook.namedRanges.set(name, target);
      this.name = name;
    });
    return this;
  }

  setRange({ sheetId, area }: RangeObject): this {
    this.change(() => this.book.workbook.namedRanges.set(this.name, { sheetId, area }));
    return this;
  }

  remove(): void {
    this.change(() => this.book.workbook.namedRanges.delete(this.name));
  }
}
