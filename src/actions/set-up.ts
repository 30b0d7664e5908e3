import { personOf } from '../core/access/person';
import { columnLabel } from '../core/i18n/column-label';
import { fill, type Language } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { sheetLabels } from '../core/i18n/sheet-labels';
import type { Member } from '../core/schema/members';
import { schemaNumber as current } from '../core/schema/schema-number';
import type { Settings } from '../core/schema/settings';
import { sheets } from '../core/schema/sheets';
import { type Adoption, chooseTables } from '../core/setup/choose-tables';
import { learnWords } from '../core/setup/learn-words';
import { readTableRows } from '../host/adopt-rows';
import { type Desk, deskWith, openDesk, spokenLanguage } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { withLock } from '../host/lock';
import { schemaNumber } from '../host/protections';
import { adoptTab, foreignTabs } from '../host/tabs';
import { confirmed, tell } from '../host/ui';
import { buildWorkbook, type Changes, protectTabs } from './build-workbook';
import { spoken } from './guarded';
import { installAutomation } from './install-automation';
import { writeAnalysis } from './refresh-analysis';
import { settleWorkbook } from './settle-workbook';
import { linesOf, writeToday } from './write-today';

/** What set-up did, for tests and the playground; menus ignore it. */
export interface SetUpSummary {
  readonly done: boolean;
  readonly changes: readonly string[];
  readonly rows: number;
}

/** Menu: builds the workbook, takes over a team's own sheets after a preview, or repairs what is damaged. Repeatable. */
export function setUp(): SetUpSummary | undefined {
  let language: Language = 'en';
  return spoken(
    'setUp',
    () => language,
    () => {
      const desk = openDesk();
      language = spokenLanguage(desk);
      if (schemaNumber() > current) {
        tell(messages.setUpTitle[language], messages.newerWorkbook[language]);
        return { done: false, changes: [], rows: 0 };
      }
      return desk.isSetUp ? repair(desk) : begin(desk, language);
    },
  );
}

function begin(desk: Desk, language: Language): SetUpSummary {
  const adoptions = chooseTables(foreignTabs({ ...desk.book, tabs: {} }), ['leads', 'followUps']);
  const settings = firstSettings(desk, language);
  const learned = learnWords(readTableRows(desk.book, adoptions), settings);
  const text = adoptions.length === 0 ? newText(language) : adoptText(adoptions, learned.words, language);
  if (!confirmed(messages.setUpTitle[language], text)) return { done: false, changes: [], rows: 0 };
  const changes: Changes = [];
  const built = withLock(() => build(deskWith(withAdopted(desk, adoptions), learned.settings), changes));
  return finish(built, changes);
}

function repair(desk: Desk): SetUpSummary {
  const changes: Changes = [];
  const built = withLock(() => build(desk, changes));
  return finish(built, changes);
}

function build(desk: Desk, changes: Changes): Desk {
  const built = buildWorkbook(desk, changes);
  protectTabs(built, changes);
  return built;
}

/** Triggers, the first sweep, the reports; then the person is told what was done. */
function finish(desk: Desk, changes: Changes): SetUpSummary {
  const { language } = desk.vocabulary;
  const automation = installAutomation(desk);
  const isFirst = desk.book.properties.text('stamps') === '';
  const swept = settleWorkbook(desk, {
    way: isFirst ? 'import' : 'sweep',
    who: personOf(effectiveEmail(), desk.settings).name,
    ...(isFirst ? { adopting: true as const } : {}),
  });
  desk.book.properties.put('stamps', JSON.stringify({ sweep: desk.book.now }));
  writeToday(desk, linesOf(desk, swept.memory));
  writeAnalysis(desk);
  const list =
    changes.length === 0
      ? messages.nothingToRepair[language]
      : fill(messages.repaired[language], { list: changes.join('、') });
  const owner = automation.installed
    ? ''
    : ` ${fill(messages.automationElsewhere[language], { owner: automation.owner })}`;
  tell(messages.setUpTitle[language], fill(messages.setUpDone[language], { changes: list }) + owner);
  return { done: true, changes, rows: swept.rows };
}

/** Defaults in the user's language; the person who sets up is the first manager. */
function firstSettings({ book, settings }: Desk, language: Language): Settings {
  const email = effectiveEmail();
  const name = email.split('@')[0] ?? 'manager';
  const manager: Member = { key: name, name, email, role: 'manager', takesNewLeads: false, mail: true };
  const currency = language === 'zh-TW' ? 'NT$' : settings.values.currency;
  return {
    ...settings,
    values: { ...settings.values, language, currency, startDay: book.today },
    members: settings.members.some((member) => member.email === email)
      ? settings.members
      : [...settings.members, manager],
  };
}

function withAdopted({ book }: Desk, adoptions: readonly Adoption[]): Desk['book'] {
  const adopted = adoptions.map(({ table, tab }) => [table, adoptTab(tab.sheetId, table)] as const);
  return { ...book, tabs: { ...book.tabs, ...Object.fromEntries(adopted) } };
}

function newText(language: Language): string {
  const names = sheets.filter(({ hidden }) => !hidden).map(({ key }) => sheetLabels[key][language]);
  return fill(messages.setUpNew[language], { tabs: names.join('、') });
}

function adoptText(
  adoptions: readonly Adoption[],
  words: Readonly<Record<string, readonly string[]>>,
  language: Language,
): string {
  const values = Object.values(words).flat();
  const learned =
    values.length === 0 ? '' : fill(messages.learned[language], { values: values.slice(0, 40).join('、') });
  return adoptions.map((adoption) => adoptionText(adoption, learned, language)).join('\n');
}

function adoptionText({ table, tab, columns }: Adoption, learned: string, language: Language): string {
  const known = new Set([...Object.values(columns.at), ...(columns.contact === undefined ? [] : [columns.contact])]);
  const mapping = Object.entries(columns.at).map(
    ([key, at]) => `${tab.headers[at]} → ${columnLabel(table, key, language)}`,
  );
  const unknown = tab.headers.filter((header, index) => header !== '' && !known.has(index));
  const added = columns.missing.slice(0, 60).map((key) => columnLabel(table, key, language));
  return fill(messages.setUpAdopt[language], {
    tab: tab.name,
    role: sheetLabels[table][language],
    rows: tab.rows,
    mapping: mapping.join('\n'),
    unknown: unknown.join('、') || '–',
    added: added.join('、') || '–',
    learned,
  });
}
