import type { Metadata } from '../model';
import type { Book, MetadataOwner } from './book';

interface Found {
  readonly owner: MetadataOwner;
  readonly entry: Metadata;
  /** null = the spreadsheet itself. */
  readonly sheetId: number | null;
}

/** All metadata of a workbook with their homes: the spreadsheet's first, then tab by tab. */
export function allMetadata({ workbook }: Book): Found[] {
  const own = workbook.metadata.map((entry): Found => ({ owner: workbook, entry, sheetId: null }));
  const tabs = workbook.sheets.flatMap((sheet) =>
    sheet.metadata.map((entry): Found => ({ owner: sheet, entry, sheetId: sheet.id })),
  );
  return [...own, ...tabs];
}

/** One entry of developer metadata. */
export class MetadataService {
  private readonly book: Book;
  private readonly id: number;

  constructor(book: Book, id: number) {
    this.book = book;
    this.id = id;
  }

  private found(): Found {
    return (
      allMetadata(this.book).find(({ entry }) => entry.id === this.id) ?? this.book.host.fail('Metadata not found')
    );
  }

  private seen(): Found {
    this.book.host.read();
    return this.found();
  }

  private change(patch: (entry: Metadata) => Metadata[]): this {
    this.book.host.perform({
      kind: 'rules',
      cells: 1,
      apply: () => {
        const { owner } = this.found();
        owner.metadata = owner.metadata.flatMap((entry) => (entry.id === this.id ? patch(entry) : entry));
      },
    });
    return this;
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.seen().entry.key;
  }

  setKey(key: string): this {
    return this.change((entry) => [{ ...entry, key }]);
  }

  getValue(): string | null {
    return this.seen().entry.value;
  }

  setValue(value: string): this {
    return this.change((entry) => [{ ...entry, value }]);
  }

  getVisibility(): object {
    return this.book.enumValue('DeveloperMetadataVisibility', this.seen().entry.visibility);
  }

  setVisibility(visibility: object): this {
    const name = this.book.host.enumName(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
    return this.change((entry) => [{ ...entry, visibility: name }]);
  }

  getLocation(): object {
    const { entry, sheetId } = this.seen();
    const { host, make } = this.book;
    const { on } = entry;
    const open = Number.POSITIVE_INFINITY;
    const line = (kind: 'ROW' | 'COLUMN'): object | null => {
      if (sheetId === null || on.kind !== kind || !('index' in on)) return null;
      const area = { row: 1, column: 1, rows: open, columns: open };
      const whole = kind === 'ROW' ? { ...area, row: on.index, rows: 1 } : { ...area, column: on.index, columns: 1 };
      return make.range(sheetId, whole);
    };
    return host.guard('DeveloperMetadataLocation', {
      getLocationType: () => this.book.enumValue('DeveloperMetadataLocationType', on.kind),
      getSpreadsheet: () => (on.kind === 'SPREADSHEET' ? make.spreadsheet() : null),
      getSheet: () => (on.kind === 'SHEET' && sheetId !== null ? make.sheet(sheetId) : null),
      getRow: () => line('ROW'),
      getColumn: () => line('COLUMN'),
    });
  }

  remove(): void {
    this.change(() => []);
  }
}
