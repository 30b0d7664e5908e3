import { eraseWords } from '../i18n/erase-words';
import { fill, type Language, languages } from '../i18n/language';
import type { TableKey } from '../schema/sheets';
import { tableColumns } from '../schema/table-columns';
import type { Traces } from './traces';

/** Who is erased, and what is looked for. */
export interface Cleaning {
  /** Ids of the person's leads and of the follow-ups with them. */
  readonly ids: ReadonlySet<string>;
  readonly traces: Traces;
  readonly language: Language;
}

const personal: Readonly<Record<TableKey, ReadonlySet<string>>> = {
  leads: personalOf('leads'),
  followUps: personalOf('followUps'),
};

function personalOf(table: TableKey): ReadonlySet<string> {
  return new Set(tableColumns[table].filter((column) => column.personal).map(({ key }) => key));
}

/** Whether a column tells about a person: the schema says so column by column. */
export function isPersonal(table: TableKey, column: string): boolean {
  return personal[table].has(column);
}

/** What a personal column holds afterwards: nothing; only the name says that the row stands for somebody erased. */
export function erasedValue(column: string, leadId: string, language: Language): string {
  return column === 'customerName' ? fill(eraseWords.name[language], { id: leadId }) : '';
}

/** What the names of erased leads read, in every language: no trace of anybody. */
export function erasedNames(ids: Iterable<string>): string[] {
  return [...ids].flatMap((id) => languages.map((language) => erasedValue('customerName', id, language)));
}

/** The values of a record without what tells about the person. */
export function erasedValues(
  table: TableKey,
  values: Readonly<Record<string, string>>,
  { leadId, language }: { readonly leadId: string; readonly language: Language },
): Record<string, string> {
  const kept = Object.entries(values).filter(([column]) => !isPersonal(table, column));
  return { ...Object.fromEntries(kept), customerName: erasedValue('customerName', leadId, language) };
}
