import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { AnalysisRows } from './make-rows';

/** Rows that are written and read at once. */
const BLOCK = 2000;
const tables = ['leads', 'followUps', 'history'] as const;

/** Puts rows into a file, block after block with its length before it. */
export function writeRows(path: string, rows: AnalysisRows): void {
  const file = openSync(path, 'w');
  for (const table of tables) {
    const all: readonly unknown[] = rows[table];
    for (let from = 0; from < all.length; from += BLOCK)
      writeBlock(file, serialize([table, all.slice(from, from + BLOCK)]));
  }
  writeBlock(file, Buffer.alloc(0));
  closeSync(file);
}

/** Reads them back: every cell a value of its own, as a service hands cells over, equal texts not one object. */
export function readRows(path: string): AnalysisRows {
  const rows: AnalysisRows = { leads: [], followUps: [], history: [] };
  const file = openSync(path, 'r');
  for (let block = readBlock(file); block !== undefined; block = readBlock(file)) {
    const [table, read] = deserialize(block) as [(typeof tables)[number], never[]];
    for (const row of read) rows[table].push(row);
  }
  closeSync(file);
  return rows;
}

function writeBlock(file: number, block: Uint8Array): void {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(block.length);
  writeSync(file, length);
  writeSync(file, block);
}

function readBlock(file: number): Buffer | undefined {
  const length = Buffer.alloc(4);
  readSync(file, length);
  const block = Buffer.alloc(length.readUInt32LE());
  return readSync(file, block) > 0 ? block : undefined;
}
