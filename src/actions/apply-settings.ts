import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import type { Settings } from '../core/schema/settings';
import { readSettingsTab } from '../core/setup/read-settings-tab';
import { type SettingChange, settingChanges } from '../core/setup/settings-changes';
import type { SettingRefusal } from '../core/setup/settings-line';
import { usesOf } from '../core/setup/value-uses';
import { tabIn } from '../host/book';
import type { Desk } from '../host/desk';
import { readMemoryTab } from '../host/memory-tab';
import { putBackSettings, readSettingsCells, type SettingsArea } from '../host/settings-tab';
import { confirmed, tell } from '../host/ui';
import { atDesk } from './at-desk';
import { afterSwap, swapSettings } from './swap-settings';

/** What applying the settings did. */
export interface ApplySummary {
  readonly applied: boolean;
  readonly changes: readonly string[];
  readonly refused: number;
}

const none: ApplySummary = { applied: false, changes: [], refused: 0 };
/** An alert holds a screenful. */
const MOST_LINES = 30;

/** Menu, managers only: checks the Settings tab, shows what would change, then swaps rules, labels and rows at once. */
export function applySettings(): ApplySummary | undefined {
  return atDesk('applySettings', (opened, language) => {
    const title = messages.applyTitle[language];
    const desk = afterSwap(opened);
    const tab = tabIn(desk.book, 'settings');
    const { settings, refusals } = readSettingsTab(readSettingsCells(desk.book, tab), desk.settings, language);
    if (refusals.length > 0) {
      putBackSettings(tab, refusals, areaOf(refusals));
      tell(title, fill(messages.applyRefused[language], { count: refusals.length }));
      return { ...none, refused: refusals.length };
    }
    const changes = settingChanges(desk.settings, settings, language);
    const isFinished = desk !== opened;
    if (changes.length === 0) return refuse(title, messages[isFinished ? 'applyDone' : 'applyNothing'][language]);
    return confirmed(title, preview(desk, settings, changes)) ? swap(desk, settings, changes) : none;
  });
}

function swap(desk: Desk, settings: Settings, changes: readonly SettingChange[]): ApplySummary {
  const now = swapSettings(desk, settings);
  const language = (now ?? desk).vocabulary.language;
  tell(messages.applyTitle[language], (now ? messages.applyDone : messages.changedMeanwhile)[language]);
  return now === undefined ? none : { applied: true, changes: changes.map(({ text }) => text), refused: 0 };
}

/** The smallest rectangle around all refused cells. */
function areaOf(refusals: readonly SettingRefusal[]): SettingsArea {
  const rows = refusals.map((refusal) => refusal.row);
  const columns = refusals.map((refusal) => refusal.column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

function refuse(title: string, text: string): ApplySummary {
  tell(title, text);
  return none;
}

/** Every change in a line; what is taken out of a list while rows hold it says how many keep it. */
function preview({ book, settings, vocabulary }: Desk, wanted: Settings, changes: readonly SettingChange[]): string {
  const { language } = vocabulary;
  const retired = usesOf(readMemoryTab(book).rows, { settings, wanted });
  const lines = [
    ...changes.slice(0, MOST_LINES).map(({ text }) => text),
    ...(changes.length > MOST_LINES ? [fill(messages.more[language], { count: changes.length - MOST_LINES })] : []),
    ...retired.map(({ label, count }) =>
      fill(messages.retiredInUse[language], { value: label[language], count: String(count) }),
    ),
  ];
  return fill(messages.applyPreview[language], { changes: lines.join('\n') });
}
