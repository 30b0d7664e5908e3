import { minuteNumber } from '../core/date';
import { readLedger } from '../core/digest/ledger-text';
import { mailWork } from '../core/digest/mail-day';
import { schemaNumber as current } from '../core/schema/schema-number';
import { isOwnFiring, readAutomation, writeAutomation } from '../host/automation';
import { type Desk, openDesk } from '../host/desk';
import { triggerOf } from '../host/edit-event';
import { schemaNumber } from '../host/protections';
import { guarded } from './guarded';
import { writeAnalysis } from './refresh-analysis';
import { mailRound } from './send-reminders';
import { settleWorkbook } from './settle-workbook';
import { linesOf, writeToday } from './write-today';

/** Minutes of run time a day that the hourly run allows itself; edits need the rest of the account's. */
const MINUTES_A_DAY = 40;

interface Stamps {
  readonly sweep?: string;
  readonly today?: string;
  readonly analysis?: string;
}

/** Installable clock trigger, the only one: decides by the spreadsheet's own clock what is due, mails first. */
export function hourly(event: unknown): void {
  guarded('hourly', () => {
    const desk = openDesk();
    const { book } = desk;
    if (!isOwnFiring(book, triggerOf(event)) || schemaNumber() > current) return;
    const used = usedToday(desk);
    const stamps = JSON.parse(book.properties.text('stamps') || '{}') as Stamps;
    if (used < MINUTES_A_DAY) writeStamps(desk, work(desk, stamps));
    const minutes = used + Math.max(0, minuteNumber(openDesk().book.now) - minuteNumber(book.now)) + 0.5;
    writeAutomation(book, { ...readAutomation(book), lastRun: book.now, day: book.today, minutes });
  });
}

/** Sweep, then mails and Today when their hour has come, then the analysis once a night. */
function work(desk: Desk, stamps: Stamps): Stamps {
  const { book, settings, calendar } = desk;
  const since = stamps.sweep === undefined ? {} : { since: stamps.sweep };
  const { memory } = settleWorkbook(desk, { way: 'sweep', who: 'unknown', ...since });
  const done: { -readonly [Key in keyof Stamps]: Stamps[Key] } = { ...stamps, sweep: book.now };
  const due = mailWork(readLedger(book.properties.text('ledger'), book.today), { now: book.now, settings, calendar });
  if (due !== 'none' || stamps.today !== book.today) {
    const lines = linesOf(desk, memory);
    if (due !== 'none') mailRound(desk, { memory, lines, retries: 'none' });
    writeToday(desk, lines);
    done.today = book.today;
  }
  if (stamps.analysis !== book.today) {
    writeAnalysis(desk);
    done.analysis = book.today;
  }
  return done;
}

function writeStamps({ book }: Desk, stamps: Stamps): void {
  book.properties.put('stamps', JSON.stringify(stamps));
}

function usedToday({ book }: Desk): number {
  const { day, minutes } = readAutomation(book);
  return day === book.today ? minutes : 0;
}
