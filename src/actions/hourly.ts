import {
  afterDeath,
  type HourStamps,
  type HourTask,
  hourPlan,
  isLong,
  isSilent,
  type LongTask,
  minutesOn,
  needsMark,
} from '../core/automation/hour-plan';
import type { Ledger } from '../core/digest/ledger';
import { mailWork } from '../core/digest/mail-day';
import { areMailsStuck } from '../core/digest/mail-facts';
import type { MemoryRow } from '../core/history/memory';
import { isNeedless, isOwnFiring, readStamps, startWatch, writeStamps } from '../host/automation';
import { type Desk, openDesk } from '../host/desk';
import { triggerOf } from '../host/edit-event';
import { explained } from '../host/gone-tab';
import { logError } from '../host/log';
import { readMemoryTab } from '../host/memory-tab';
import { pendingOf } from '../host/pending';
import { sendWrites } from '../host/send-writes';
import { finishPending, owedWork } from './finish-pending';
import { guarded, isExpected } from './guarded';
import { removeNeedlessTriggers } from './install-automation';
import { backupTask, keepBackups } from './keep-backups';
import { keepForecast } from './keep-forecast';
import { keepReview } from './keep-review';
import { mailLedger } from './mail-ledger';
import { mailRound } from './mail-round';
import { writeAnalysis } from './refresh-analysis';
import { settleWorkbook } from './settle-workbook';
import { tellSilence } from './tell-silence';
import { linesOf, writeToday } from './write-today';

/** Installable clock trigger, the only one: decides by the spreadsheet's own clock what is due; mails go first. */
export function hourly(event: unknown): void {
  guarded('hourly', () => {
    const desk = opened();
    if (desk === undefined) return;
    if (isOwnFiring(desk.book, { triggerUid: triggerOf(event), by: 'clockTrigger' })) workAnHour(desk);
    else if (isNeedless(desk.book, triggerOf(event))) removeNeedlessTriggers(desk);
  });
}

/**
 * A file that cannot be opened (binned, no longer shared, permission withdrawn) ends the run quietly: nothing could be
 * done, an error every hour helps nobody, and the silence shows by itself.
 */
function opened(): Desk | undefined {
  try {
    return openDesk();
  } catch (error) {
    if (isExpected(error)) throw error;
    logError(`hourly: not opened: ${error instanceof Error ? error.name : 'unknown'}`);
    return undefined;
  }
}

/** What one run has done so far. */
interface Hour {
  readonly stamps: HourStamps;
  readonly ledger: Ledger;
  /** Accepted state of every record, once it has been read. */
  readonly memory?: ReadonlyMap<string, MemoryRow>;
  readonly failures: readonly unknown[];
}

/** Every part stands for itself: one that fails keeps no other from being done. */
function workAnHour(desk: Desk): void {
  const { book, settings, calendar } = desk;
  const watch = startWatch();
  const stamps = afterDeath(readStamps(book), book.today);
  const ledger = mailLedger(book.properties, book.today);
  const mails = mailWork(ledger, { now: book.now, instant: book.instant, settings, calendar });
  let hour: Hour = { stamps, ledger, failures: [] };
  const backup = backupTask(desk) === undefined ? 'none' : 'due';
  const pending = pendingOf(book)?.step ?? owedWork(desk);
  for (const task of hourPlan(stamps, { now: book.now, mails, backup, pending })) hour = attempt(desk, task, hour);
  tellSilence(desk, hour.ledger);
  writeStamps(book, stampsAfter(desk, hour, watch.minutes()));
  const [bug] = hour.failures.filter((failure) => !isExpected(failure));
  if (bug !== undefined) throw bug;
}

function attempt(desk: Desk, task: HourTask, hour: Hour): Hour {
  try {
    if (isLong(task) && needsMark(task, hour.stamps, desk.book.now)) markBegun(desk, task, hour.stamps);
    return parts[task](desk, hour);
  } catch (thrown) {
    const error = explained(thrown);
    logError(`hourly ${task}: ${error instanceof Error ? error.name : 'unknown'}`);
    return { ...hour, stamps: withoutReport(hour.stamps, task), failures: [...hour.failures, error] };
  }
}

/** A report that failed may stand half written, whatever was written of it earlier today: the next hours write it whole. */
function withoutReport(stamps: HourStamps, task: HourTask): HourStamps {
  if (task !== 'today') return stamps;
  const { today: _today, ...rest } = stamps;
  return rest;
}

function markBegun({ book }: Desk, begun: LongTask, stamps: HourStamps): void {
  writeStamps(book, { ...stamps, begun });
}

/** Stamps are stored at once, and writes wait: what a stamp says is done has to have arrived before. */
const parts: Readonly<Record<HourTask, (desk: Desk, hour: Hour) => Hour>> = {
  finish: (desk, hour) => {
    const { told } = finishPending(desk) ?? hour.stamps;
    const { told: _before, ...stamps } = hour.stamps;
    return { ...hour, stamps: { ...stamps, sweep: desk.book.now, ...(told === undefined ? {} : { told }) } };
  },
  sweep: (desk, hour) => {
    const { sweep: since } = hour.stamps;
    const span = since === undefined ? {} : { since };
    const { memory, told } = settleWorkbook(desk, { way: 'sweep', who: 'unknown', ...span });
    return { ...hour, memory, stamps: { ...hour.stamps, sweep: desk.book.now, told } };
  },
  mails: (desk, hour) => {
    const memory = memoryOf(desk, hour);
    const round = mailRound(desk, { memory, lines: linesOf(desk, memory), retries: 'none' });
    return { ...hour, memory, ledger: round?.ledger ?? hour.ledger };
  },
  today: (desk, hour) => {
    const memory = memoryOf(desk, hour);
    writeToday(desk, linesOf(desk, memory), lastGoodRun(desk, hour));
    sendWrites();
    return { ...hour, memory, stamps: { ...hour.stamps, today: desk.book.today } };
  },
  analysis: (desk, hour) => {
    const { foretold, input } = writeAnalysis(desk);
    keepForecast(desk, foretold);
    keepReview(desk, input);
    sendWrites();
    return { ...hour, stamps: { ...hour.stamps, analysis: desk.book.today } };
  },
  backup: (desk, hour) => {
    keepBackups(desk);
    return hour;
  },
};

function memoryOf({ book }: Desk, { memory }: Hour): ReadonlyMap<string, MemoryRow> {
  return memory ?? readMemoryTab(book).rows;
}

/**
 * A run is a good one when all its parts ended well, the workbook has been swept within the last day, and the mails are
 * not stuck: a run that ends well day after day while no mail leaves is the silence that nobody notices.
 */
function lastGoodRun({ book }: Desk, { stamps, ledger, failures }: Hour): HourStamps['lastRun'] {
  const isGood = failures.length === 0 && !isSilent(stamps.sweep ?? '', book.now) && !areMailsStuck(ledger);
  return isGood ? book.now : stamps.lastRun;
}

function stampsAfter(desk: Desk, hour: Hour, minutes: number): HourStamps {
  const { today } = desk.book;
  const { begun: _begun, ...rest } = hour.stamps;
  return { ...rest, day: today, minutes: minutesOn(today, rest) + minutes, lastRun: lastGoodRun(desk, hour) };
}
