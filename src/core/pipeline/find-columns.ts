import { columnLabel } from '../i18n/column-label';
import { languages } from '../i18n/language';
import { headerAliases } from '../schema/header-aliases';
import type { TableKey } from '../schema/sheets';
import { tableColumns } from '../schema/table-columns';
import { compareText } from '../text';

/** Where the columns of a table stand on its tab. */
export interface FoundColumns {
  /** Column key → 0-based position. */
  readonly at: Readonly<Record<string, number>>;
  /** A single contact column of a sheet taken over, read by content. */
  readonly contact?: number;
  readonly missing: readonly string[];
  /** Keys that more than one header fits: nothing may be written until a person decides. */
  readonly ambiguous: readonly string[];
}

/**
 * Finds a table's columns by their headers: the header last seen in this workbook, then the labels of every language
 * and the key itself, then (where `loosely`) names that other lead sheets use.
 */
export function findColumns(
  table: TableKey,
  headers: readonly string[],
  options: { readonly lastSeen: Readonly<Record<string, string>>; readonly loosely?: boolean },
): FoundColumns {
  const places = placesByText(headers);
  const search: Search = { places, at: {}, ambiguous: [], taken: new Set() };
  seek(search, table, (key) => (options.lastSeen[key] ? [options.lastSeen[key]] : []));
  seek(search, table, (key) => ownNames(table, key));
  if (options.loosely) seek(search, table, (key) => headerAliases[table][key] ?? []);
  const { at, ambiguous, taken } = search;
  const contact = uniquePlaces(places, headerAliases.contact, taken)[0];
  const missing = tableColumns[table].map(({ key }) => key).filter((key) => at[key] === undefined);
  return { at, missing, ambiguous, ...(contact === undefined ? {} : { contact }) };
}

interface Search {
  readonly places: Map<string, number[]>;
  readonly at: Record<string, number>;
  readonly ambiguous: string[];
  readonly taken: Set<number>;
}

/** One round over the columns that have no place yet; one that two headers fit stays without. */
function seek(
  { places, at, ambiguous, taken }: Search,
  table: TableKey,
  names: (key: string) => readonly string[],
): void {
  for (const { key } of tableColumns[table]) {
    if (at[key] !== undefined || ambiguous.includes(key)) continue;
    const [place, ...others] = uniquePlaces(places, names(key), taken);
    if (others.length > 0) ambiguous.push(key);
    if (place === undefined || others.length > 0) continue;
    at[key] = place;
    taken.add(place);
  }
}

function ownNames(table: TableKey, key: string): readonly string[] {
  return [...languages.map((language) => columnLabel(table, key, language)), key];
}

function placesByText(headers: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  headers.forEach((header, index) => {
    const text = compareText(header);
    if (text === '') return;
    places.set(text, [...(places.get(text) ?? []), index]);
  });
  return places;
}

function uniquePlaces(places: Map<string, number[]>, names: readonly string[], taken: Set<number>): number[] {
  const found = new Set(names.flatMap((name) => places.get(compareText(name)) ?? []));
  return [...found].filter((index) => !taken.has(index));
}
