import { columnLabel } from '../i18n/column-label';
import { fill, type Label, type Language } from '../i18n/language';
import { repairWords } from '../i18n/repair-words';
import { wayLabels } from '../i18n/sheet-labels';
import { conflictWords, undoWords } from '../i18n/undo-words';
import { cellText, encode } from '../schema/codec';
import { columnOf } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';
import type { Conflict } from './conflict';
import type { Operation } from './operations';

/** So many conflicts are named. */
const MOST = 10;

/** What an undo leaves as it is, one line each; the rest is a number. */
export function conflictTexts(conflicts: readonly Conflict[], vocabulary: Vocabulary): string[] {
  const texts = conflicts.slice(0, MOST).map((one) => conflictText(one, vocabulary));
  return conflicts.length > MOST ? [...texts, `… ${conflicts.length - MOST}`] : texts;
}

function conflictText({ table, id, column, present, why }: Conflict, vocabulary: Vocabulary): string {
  const { language } = vocabulary;
  if (column === '') return `${id}: ${conflictWords[why][language]}`;
  const shown = shownValue({ table, column, present }, vocabulary);
  const field = columnLabel(table, column, language);
  return fill(undoWords.conflict[language], { id, field, present: shown, why: conflictWords[why][language] });
}

function shownValue(
  { table, column, present }: Pick<Conflict, 'table' | 'column' | 'present'>,
  vocabulary: Vocabulary,
): string {
  const text = cellText(encode(columnOf(table, column), present, vocabulary));
  return text === '' || text === 'NaN' ? present : text.replace('T', ' ');
}

/** The name of a column, or of a part that was put right. */
function fieldText(column: string, language: Language): string {
  const words: Readonly<Record<string, Label>> = repairWords;
  return words[column]?.[language] ?? columnLabel('leads', column, language);
}

/** Who did what when, in one line: when, who, by which way, how many rows of which fields. */
export function operationText({ at, who, way, records, columns }: Operation, vocabulary: Vocabulary): string {
  const { language } = vocabulary;
  const head = fill(undoWords.what[language], { at: at.replace('T', ' '), who, way: wayLabels[way][language] });
  const fields = columns.slice(0, 4).map((column) => fieldText(column, language));
  const more = columns.length > fields.length ? ['…'] : [];
  const kinds =
    records.length === 0 ? [] : [records.slice(0, 3).join(', ') + (records.length > 3 ? ` … (${records.length})` : '')];
  return [head, ...kinds, [...fields, ...more].join(', ')].filter((part) => part !== '').join(' · ');
}
