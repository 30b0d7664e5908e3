import type { Metadata, Sheet } from '../model';
import type { Book, MetadataOwner } from './book';

/** Commonly quoted for a spreadsheet and for each tab; what happens beyond it is not known. */
const MOST_CHARACTERS = 30_000;

function sizeOf(metadata: readonly Metadata[]): number {
  return metadata.reduce((sum, { key, value }) => sum + key.length + (value?.length ?? 0), 0);
}

interface NewMetadata {
  readonly key: string;
  /** What follows the key in the call: value, visibility, both or nothing. */
  readonly rest: readonly unknown[];
  readonly on: Metadata['on'];
}

/** Adds developer metadata to a tab, one of its lines, or (owner = workbook) the spreadsheet. Keys need not be unique. */
export function addMetadata(book: Book, owner: MetadataOwner | Sheet, entry: NewMetadata): void {
  const { host } = book;
  if (entry.key === '') host.gap('Metadata without a key');
  const value = entry.rest.find((part) => typeof part === 'string');
  const visibility = entry.rest.map((part) => host.enumName(part)).find((name) => name !== undefined);
  const id = book.nextId();
  host.perform({
    kind: 'rules',
    cells: 1,
    check: () => {
      if ('rows' in owner) host.assertMayEdit(owner);
      const size = entry.key.length + (typeof value === 'string' ? value.length : 0);
      if (sizeOf(owner.metadata) + size > MOST_CHARACTERS)
        host.gap('Metadata beyond 30,000 characters is not emulated');
    },
    apply: () => {
      const made: Metadata = {
        id,
        key: entry.key,
        value: typeof value === 'string' ? value : null,
        visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
        on: entry.on,
      };
      owner.metadata = [...owner.metadata, made];
    },
  });
}
