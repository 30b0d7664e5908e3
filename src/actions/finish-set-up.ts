import { personOf } from '../core/access/person';
import type { MemoryRow } from '../core/history/memory';
import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { changesText } from '../core/i18n/repair-words';
import { readStamps } from '../host/automation';
import { effectiveEmail } from '../host/identity';
import { endPending, isBeingSetUp, pendingOf } from '../host/pending';
import { tell } from '../host/ui';
import type { Built } from './build-workbook';
import { type Installation, installAutomation } from './install-automation';
import { writeAnalysis } from './refresh-analysis';
import { RowsGone } from './rows-gone';
import { settleWorkbook } from './settle-workbook';
import { linesOf, writeToday } from './write-today';

/** What set-up did, for tests and the playground; menus ignore it. */
export interface SetUpSummary {
  readonly done: boolean;
  readonly changes: readonly string[];
  readonly rows: number;
}

/** What the last part of a set-up came to. */
export interface Finished {
  readonly rows: number;
  readonly automation: Installation;
  /** Number of the last line of History that the sweep has read. */
  readonly told?: number;
}

/** Triggers, the first sweep, the reports: with them a set-up has come to its end. No other work begins before that. */
export function finishSetUp(desk: Built): Finished {
  const { book } = desk;
  const begun = installAutomation(desk);
  const { memory, ...swept } = sweptOrEnded(desk);
  writeToday(desk, linesOf(desk, memory));
  writeAnalysis(desk);
  // Google may have been away for a moment: without its clock nothing would ever run again by itself.
  const automation = begun.state === 'refused' ? installAutomation(desk) : begun;
  const stamps = JSON.stringify({ ...readStamps(book), sweep: book.now });
  book.properties.putAll({ stamps, ...(isBeingSetUp(book) ? { pending: '' } : {}) });
  return { automation, ...swept };
}

/** The person hears what was done. */
export function tellSetUp(
  { vocabulary, advice }: Built,
  { automation, rows }: Finished,
  changes: readonly string[],
): SetUpSummary {
  const { language } = vocabulary;
  const list =
    changes.length === 0
      ? messages.nothingToRepair[language]
      : fill(messages.repaired[language], { list: changesText(changes, language) });
  const about = {
    installed: '',
    elsewhere: ` ${messages.automationElsewhere[language]}`,
    refused: `\n${messages.triggersRefused[language]}`,
  };
  const done = fill(messages.setUpDone[language], { changes: list });
  const all = done + fill(about[automation.state], { owner: automation.owner });
  tell(messages.setUpTitle[language], [all, ...advice].join('\n'));
  return { done: true, changes, rows };
}

/** Rows that have gone are for a check to ask about, and no check begins before the set-up has come to its end. */
function sweptOrEnded(desk: Built): Swept {
  try {
    return firstSweep(desk);
  } catch (error) {
    const pending = pendingOf(desk.book);
    if (error instanceof RowsGone && pending !== undefined) endPending(pending);
    throw error;
  }
}

interface Swept {
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly rows: number;
  readonly told?: number;
}

/** Rows that stood there before are older than the workbook; a new workbook has none. */
function firstSweep(desk: Built): Swept {
  const { book, settings, inserted } = desk;
  const stamps = readStamps(book);
  const isFirst = stamps.sweep === undefined || inserted.has('memory');
  if (inserted.has('leads') && inserted.has('followUps') && inserted.has('memory'))
    return { memory: new Map(), rows: 0 };
  const { memory, rows, told } = settleWorkbook(desk, {
    way: isFirst ? 'import' : 'sweep',
    who: personOf(effectiveEmail(), settings).name,
    ...(isFirst ? { adopting: true as const } : {}),
  });
  return { memory, rows, told };
}
