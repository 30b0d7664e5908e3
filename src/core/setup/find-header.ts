import { followUpLabels, leadLabels } from '../i18n/column-labels';
import { type Label, languages } from '../i18n/language';
import type { Cell } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { compareText } from '../text';

const labels: Readonly<Record<TableKey, Readonly<Record<string, Label>>>> = {
  leads: leadLabels,
  followUps: followUpLabels,
};

/** What became of the header row: it stands where it belongs, in another row (1-based), or nowhere over a record. */
export type HeaderPlace = 'inPlace' | 'deleted' | { readonly row: number };

/** Columns that one row must name to be taken for the header. */
const LEAST = 3;

/**
 * Looks for the header of a table that people sorted into the data, pushed down or deleted. `ids` tells a record from
 * anything else that may stand in the first row.
 */
export function findHeader(
  table: TableKey,
  grid: readonly (readonly Cell[])[],
  known: { readonly lastSeen: Readonly<Record<string, string>>; readonly ids: ReadonlySet<string> },
): HeaderPlace {
  const names = new Set([...Object.values(known.lastSeen), ...ownNames(table)].map(compareText));
  names.delete('');
  const score = (line: readonly Cell[]) =>
    new Set(line.map((cell) => compareText(String(cell))).filter((text) => names.has(text))).size;
  const first = score(grid[0] ?? []);
  const scores = grid.map(score);
  const most = scores.reduce((best, one) => Math.max(best, one), 0);
  if (most >= LEAST && most > first * 2) return { row: scores.indexOf(most) + 1 };
  const isRecord = (grid[0] ?? []).some((cell) => known.ids.has(String(cell).trim()));
  return isRecord ? 'deleted' : 'inPlace';
}

function ownNames(table: TableKey): string[] {
  return Object.values(labels[table]).flatMap((label) => languages.map((language) => label[language]));
}
