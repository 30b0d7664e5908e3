import { personOf } from '../core/access/person';
import type { MemoryRow } from '../core/history/memory';
import { fill } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { inOneLine } from '../core/i18n/repair-words';
import { readStamps, writeStamps } from '../host/automation';
import { effectiveEmail } from '../host/identity';
import { tell } from '../host/ui';
import type { Built, Changes } from './build-workbook';
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

/** Triggers, the first sweep, the reports; then the person is told what was done. */
export function finishSetUp(desk: Built, changes: Changes): SetUpSummary {
  const { language } = desk.vocabulary;
  const automation = automationText(desk);
  const { memory, rows } = firstSweep(desk);
  writeToday(desk, linesOf(desk, memory));
  writeAnalysis(desk);
  const list =
    changes.length === 0
      ? messages.nothingToRepair[language]
      : fill(messages.repaired[language], { list: inOneLine(changes, language) });
  tell(messages.setUpTitle[language], fill(messages.setUpDone[language], { changes: list }) + automation);
  return { done: true, changes, rows };
}

function automationText(desk: Built): string {
  const { language } = desk.vocabulary;
  const { state, owner } = installAutomation(desk);
  if (state === 'elsewhere') return ` ${fill(messages.automationElsewhere[language], { owner })}`;
  return state === 'refused' ? `\n${messages.triggersRefused[language]}` : '';
}

/** Rows that stood there before are older than the workbook; a new workbook has none. */
function firstSweep(desk: Built): { readonly memory: ReadonlyMap<string, MemoryRow>; readonly rows: number } {
  const { book, settings, inserted } = desk;
  const stamps = readStamps(book);
  const isFirst = stamps.sweep === undefined || inserted.has('memory');
  if (inserted.has('leads') && inserted.has('followUps') && inserted.has('memory')) {
    writeStamps(book, { ...stamps, sweep: book.now });
    return { memory: new Map(), rows: 0 };
  }
  const swept = settleWorkbook(desk, {
    way: isFirst ? 'import' : 'sweep',
    who: personOf(effectiveEmail(), settings).name,
    ...(isFirst ? { adopting: true as const } : {}),
  });
  writeStamps(book, { ...readStamps(book), sweep: book.now });
  return { memory: swept.memory, rows: swept.rows };
}
