import type { Cell } from '../../schema/row';
import { textOf } from './text-of';

/** Where the lead of an id stands; of leads that share one, the last. A blank id names nobody. */
export interface IdPlaces {
  /** By the cell that holds the id; −1 = no lead has it. */
  find(cell: Cell): number;
  /** Where to look for what is known of each lead: leads that share an id share their follow-ups and their History. */
  readonly homes: Int32Array;
}

/** An id as numbers of four characters each: they lie side by side, while texts lie scattered in memory. */
const WORDS = 6;
const LONGEST = WORDS * 4;

interface Index {
  /** The words of every lead's id, and by hash the lead (+ 1) that has it; what is too long or no Latin-1 stands apart. */
  readonly words: Int32Array;
  readonly slots: Int32Array;
  readonly apart: Map<string, number>;
  /** The id that is looked up. */
  readonly asked: Int32Array;
  isShared: boolean;
}

/** Puts the ids of leads into an open table: a million follow-ups look for their lead in it. */
export function idPlaces(ids: readonly string[]): IdPlaces {
  const slots = new Int32Array(2 ** (Math.ceil(Math.log2(ids.length + 1)) + 1));
  const words = new Int32Array(ids.length * WORDS);
  const index: Index = { words, slots, apart: new Map(), asked: new Int32Array(WORDS), isShared: false };
  const homes = new Int32Array(ids.length);
  for (let lead = 0; lead < ids.length; lead += 1) {
    homes[lead] = lead;
    put(index, ids[lead] ?? '', lead);
  }
  const find = (cell: Cell) => {
    const text = textOf(cell);
    return text === '' ? -1 : (placeOf(index, text) ?? -1);
  };
  return { find, homes: index.isShared ? homes.map((lead) => (ids[lead] ? find(ids[lead] ?? '') : lead)) : homes };
}

function put(index: Index, id: string, lead: number): void {
  const { words, slots, apart, asked } = index;
  if (id === '') return;
  if (!spell(id, asked)) {
    index.isShared ||= apart.has(id);
    apart.set(id, lead);
    return;
  }
  const slot = slotOf(index);
  index.isShared ||= slots[slot] !== 0;
  slots[slot] = lead + 1;
  words.set(asked, lead * WORDS);
}

function placeOf(index: Index, id: string): number | undefined {
  return spell(id, index.asked) ? (index.slots[slotOf(index)] ?? 0) - 1 : index.apart.get(id);
}

/** Writes an id as words; no two ids have the same. */
function spell(id: string, words: Int32Array): boolean {
  const { length } = id;
  if (length > LONGEST) return false;
  let at = 0;
  for (let word = 0; word < WORDS; word += 1) {
    let spelt = 0;
    for (const end = Math.min(length, word * 4 + 4); at < end; at += 1) {
      const code = id.charCodeAt(at);
      if (code === 0 || code > 0xff) return false;
      spelt = (spelt << 8) | code;
    }
    words[word] = spelt;
  }
  return true;
}

/** The slot of the id that is asked for: its own, or the free one where it would stand. */
function slotOf({ words, slots, asked }: Index): number {
  const mask = slots.length - 1;
  let slot = hashOf(asked) & mask;
  for (let lead = slots[slot] ?? 0; lead !== 0; lead = slots[slot] ?? 0) {
    if (isAt(words, (lead - 1) * WORDS, asked)) return slot;
    slot = (slot + 1) & mask;
  }
  return slot;
}

function isAt(words: Int32Array, from: number, asked: Int32Array): boolean {
  for (let word = 0; word < WORDS; word += 1) if (words[from + word] !== asked[word]) return false;
  return true;
}

function hashOf(words: Int32Array): number {
  let hash = 0;
  for (let word = 0; word < WORDS; word += 1) {
    hash = Math.imul(hash ^ (words[word] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
