import { followUpLabels, leadLabels } from '../i18n/column-labels';
import { type Label, languages } from '../i18n/language';
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

const labels: Readonly<Record<TableKey, Readonly<Record<string, Label>>>> = {
  leads: leadLabels,
  followUps: followUpLabels,
};

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
  const at: Record<string, number> = {};
  const ambiguous: string[] = [];
  const taken = new Set<number>();
  const rounds: ((key: string) => readonly string[])[] = [
    (key) => (options.lastSeen[key] ? [options.lastSeen[key]] : []),
    (key) => ownNames(table, key),
    (key) => (options.loosely ? (headerAliases[table][key] ?? []) : []),
  ];
  for (const names of rounds) {
    for (const { key } of tableColumns[table]) {
      if (at[key] !== undefined || ambiguous.includes(key)) continue;
      const found = uniquePlaces(places, names(key), taken);
      if (found.length > 1) ambiguous.push(key);
      if (found.length !== 1 || found[0] === undefined) continue;
      at[key] = found[0];
      taken.add(found[0]);
    }
  }
  const contact = uniquePlaces(places, headerAliases.contact, taken)[0];
  const missing = tableColumns[table].map(({ key }) => key).filter((key) => at[key] === undefined);
  return { at, missing, ambiguous, ...(contact === undefined ? {} : { contact }) };
}

function ownNames(table: TableKey, key: string): readonly string[] {
  const label = labels[table][key];
  return label === undefined ? [key] : [...languages.map((language) => label[language]), key];
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
