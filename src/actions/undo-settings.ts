import type { Person } from '../core/access/person';
import type { HistoryEvent } from '../core/edit';
import { fill } from '../core/i18n/language';
import { undoRefusals, undoWords } from '../core/i18n/undo-words';
import type { Settings } from '../core/schema/settings';
import { settingChanges } from '../core/setup/settings-changes';
import { readSnapshot, writeSnapshot } from '../core/setup/snapshot';
import type { Operation } from '../core/undo/operations';
import { operationText } from '../core/undo/undo-text';
import type { Desk } from '../host/desk';
import { confirmed, tell } from '../host/ui';
import { afterSwap, swapSettings } from './swap-settings';
import { stopsAtUnapplied } from './unapplied';
import { allEvents, type UndoSummary } from './undo-operation';

/** Managers only: puts the settings back that were in force before, labels in the rows included. */
export function undoSettings(opened: Desk, { name }: Person, operation: Operation): UndoSummary | undefined {
  const desk = afterSwap(opened);
  const { settings, vocabulary } = desk;
  const { language } = vocabulary;
  const title = undoWords.title[language];
  const before = settingsBefore(allEvents(desk), operation.id, settings);
  if (before === undefined) {
    tell(title, undoRefusals.settingsChanged[language]);
    return undefined;
  }
  const changes = settingChanges(settings, before, language);
  const lines = changes.map(({ text }) => text).join('\n');
  const what = operationText(operation, vocabulary);
  if (stopsAtUnapplied(desk, title)) return undefined;
  if (!confirmed(title, fill(undoWords.settings[language], { what, changes: lines }))) return undefined;
  const next = swapSettings(desk, before, { who: name, undoes: operation.id });
  tell(
    title,
    next === undefined ? undoRefusals.settingsChanged[language] : undoWords.settingsDone[next.vocabulary.language],
  );
  if (next === undefined) return undefined;
  return { undone: operation.id, rows: changes.length, conflicts: 0 };
}

/** The settings before an operation, if what it put into force is still in force; headers stay what they are. */
export function settingsBefore(
  events: readonly HistoryEvent[],
  operation: string,
  present: Settings,
): Settings | undefined {
  const event = events.find(
    (one) => one.operation === operation && one.kind === 'setting' && one.column === 'snapshot',
  );
  if (event === undefined) return undefined;
  const { headers } = present;
  const isStill = writeSnapshot({ ...readSnapshot(event.to), headers }) === writeSnapshot(present);
  return isStill ? { ...readSnapshot(event.from), headers } : undefined;
}
