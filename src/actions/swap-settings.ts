import { personOf } from '../core/access/person';
import type { HistoryEvent } from '../core/edit';
import { fullColumns, type Settings } from '../core/schema/settings';
import type { PendingSwap } from '../core/setup/pending';
import { collectRepairs } from '../core/setup/repairs';
import { settingChanges } from '../core/setup/settings-changes';
import { readSnapshot, writeSnapshot } from '../core/setup/snapshot';
import { noteTold } from '../host/automation';
import { tabIn } from '../host/book';
import { type Desk, deskWith, openDesk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { withLock } from '../host/lock';
import { newOperation } from '../host/operation-id';
import { endPending, pendingOf } from '../host/pending';
import { openTable } from '../host/table';
import { showColumns } from '../host/table-layout';
import { buildWorkbook } from './build-workbook';
import { protectTabs } from './protect-tabs';
import { writeAnalysis } from './refresh-analysis';
import { relabelCells } from './relabel-cells';
import { settleWorkbook } from './settle-workbook';
import { type Attempt, tellOnce } from './tell-once';
import { linesOf, writeToday } from './write-today';

/** Under which name History tells a swap, and by which way it came. */
type SwapOrigin = Partial<Pick<PendingSwap, 'who' | 'way' | 'operation' | 'undoes'>>;

/**
 * Puts settings into force: the snapshot and the note that they have to reach everything go out in one call. From then
 * on they are in force, and whoever comes next finishes what a run that dies leaves undone.
 */
export function swapSettings(desk: Desk, settings: Settings, origin: SwapOrigin = {}): Desk | undefined {
  const swap: PendingSwap = {
    ...{ step: 'swap', at: desk.book.now, who: personOf(effectiveEmail(), desk.settings).name },
    ...{ way: 'grid', operation: newOperation(), from: writeSnapshot(desk.settings), ...origin },
  };
  const built = withLock(() => {
    const book = unchanged(desk)?.book;
    if (book === undefined) return undefined;
    const next = deskWith(book, { ...settings, headers: readSnapshot(book.properties.text('settings')).headers });
    book.properties.putAll({ settings: writeSnapshot(next.settings), pending: JSON.stringify(swap) });
    return spread(next, swap, 'first');
  });
  return built && settle(built, swap).desk;
}

/** The workbook now, if nobody has put other settings into force since the person decided. */
function unchanged({ settings: { headers, ...seen } }: Desk): Desk | undefined {
  const now = openDesk();
  const isSame = writeSnapshot({ ...now.settings, headers }) === writeSnapshot({ ...seen, headers });
  return isSame && pendingOf(now.book) === undefined ? now : undefined;
}

/** A workbook in which settings have reached everything. */
interface Swapped {
  readonly desk: Desk;
  /** Number of the last line of History that the sweep has read. */
  readonly told: number;
}

/** The workbook as a change of settings needs it: one over which a run has died is finished first. */
export function afterSwap(desk: Desk): Desk {
  const pending = pendingOf(desk.book);
  return pending?.step === 'swap' ? (finishSwap(pending)?.desk ?? openDesk()) : desk;
}

/** Goes on with a swap over which a run has died; undefined where another run has finished it meanwhile. */
export function finishSwap({ operation }: PendingSwap): Swapped | undefined {
  const found = withLock(() => {
    const desk = openDesk();
    const swap = pendingOf(desk.book);
    if (swap?.step !== 'swap' || swap.operation !== operation) return undefined;
    return { swap, desk: spread(desk, swap, 'again') };
  });
  return found && settle(found.desk, found.swap);
}

/** History, tabs, rules, labels of columns and values; every step does nothing where its work is done. Under the lock. */
function spread(desk: Desk, swap: PendingSwap, attempt: Attempt): Desk {
  const before = readSnapshot(swap.from);
  tellOnce(desk, eventsOf(desk, before, swap), attempt);
  const shaped = buildWorkbook(desk, collectRepairs(), { settingsTab: 'rewrite' });
  protectTabs(shaped, collectRepairs());
  showTicked(before, shaped);
  relabelCells(deskWith(shaped.book, before), shaped);
  return shaped;
}

/** A sweep under the new rules, and the reports. */
function settle(desk: Desk, swap: PendingSwap): Swapped {
  const { memory, told } = settleWorkbook(desk, { way: 'addOn', who: swap.who });
  writeToday(desk, linesOf(desk, memory));
  if (readSnapshot(swap.from).values.language !== desk.settings.values.language) writeAnalysis(desk);
  noteTold(told);
  endPending(swap);
  return { desk, told };
}

/** An optional column that was unticked is hidden, never deleted; one that is ticked again shows its old data. */
function showTicked(before: Settings, { book, settings }: Desk): void {
  const [old, now] = [fullColumns(before), fullColumns(settings)];
  const hide = old.filter((key) => !now.includes(key));
  const show = now.filter((key) => !old.includes(key));
  if (hide.length + show.length === 0) return;
  showColumns(tabIn(book, 'leads'), openTable(book, 'leads', settings).columns.at, { hide, show });
}

/** Every change for people, and both snapshots in the columns for the add-on, so that the change can be taken back. */
function eventsOf({ settings, vocabulary }: Desk, before: Settings, swap: PendingSwap): HistoryEvent[] {
  const { at, who, way, operation, undoes } = swap;
  const base = { at, who, operation, way } as const;
  const undone: HistoryEvent[] =
    undoes === undefined
      ? []
      : [{ ...base, kind: 'undone', table: 'history', id: '', column: '', from: undoes, to: '' }];
  const setting = { ...base, kind: 'setting', table: 'settings' } as const;
  const changes = settingChanges(before, settings, vocabulary.language);
  const events = changes.map(({ key, from, to }): HistoryEvent => ({ ...setting, id: key, column: key, from, to }));
  const snapshots = { from: swap.from, to: writeSnapshot({ ...settings, headers: before.headers }) };
  return [...undone, ...events, { ...setting, id: 'settings', column: 'snapshot', ...snapshots }];
}
