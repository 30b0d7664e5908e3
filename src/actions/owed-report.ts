import { readStamps, writeStamps } from '../host/automation';
import type { Book } from '../host/book';
import { openProperties } from '../host/properties';
import { sendWrites } from '../host/send-writes';

/** Tabs that are written whole, once a day by themselves. */
type DailyReport = 'today' | 'analysis';

/** Until the tab is whole again it counts as not written: what a run that dies leaves behind, the next hours mend. */
export function forgetReport(book: Book, report: DailyReport): void {
  const { [report]: day, ...stamps } = readStamps(book);
  if (day === book.today) writeStamps(book, stamps);
}

/** The tab is whole again, and no hour has to see to it; what other runs have noted meanwhile stays. */
export function noteReport(book: Book, report: DailyReport): void {
  if (readStamps(book)[report] === book.today) return;
  sendWrites();
  const present = { ...book, properties: openProperties() };
  writeStamps(present, { ...readStamps(present), [report]: book.today });
}
