import { followUpLabels, leadLabels } from '../i18n/column-labels';
import { type Label, languages } from '../i18n/language';
import { findColumns } from '../pipeline/find-columns';
import type { TableKey } from '../schema/sheets';
import { compareText } from '../text';
import type { ColumnLayout } from './layout';

/** What is known of a table's columns before it is laid out; positions are 0-based. */
export interface Standing {
  readonly headers: readonly string[];
  /** Columns by the key they carry as developer metadata. */
  readonly marked: Readonly<Record<string, number>>;
  /** Headers as last seen, by column key. */
  readonly lastSeen: Readonly<Record<string, string>>;
}

/** Where the columns of a table stand, and which headers have to be put right. */
export interface Placement {
  readonly at: Readonly<Record<string, number>>;
  readonly relabel: Readonly<Record<string, string>>;
}

const labels: Readonly<Record<TableKey, Readonly<Record<string, Label>>>> = {
  leads: leadLabels,
  followUps: followUpLabels,
};

/**
 * Finds the columns that are ours: by their header, else by the mark they carry. A column of the team's own is never
 * taken for one of ours, whatever its name: only wanted columns and those seen before are looked for.
 */
export function placeColumns(table: TableKey, layout: readonly ColumnLayout[], standing: Standing): Placement {
  const { headers, marked, lastSeen } = standing;
  const isFirst = Object.keys(lastSeen).length === 0;
  const ours = new Set([...layout.map(({ key }) => key), ...Object.keys(lastSeen)]);
  const found = findColumns(table, headers, { lastSeen, loosely: isFirst });
  const at = Object.fromEntries(Object.entries(found.at).filter(([key]) => ours.has(key)));
  const taken = new Set(Object.values(at));
  for (const [key, place] of Object.entries(marked)) {
    if (!ours.has(key) || at[key] !== undefined || taken.has(place)) continue;
    at[key] = place;
    taken.add(place);
  }
  return { at, relabel: relabelled(table, layout, { headers, at }) };
}

function relabelled(
  table: TableKey,
  layout: readonly ColumnLayout[],
  { headers, at }: { readonly headers: readonly string[]; readonly at: Readonly<Record<string, number>> },
): Record<string, string> {
  const wrong = layout.filter(({ key, header }) => {
    const place = at[key];
    return place !== undefined && isWrong(table, key, { present: headers[place] ?? '', wanted: header });
  });
  return Object.fromEntries(wrong.map(({ key, header }) => [key, header]));
}

/** A team may name a column as it likes; blank, a label in another language and the name of another column are wrong. */
function isWrong(table: TableKey, key: string, header: { readonly present: string; readonly wanted: string }): boolean {
  const { present, wanted } = header;
  if (present === wanted) return false;
  if (present.trim() === '' || namesOf(table, key).includes(present)) return true;
  const folded = compareText(present);
  return Object.keys(labels[table]).some(
    (other) => other !== key && namesOf(table, other).some((name) => compareText(name) === folded),
  );
}

function namesOf(table: TableKey, key: string): readonly string[] {
  const label = labels[table][key];
  return label === undefined ? [key] : languages.map((language) => label[language]);
}
