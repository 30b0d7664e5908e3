import { personOf } from '../core/access/person';
import { addDays, type Day } from '../core/date';
import type { HistoryEvent } from '../core/edit';
import { type Compaction, compact } from '../core/history/compact';
import { historyWords } from '../core/i18n/history-words';
import { fill, type Language } from '../core/i18n/language';
import type { Desk } from '../host/desk';
import { appendEvents, readHistory, rewriteHistory } from '../host/history-tab';
import { effectiveEmail } from '../host/identity';
import { withLock } from '../host/lock';
import { newOperation } from '../host/operation-id';
import { resealHistory } from '../host/seal-history';
import { confirmed, tell } from '../host/ui';
import { atDesk } from './at-desk';
import { makeBackup } from './back-up';

/** Lines below which there is no need. */
const MANY = 200_000;
/** Changes of so many days stay whatever they are about. */
const FRESH_DAYS = 180;

/** What compacting did. */
export interface CompactSummary {
  readonly lines: number;
  readonly dropped: number;
}

/** Menu, managers only: old values that were changed again later leave History, after a preview and a backup. */
export function compactHistory(): CompactSummary | undefined {
  return atDesk('compactHistory', (desk, language) => {
    const title = historyWords.compactTitle[language];
    const day = addDays(desk.book.today, -FRESH_DAYS);
    const { kept, dropped } = compacted(desk, day);
    if (dropped === 0) {
      tell(title, historyWords.compactNothing[language]);
      return undefined;
    }
    const lines = kept.length + dropped;
    if (!confirmed(title, preview({ lines, dropped, day }, language))) return undefined;
    makeBackup(desk);
    const gone = withLock(() => carryOut(desk, day));
    tell(title, fill(historyWords.compactDone[language], { dropped: gone }));
    return { lines, dropped: gone };
  });
}

function compacted({ book }: Desk, day: Day): Compaction {
  return compact(
    readHistory(book).map(({ line }) => line),
    day,
  );
}

function preview({ lines, dropped, day }: CompactSummary & { readonly day: Day }, language: Language): string {
  const hint = lines < MANY ? fill(historyWords.compactShort[language], { most: MANY }) : '';
  return fill(historyWords.compactPreview[language], { lines, dropped, day, hint });
}

/** Kept lines move up in their order: one that dies on the way has lost none of them. */
function carryOut(desk: Desk, day: Day): number {
  const { book, vocabulary } = desk;
  const { kept, dropped } = compacted(desk, day);
  if (dropped === 0) return 0;
  const who = personOf(effectiveEmail(), desk.settings).name;
  const reason = fill(historyWords.compacted[vocabulary.language], { who, dropped });
  rewriteHistory(book, kept);
  resealHistory(desk, { who, reason });
  const event: HistoryEvent = {
    ...{ kind: 'compacted', at: book.now, who, table: 'history', id: '', column: '' },
    ...{ from: day, to: reason, way: 'addOn', operation: newOperation() },
  };
  appendEvents(book, vocabulary, [event]);
  return dropped;
}
