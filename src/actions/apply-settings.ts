import { personOf } from '../core/access/person';
import type { HistoryEvent } from '../core/edit';
import { historyLine } from '../core/history/history-lines';
import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { settingsTabWords } from '../core/i18n/setting-words';
import type { Settings } from '../core/schema/settings';
import { readSettingsTab } from '../core/setup/read-settings-tab';
import { type SettingChange, settingChanges } from '../core/setup/settings-changes';
import { writeSnapshot } from '../core/setup/snapshot';
import { tabIn } from '../host/book';
import { type Desk, deskWith, openDesk, spokenLanguage } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { withLock } from '../host/lock';
import { appendLines } from '../host/log-tab';
import { newOperation } from '../host/operation-id';
import { putBackSettings, readSettingsCells, writeSettingsStatus } from '../host/settings-tab';
import { confirmed, tell } from '../host/ui';
import { buildWorkbook, protectTabs } from './build-workbook';
import { spoken } from './guarded';
import { relabelCells } from './relabel-cells';
import { settleWorkbook } from './settle-workbook';
import { linesOf, writeToday } from './write-today';

/** What applying the settings did. */
export interface ApplySummary {
  readonly applied: boolean;
  readonly changes: readonly string[];
  readonly refused: number;
}

const none: ApplySummary = { applied: false, changes: [], refused: 0 };

/** Menu, managers only: checks the Settings tab, shows what would change, then swaps rules, labels and rows at once. */
export function applySettings(): ApplySummary | undefined {
  const desk = openDesk();
  return spoken(
    'applySettings',
    () => spokenLanguage(desk),
    () => {
      const { language } = desk.vocabulary;
      const title = messages.applyTitle[language];
      const who = personOf(effectiveEmail(), desk.settings);
      if (who.role !== 'manager') return refuse(title, messages.managersOnly[language]);
      const tab = tabIn(desk.book, 'settings');
      const read = readSettingsTab(readSettingsCells(desk.book, tab), desk.settings, language);
      if (read.refusals.length > 0) {
        putBackSettings(tab, read.refusals);
        tell(title, fill(messages.applyRefused[language], { count: read.refusals.length }));
        return { ...none, refused: read.refusals.length };
      }
      const changes = settingChanges(desk.settings, read.settings, language);
      if (changes.length === 0) return refuse(title, messages.applyNothing[language]);
      const list = changes
        .slice(0, 30)
        .map(({ text }) => text)
        .join('\n');
      if (!confirmed(title, fill(messages.applyPreview[language], { changes: list }))) return none;
      swapSettings(desk, read.settings, changes);
      tell(title, messages.applyDone[language]);
      return { applied: true, changes: changes.map(({ text }) => text), refused: 0 };
    },
  );
}

function refuse(title: string, text: string): ApplySummary {
  tell(title, text);
  return none;
}

/** Puts settings into force: snapshot, labels in the rows, rules and tabs, then a sweep under the new rules. */
export function swapSettings(desk: Desk, settings: Settings, changes: readonly SettingChange[]): Desk {
  const next = deskWith(desk.book, settings);
  const built = withLock(() => {
    desk.book.properties.put('settings', writeSnapshot(settings));
    tellHistory(desk, changes);
    relabelCells(desk, next);
    const shaped = buildWorkbook(next, []);
    protectTabs(shaped, []);
    return shaped;
  });
  const { memory } = settleWorkbook(built, { way: 'addOn', who: personOf(effectiveEmail(), settings).name });
  writeToday(built, linesOf(built, memory));
  const { language } = built.vocabulary;
  writeSettingsStatus(tabIn(built.book, 'settings'), settingsTabWords.applied[language]);
  return built;
}

function tellHistory({ book, settings, vocabulary }: Desk, changes: readonly SettingChange[]): void {
  const operation = newOperation();
  const who = personOf(effectiveEmail(), settings).name;
  const events = changes.map(
    ({ key, from, to }): HistoryEvent => ({
      kind: 'setting',
      at: book.now,
      who,
      table: 'settings',
      id: key,
      column: key,
      from,
      to,
      way: 'grid',
      operation,
    }),
  );
  appendLines(
    book,
    'history',
    events.map((event) => historyLine(event, vocabulary)),
  );
}
