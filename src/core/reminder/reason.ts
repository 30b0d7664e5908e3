import { leadLabels } from '../i18n/column-labels';
import { fill, type Language } from '../i18n/language';
import { reasonWords } from '../i18n/reminder-words';
import type { ListKey } from '../schema/column';
import type { LeadColumn } from '../schema/leads';
import type { Vocabulary } from '../schema/vocabulary';

export type ReasonCode =
  | 'firstResponseLate'
  | 'stepPromised'
  | 'stepDated'
  | 'contactTyped'
  | 'contactFirst'
  | 'contactCadence'
  | 'contactBacklog'
  | 'contactReturn'
  | 'approvalAsked'
  | 'closeMissing'
  | 'stageStale'
  | 'expectedClosePassed'
  | 'detailsPending'
  | 'nothingPlanned'
  | 'reviewedOn'
  | 'touchedOn'
  | 'neverTouched';

/** A value of a reason: a plain one, columns by their names, or a value of a list by its label. */
export type ReasonValue =
  | string
  | number
  | { readonly columns: readonly LeadColumn[] }
  | { readonly list: ListKey | 'member'; readonly key: string };

/** Why something is due, as data: each reader gets it in their own language. */
export interface Reason {
  readonly code: ReasonCode;
  readonly values: Readonly<Record<string, ReasonValue>>;
}

/** A reason in words; times lose their 'T', names come from the vocabulary of the reader. */
export function reasonText({ code, values }: Reason, vocabulary: Vocabulary): string {
  const { language } = vocabulary;
  const shown = Object.entries(values).map(([name, value]) => [name, shownValue(value, language, vocabulary)]);
  return fill(reasonWords[code][language], Object.fromEntries(shown));
}

function shownValue(value: ReasonValue, language: Language, vocabulary: Vocabulary): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/, '$1 $2');
  if ('list' in value) return vocabulary.label(value.list, value.key);
  const names = value.columns.map((column) => leadLabels[column][language]);
  return names.join(language === 'en' ? ', ' : '、');
}
