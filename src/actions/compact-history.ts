import { personOf } from '../core/access/person';
import { addDays, type Day } from '../core/date';
import { type Compaction, compact } from '../core/history/compact';
import type { PendingCompaction } from '../core/history/pending-compaction';
import { historyWords } from '../core/i18n/history-words';
import { fill, type Language } from '../core/i18n/language';
import type { Desk } from '../host/desk';
import { readHistory } from '../host/history-tab';
import { effectiveEmail } from '../host/identity';
import { withLock } from '../host/lock';
import { newOperation } from '../host/operation-id';
import { confirmed, tell } from '../host/ui';
import { atDesk } from './at-desk';
import { makeBackup } from './back-up';
import { type CompactSummary, carryOutCompaction, owedCompaction } from './carry-out-compaction';

/** Lines below which there is no need. */
const MANY = 200_000;
/** Changes of so many days stay whatever they are about. */
const FRESH_DAYS = 180;

/** Menu, managers only: old values that were changed again later leave History, after a preview and a backup. */
export function compactHistory(): CompactSummary | undefined {
  return atDesk('compactHistory', (desk, language) => {
    const title = historyWords.compactTitle[language];
    const owed = owedCompaction(desk.book);
    if (owed !== undefined) return done(desk, owed);
    const day = addDays(desk.book.today, -FRESH_DAYS);
    const { kept, dropped } = compacted(desk, day);
    if (dropped === 0) {
      tell(title, historyWords.compactNothing[language]);
      return undefined;
    }
    const lines = kept.length + dropped;
    if (!confirmed(title, preview({ lines, dropped, day }, language))) return undefined;
    makeBackup(desk);
    const who = personOf(effectiveEmail(), desk.settings).name;
    return done(desk, { operation: newOperation(), at: desk.book.now, who, day, dropped });
  });
}

/** Carries out what was agreed to, by this person or before a run died. */
function done(desk: Desk, compaction: PendingCompaction): CompactSummary {
  const { language } = desk.vocabulary;
  const summary = withLock(() => carryOutCompaction(desk, compaction));
  tell(historyWords.compactTitle[language], fill(historyWords.compactDone[language], { dropped: summary.dropped }));
  return summary;
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
