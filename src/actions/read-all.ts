import type { Desk } from '../host/desk';
import { type Memory, readMemoryTab } from '../host/memory-tab';
import { type Rows, readTable, withFormulas } from '../host/table';

/** Everything a sweep decides upon. */
export interface ReadAll {
  readonly memory: Memory;
  readonly leads: Rows;
  readonly followUps: Rows;
}

/** Reads both tables and memory whole. */
export function readAll({ book, settings }: Desk): ReadAll {
  const memory = readMemoryTab(book);
  const leads = withFormulas(readTable(book, 'leads', settings));
  return { memory, leads, followUps: withFormulas(readTable(book, 'followUps', settings)) };
}
