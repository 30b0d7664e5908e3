import type { Area, Metadata } from '../model';
import type { Book } from './book';
import { allMetadata } from './metadata-service';

/** Where a finder looks: null = everywhere; area null = a whole tab with its rows and columns. */
type FinderScope = { readonly sheetId: number; readonly area: Area | null } | null;

type Test = (entry: Metadata) => boolean;

function lineMatches(on: Metadata['on'], area: Area, how: 'exact' | 'intersecting'): boolean {
  if (!('index' in on)) return false;
  const [start, length] = on.kind === 'ROW' ? [area.row, area.rows] : [area.column, area.columns];
  if (how === 'exact') return on.index === start && length === 1;
  return on.index >= start && on.index < start + length;
}

/** Searches developer metadata; all conditions must hold. */
export class MetadataFinder {
  private readonly tests: Test[] = [];
  private how: 'exact' | 'intersecting' = 'exact';
  private readonly book: Book;
  private readonly scope: FinderScope;

  constructor(book: Book, scope: FinderScope) {
    this.book = book;
    this.scope = scope;
  }

  private with(test: Test): this {
    this.tests.push(test);
    return this;
  }

  withId(id: number): this {
    return this.with((entry) => entry.id === id);
  }

  withKey(key: string): this {
    return this.with((entry) => entry.key === key);
  }

  withValue(value: string): this {
    return this.with((entry) => entry.value === value);
  }

  withVisibility(visibility: object): this {
    const name = this.book.host.enumName(visibility);
    return this.with((entry) => entry.visibility === name);
  }

  withLocationType(type: object): this {
    const name = this.book.host.enumName(type);
    return this.with((entry) => entry.on.kind === name);
  }

  onIntersectingLocations(): this {
    this.how = 'intersecting';
    return this;
  }

  private isInScope(entry: Metadata, sheetId: number | null): boolean {
    const { scope } = this;
    if (!scope) return true;
    if (sheetId !== scope.sheetId) return false;
    return scope.area === null || lineMatches(entry.on, scope.area, this.how);
  }

  find(): object[] {
    const { host, make } = this.book;
    host.read();
    const found = allMetadata(this.book).filter(
      ({ entry, sheetId }) => this.isInScope(entry, sheetId) && this.tests.every((test) => test(entry)),
    );
    return host.realm.list(found.map(({ entry }) => make.metadata(entry.id)));
  }
}
