import { mailLedger } from '../../src/actions/mail-ledger';
import { mailRound } from '../../src/actions/mail-round';
import { tellSilence } from '../../src/actions/tell-silence';
import { linesOf } from '../../src/actions/write-today';
import {
  afterDeath,
  type HourStamps,
  type HourTask,
  hourPlan,
  isLong,
  isSilent,
  needsMark,
} from '../../src/core/automation/hour-plan';
import type { Ledger } from '../../src/core/digest/ledger';
import { mailWork } from '../../src/core/digest/mail-day';
import { areMailsStuck } from '../../src/core/digest/mail-facts';
import type { MemoryRow } from '../../src/core/history/memory';
import { readStamps, writeStamps } from '../../src/host/automation';
import type { Desk } from '../../src/host/desk';

type Memory = ReadonlyMap<string, MemoryRow>;

interface Hour {
  readonly stamps: HourStamps;
  readonly ledger: Ledger;
  readonly isWhole: boolean;
}

/** The hourly run without the tabs: everything about mails is the add-on's own code. */
export function smallHour(desk: Desk, memory: Memory): void {
  const { book, settings, calendar } = desk;
  const stamps = afterDeath(readStamps(book), book.today);
  const ledger = mailLedger(book.properties, book.today);
  const mails = mailWork(ledger, { now: book.now, instant: book.instant, settings, calendar });
  let hour: Hour = { stamps, ledger, isWhole: true };
  for (const task of hourPlan(stamps, { now: book.now, mails, backup: 'none', pending: 'none' }))
    hour = attempt({ desk, memory }, task, hour);
  tellSilence(desk, hour.ledger);
  const { begun: _begun, ...rest } = hour.stamps;
  const isGood = hour.isWhole && !isSilent(rest.sweep ?? '', book.now) && !areMailsStuck(hour.ledger);
  writeStamps(book, { ...rest, day: book.today, lastRun: isGood ? book.now : rest.lastRun });
}

/** The mails of the day by hand. */
export function smallButton(desk: Desk, memory: Memory): void {
  mailRound(desk, { memory, lines: linesOf(desk, memory), retries: 'failed' });
  rewriteToday(desk);
}

/** The tab is not here; that it counts as not written while it is being written is. */
function rewriteToday({ book }: Desk): void {
  const { today, ...stamps } = readStamps(book);
  if (today === book.today) writeStamps(book, stamps);
}

function attempt({ desk, memory }: { desk: Desk; memory: Memory }, task: HourTask, hour: Hour): Hour {
  const { book } = desk;
  try {
    if (isLong(task) && needsMark(task, hour.stamps, book.now)) writeStamps(book, { ...hour.stamps, begun: task });
    if (task === 'today') rewriteToday(desk);
    if (task !== 'mails')
      return { ...hour, stamps: { ...hour.stamps, [task]: task === 'sweep' ? book.now : book.today } };
    const round = mailRound(desk, { memory, lines: linesOf(desk, memory), retries: 'none' });
    return { ...hour, ledger: round?.ledger ?? hour.ledger };
  } catch {
    return { ...hour, isWhole: false };
  }
}
