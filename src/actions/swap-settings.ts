import { personOf } from '../core/access/person';
import type { HistoryEvent } from '../core/edit';
import { fullColumns, type Settings } from '../core/schema/settings';
import type { SettingChange } from '../core/setup/settings-changes';
import { writeSnapshot } from '../core/setup/snapshot';
import { tabIn } from '../host/book';
import { type Desk, deskWith } from '../host/desk';
import { appendEvents } from '../host/history-tab';
import { effectiveEmail } from '../host/identity';
import { withLock } from '../host/lock';
import { newOperation } from '../host/operation-id';
import { openTable } from '../host/table';
import { showColumns } from '../host/table-layout';
import { buildWorkbook } from './build-workbook';
import { protectTabs } from './protect-tabs';
import { relabelCells } from './relabel-cells';
import { settleWorkbook } from './settle-workbook';
import { linesOf, writeToday } from './write-today';

/** What changes, and under which name History tells it. */
interface SettingsSwap {
  readonly changes: readonly SettingChange[];
  readonly operation?: string;
}

/** Puts settings into force: snapshot, labels in the rows, rules and tabs, then a sweep under the new rules. */
export function swapSettings(
  desk: Desk,
  settings: Settings,
  { changes, operation = newOperation() }: SettingsSwap,
): Desk {
  const next = deskWith(desk.book, settings);
  const built = withLock(() => {
    desk.book.properties.put('settings', writeSnapshot(settings));
    tellHistory(desk, { settings, changes, operation });
    const shaped = buildWorkbook(next, [], { settingsTab: 'rewrite' });
    protectTabs(shaped, []);
    showTicked(desk, shaped);
    relabelCells(desk, shaped);
    return shaped;
  });
  const { memory } = settleWorkbook(built, { way: 'addOn', who: personOf(effectiveEmail(), settings).name });
  writeToday(built, linesOf(built, memory));
  return built;
}

/** An optional column that was unticked is hidden, never deleted; one that is ticked again shows its old data. */
function showTicked(before: Desk, { book, settings }: Desk): void {
  const [old, now] = [fullColumns(before.settings), fullColumns(settings)];
  const hide = old.filter((key) => !now.includes(key));
  const show = now.filter((key) => !old.includes(key));
  if (hide.length + show.length === 0) return;
  showColumns(tabIn(book, 'leads'), openTable(book, 'leads', settings).columns.at, { hide, show });
}

interface Told {
  readonly settings: Settings;
  readonly changes: readonly SettingChange[];
  readonly operation: string;
}

/** Every change for people, and both snapshots in the columns for the add-on, so that the change can be taken back. */
function tellHistory({ book, settings, vocabulary }: Desk, told: Told): void {
  const { operation, changes } = told;
  const who = personOf(effectiveEmail(), settings).name;
  const base = { kind: 'setting', at: book.now, who, table: 'settings', way: 'grid', operation } as const;
  const events = changes.map(({ key, from, to }): HistoryEvent => ({ ...base, id: key, column: key, from, to }));
  const snapshots = { from: writeSnapshot(settings), to: writeSnapshot(told.settings) };
  appendEvents(book, vocabulary, [...events, { ...base, id: 'settings', column: 'snapshot', ...snapshots }]);
}
