import type { Language } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import type { LeadColumn } from '../core/schema/leads';
import type { Member } from '../core/schema/members';
import type { Cell } from '../core/schema/row';
import { defaultSettings, fullColumns, type Settings } from '../core/schema/settings';
import type { TableKey } from '../core/schema/sheets';
import { tableColumns } from '../core/schema/table-columns';
import { buildVocabulary } from '../core/schema/vocabulary';
import { findHistory } from '../core/setup/adopt-history';
import { type Adoption, chooseTables, type ForeignTab } from '../core/setup/choose-tables';
import { tableLayout } from '../core/setup/layout';
import { learnWords } from '../core/setup/learn-words';
import type { PendingSetUp } from '../core/setup/pending';
import { adoptionPreview, newPreview } from '../core/setup/preview-text';
import { readSettingsTab } from '../core/setup/read-settings-tab';
import { readTableRows } from '../host/adopt-rows';
import type { Book } from '../host/book';
import { markedTabs } from '../host/column-marks';
import type { Desk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { readSettingsCells } from '../host/settings-tab';
import { adoptTab, foreignTabs } from '../host/tabs';

/** What set-up would do in a file that has not been set up, and how the person is asked. Nothing is written. */
export interface SetUpProposal {
  readonly tabs: Book['tabs'];
  readonly settings: Settings;
  readonly text: string;
  /** A record of changes that the team has kept. */
  readonly history?: NonNullable<PendingSetUp['history']>;
}

/**
 * Looks at the file: a new one, a team's own sheets, or a workbook of ours that lost its records (a copy).
 */
export function proposeSetUp(desk: Desk, schema: number, language: Language): SetUpProposal {
  const { book } = desk;
  const { memory, settings: settingsTab } = book.tabs;
  const again = (settings: Settings): SetUpProposal => ({
    ...{ tabs: { ...markedTabs(), ...book.tabs }, text: messages.setUpAgain[language] },
    settings: withOwnHeaders(settings),
  });
  if ((schema > 0 || memory !== undefined) && settingsTab !== undefined) {
    return again(recovered(readSettingsCells(book, settingsTab), firstSettings(book, language)));
  }
  const found = foreignTabs();
  const adoptions = chooseTables(found, ['leads', 'followUps']);
  const first = withTicked(firstSettings(book, language), adoptions);
  const learned = learnWords(readTableRows(book, adoptions), first);
  if (memory !== undefined) return again(learned.settings);
  if (adoptions.length === 0) return { tabs: {}, settings: first, text: newPreview(language) };
  const adopted = Object.fromEntries(adoptions.map(({ table, tab }) => [table, adoptTab(tab.sheetId, table)]));
  const history = oldHistory(found, adoptions);
  return {
    tabs: adopted,
    settings: learned.settings,
    text: adoptionPreview({ adoptions, words: learned.words, history: history?.tab }, language),
    ...(history === undefined ? {} : { history }),
  };
}

/** The team's own record of changes among the tabs that are not taken over. */
function oldHistory(
  found: readonly ForeignTab[],
  adoptions: readonly Adoption[],
): SetUpProposal['history'] | undefined {
  const taken = new Set(adoptions.map(({ tab }) => tab.sheetId));
  for (const tab of found) {
    const columns = taken.has(tab.sheetId) ? undefined : findHistory(tab.headers);
    if (columns !== undefined && tab.rows > 0) return { tab, columns };
  }
  return undefined;
}

/** Settings as they stand in the tab of a workbook whose own records are gone. */
function recovered(cells: readonly (readonly Cell[])[], first: Settings): Settings {
  const language = first.values.language as Language;
  const { settings } = readSettingsTab(cells, { ...first, members: [] }, language);
  const [me] = first.members;
  const isKnown = me === undefined || settings.members.some(({ email }) => email.toLowerCase() === me.email);
  return isKnown ? settings : { ...settings, members: [...settings.members, me] };
}

/** Nobody knows any more which headers were seen last: its own are looked for as in any workbook of ours, and no others. */
function withOwnHeaders(settings: Settings): Settings {
  const vocabulary = buildVocabulary(settings);
  const headers = (table: TableKey) =>
    Object.fromEntries(tableLayout(table, { settings, vocabulary }).map(({ key, header }) => [key, header]));
  return { ...settings, headers: { leads: headers('leads'), followUps: headers('followUps') } };
}

/** Defaults in the user's language; the person who sets up is the first manager. */
function firstSettings(book: Book, language: Language): Settings {
  const email = effectiveEmail();
  const name = email.split('@')[0] ?? 'manager';
  const manager: Member = { key: name, name, email, role: 'manager', takesNewLeads: false, mail: true };
  const currency = language === 'zh-TW' ? 'NT$' : defaultSettings.values.currency;
  const values = { ...defaultSettings.values, language, currency, startDay: book.today };
  return { ...defaultSettings, values, members: [manager] };
}

/** Optional columns that a team has already are ticked. */
function withTicked(settings: Settings, adoptions: readonly Adoption[]): Settings {
  const leads = adoptions.find(({ table }) => table === 'leads');
  const found = tableColumns.leads
    .filter(({ key, set }) => set === 'full' && leads?.columns.at[key] !== undefined)
    .map(({ key }) => key as LeadColumn);
  const ticked = [...new Set([...fullColumns(settings), ...found])].join(',');
  return { ...settings, values: { ...settings.values, fullColumns: ticked } };
}
