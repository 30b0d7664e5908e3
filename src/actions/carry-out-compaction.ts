import type { HistoryEvent } from '../core/edit';
import { compact } from '../core/history/compact';
import { historyColumns, historyLine } from '../core/history/history-lines';
import { type PendingCompaction, readCompaction } from '../core/history/pending-compaction';
import { numberOf, withNumber } from '../core/history/seals';
import { historyWords } from '../core/i18n/history-words';
import { fill } from '../core/i18n/language';
import type { Book } from '../host/book';
import type { Desk } from '../host/desk';
import { readHistory, rewriteHistory } from '../host/history-tab';
import { keepSeals } from '../host/seal-history';
import { sendWrites } from '../host/send-writes';

/** The compaction of History that has not come to its end. */
export function owedCompaction({ properties }: Book): PendingCompaction | undefined {
  return readCompaction(properties.text('compaction'));
}

/** What compacting did. */
export interface CompactSummary {
  readonly lines: number;
  readonly dropped: number;
}

/**
 * Leaves the lines that stay, and below them those that say what was done. Kept lines move up in their order: a run that dies
 * on the way has lost none of them, and the next one comes to the same. Under the lock.
 */
export function carryOutCompaction(desk: Desk, compaction: PendingCompaction): CompactSummary {
  const { book } = desk;
  book.properties.put('compaction', JSON.stringify(compaction));
  const own = historyColumns.indexOf('operation');
  const lines = readHistory(book).flatMap(({ line }) => (line[own] === compaction.operation ? [] : [line]));
  // Lines that have moved up may stand at their old places still.
  const once = [...new Map(lines.map((line) => [line.join('\u0001'), line])).values()];
  const { kept } = compact(once, compaction.day);
  const last = kept.reduce((most, line) => Math.max(most, numberOf(line)), 0);
  const told = eventsOf(desk, compaction).map((event, index) =>
    withNumber(historyLine(event, desk.vocabulary), last + 1 + index),
  );
  rewriteHistory(book, [...kept, ...told]);
  keepSeals(book, readHistory(book), 'anew');
  sendWrites();
  book.properties.put('compaction', '');
  return { lines: kept.length + compaction.dropped, dropped: compaction.dropped };
}

/** Who has compacted History and that it was sealed anew for it. */
function eventsOf({ vocabulary }: Desk, { at, who, day, dropped, operation }: PendingCompaction): HistoryEvent[] {
  const to = fill(historyWords.compacted[vocabulary.language], { who, dropped });
  const base = { at, who, table: 'history', id: '', column: '', to, way: 'addOn', operation } as const;
  return [
    { ...base, kind: 'sealed', from: '' },
    { ...base, kind: 'compacted', from: day },
  ];
}
