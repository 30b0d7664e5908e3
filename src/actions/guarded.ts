import { columnLabel } from '../core/i18n/column-label';
import { fill, type Language } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { sheetLabels } from '../core/i18n/sheet-labels';
import { menuTitle } from '../core/schema/menu';
import { MissingTab } from '../host/book';
import { NewerWorkbook } from '../host/desk';
import { Busy } from '../host/lock';
import { logError } from '../host/log';
import { UnclearColumns } from '../host/table';
import { tell } from '../host/ui';

/** Runs a trigger's work: what people cause is logged and left to the sweep, a bug is logged and thrown on. */
export function guarded(action: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    logError(`${action}: ${kindOf(error)}`);
    if (!isExpected(error)) throw error;
  }
}

/** Runs a menu action for a person: whatever fails is told in their language, with what is safe and what to do. */
export function spoken<Result>(action: string, language: () => Language, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    logError(`${action}: ${kindOf(error)}`);
    const spokenIn = language();
    tell(menuTitle[spokenIn], sentenceOf(error, action, spokenIn));
    return undefined;
  }
}

/** What happened, what is safe and what to do, for any error. */
export function sentenceOf(error: unknown, action: string, language: Language): string {
  if (error instanceof Busy) return messages.busy[language];
  if (error instanceof NewerWorkbook) return messages.newerWorkbook[language];
  if (error instanceof MissingTab) {
    return fill(messages.missingTab[language], { tab: sheetLabels[error.key][language] });
  }
  if (error instanceof UnclearColumns) {
    const { table } = error;
    const columns = error.columns.map((column) => columnLabel(table, column, language)).join('、');
    return fill(messages.unclearColumns[language], { tab: sheetLabels[table][language], columns });
  }
  return fill(messages.failed[language], { action, detail: kindOf(error) });
}

/** Whether an error is something that people or other runs cause, not a bug. */
export function isExpected(error: unknown): boolean {
  return [Busy, NewerWorkbook, MissingTab, UnclearColumns].some((kind) => error instanceof kind);
}

/** Name and text of an error; texts of ours carry no personal data, Google's name ranges and limits. */
function kindOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
