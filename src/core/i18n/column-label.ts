import type { TableKey } from '../schema/sheets';
import { followUpLabels, leadLabels } from './column-labels';
import type { Label, Language } from './language';

const labels: Readonly<Record<TableKey, Readonly<Record<string, Label>>>> = {
  leads: leadLabels,
  followUps: followUpLabels,
};

/** The header of a column in a language. */
export function columnLabel(table: TableKey, column: string, language: Language): string {
  return labels[table][column]?.[language] ?? column;
}
