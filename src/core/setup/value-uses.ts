import type { MemoryRow } from '../history/memory';
import { splitMemoryKey } from '../history/memory';
import { everywhere, type Label } from '../i18n/language';
import { type Column, listKeys } from '../schema/column';
import { factorLists } from '../schema/factor-lists';
import type { Settings } from '../schema/settings';
import { tableColumns } from '../schema/table-columns';

/** A value that is taken out of its dropdown while rows hold it. */
export interface ValueUse {
  readonly label: Label;
  readonly count: number;
}

/** Values that the wanted settings retire, with the number of rows that keep them. */
export function usesOf(
  memory: ReadonlyMap<string, MemoryRow>,
  { settings, wanted }: { readonly settings: Settings; readonly wanted: Settings },
): ValueUse[] {
  const retired = [...newlyRetired(settings, wanted)];
  if (retired.length === 0) return [];
  const counts = countValues(memory);
  return retired.flatMap(({ list, key, label }) => {
    const count = counts.get(`${list}:${key}`) ?? 0;
    return count === 0 ? [] : [{ label, count }];
  });
}

function newlyRetired(
  settings: Settings,
  wanted: Settings,
): { readonly list: string; readonly key: string; readonly label: Label }[] {
  const of = ({ lists, stages, members }: Settings) => [
    ...listKeys.flatMap((list) =>
      list === 'stage' ? [] : lists[list].map(({ key, label, retired }) => ({ list, key, label, retired })),
    ),
    ...stages.map(({ key, label, retired }) => ({ list: 'stage', key, label, retired })),
    ...members.map(({ key, name, retired }) => ({ list: 'member', key, label: everywhere(name), retired })),
  ];
  const before = new Set(of(settings).flatMap(({ list, key, retired }) => (retired ? [] : [`${list}:${key}`])));
  return of(wanted).filter(({ list, key, retired }) => retired && before.has(`${list}:${key}`));
}

/** Rows per list and value: 'source:tradeFair' → 12. */
export function countValues(memory: ReadonlyMap<string, MemoryRow>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of memory.values()) {
    for (const value of heldValues(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function heldValues({ key, values, deletedOn }: MemoryRow): string[] {
  const table = splitMemoryKey(key)?.table;
  if (table === undefined || deletedOn !== '') return [];
  return tableColumns[table].flatMap((column) => {
    const held = (values[column.key] ?? '').split('、').filter((value) => value !== '');
    return held.flatMap((value) => listsIn(column).map((list) => `${list}:${value}`));
  });
}

function listsIn(column: Column): readonly string[] {
  if (column.type === 'member') return ['member'];
  if (column.list === undefined) return [];
  return column.list === 'factor' ? factorLists() : [column.list];
}
