import type { CellView } from '../protocol';
import { server } from './server';

const BLOCK = 50;

interface Stored {
  readonly version: number;
  readonly rows: readonly (readonly (CellView | null)[])[];
}

/** The cells the page has seen, in blocks of rows. What is out of date stays on show until the new cells are there. */
export class CellStore {
  private readonly blocks = new Map<string, Stored>();
  private readonly loading = new Set<string>();
  private readonly changed: () => void;
  private version = 0;

  /** `changed` is called when cells have arrived. */
  constructor(changed: () => void) {
    this.changed = changed;
  }

  /** From now on older cells are out of date. */
  expect(version: number): void {
    this.version = version;
  }

  at(tab: number, row: number, column: number): CellView | null {
    const block = this.blocks.get(keyOf(tab, blockOf(row)));
    return block?.rows[(row - 1) % BLOCK]?.[column - 1] ?? null;
  }

  /** Fetches what is missing or out of date among some rows; resolves when all of it is there. */
  async load(tab: number, first: number, last: number): Promise<void> {
    const wanted: Promise<void>[] = [];
    for (let block = blockOf(first); block <= blockOf(last); block += 1) wanted.push(this.loadBlock(tab, block));
    await Promise.all(wanted);
  }

  private async loadBlock(tab: number, block: number): Promise<void> {
    const key = keyOf(tab, block);
    const { version } = this;
    const mark = `${key}@${version}`;
    if (this.blocks.get(key)?.version === version || this.loading.has(mark)) return;
    this.loading.add(mark);
    try {
      const { rows } = await server.cells(tab, block * BLOCK + 1, BLOCK);
      const known = this.blocks.get(key)?.version ?? 0;
      if (known <= version) this.blocks.set(key, { version, rows });
    } finally {
      this.loading.delete(mark);
    }
    this.changed();
  }
}

const blockOf = (row: number): number => Math.floor((row - 1) / BLOCK);
const keyOf = (tab: number, block: number): string => `${tab}/${block}`;
