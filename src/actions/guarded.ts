import { Failure } from '../core/failure/failure';
import { googleFailure } from '../core/failure/google-failure';
import { loggable } from '../core/failure/loggable';
import { failureText } from '../core/i18n/failure-words';
import type { Language } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { menuRows, menuTitle } from '../core/schema/menu';
import { explained } from '../host/gone-tab';
import { logError } from '../host/log';
import { tell } from '../host/ui';

/** Runs a trigger's work: what people cause is logged and left to the sweep, a bug is logged and thrown on, without what its text may quote. */
export function guarded(action: string, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    const error = explained(thrown);
    logError(`${action}: ${loggable(error)}`);
    if (!isExpected(error)) throw new Error(loggable(error));
  }
}

/** Runs a menu action for a person: whatever fails is told in their language, with what is safe and what to do. */
export function spoken<Result>(action: string, language: () => Language, work: () => Result): Result | undefined {
  try {
    return work();
  } catch (thrown) {
    const error = explained(thrown);
    logError(`${action}: ${loggable(error)}`);
    say(error, action, language);
    return undefined;
  }
}

/** Where not even a window opens, the log is all there is; what Google says to that quotes what it likes. */
function say(error: unknown, action: string, language: () => Language): void {
  try {
    const spokenIn = language();
    tell(menuTitle[spokenIn], sentenceOf(error, action, spokenIn));
  } catch (silence) {
    logError(`${action}: not told: ${loggable(silence)}`);
  }
}

/** What happened, what is safe and what to do, for any error: Google's own sentences are never shown. */
export function sentenceOf(error: unknown, action: string, language: Language): string {
  if (error instanceof Failure) return failureText(error.code, error.values(language), language);
  const code = error instanceof Error ? googleFailure(error.message) : 'unknown';
  return failureText(code, { action: nameOf(action, language) }, language);
}

/** What people call an action: its menu row, or what the sidebar was asked for. */
function nameOf(action: string, language: Language): string {
  const row = menuRows.find(({ run }) => run === action);
  return (row?.label ?? messages.thisStep)[language];
}

/** Whether an error is something that people or other runs cause, not a bug. */
export function isExpected(error: unknown): boolean {
  return error instanceof Failure;
}
