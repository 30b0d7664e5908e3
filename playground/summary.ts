import type { InputProblem } from './read-input';
import type { ActionFigures } from './run-action';
import { DAY, type DayResults } from './run-day';

/** What summary.json holds. */
export interface Summary {
  readonly now: string;
  readonly zone: string;
  readonly language: string;
  readonly files: readonly string[];
  readonly rows: RowCounts;
  /** Rows of the input that look wrong; they were taken all the same. */
  readonly unreadable: readonly InputProblem[];
  readonly mails: {
    readonly sent: number;
    readonly queued: number;
    readonly failed: number;
    readonly unconfirmed: number;
  };
  readonly mailFiles: readonly string[];
  readonly actions: readonly ActionFigures[];
}

export interface RowCounts {
  readonly in: number;
  readonly accepted: number;
  readonly corrected: number;
  readonly refused: number;
  readonly duplicates: number;
}

function number(record: Readonly<Record<string, unknown>>, key: string): number {
  const value = record[key];
  return typeof value === 'number' ? value : 0;
}

/** Rows are put right when the sheet is taken over and again by the check: what either did counts. */
export function rowCounts({ setUp, checkWorkbook }: DayResults): RowCounts {
  const found = checkWorkbook.result;
  const both = (key: string): number => number(setUp.result, key) + number(found, key);
  const rows = number(found, 'rows');
  const refused = both('refused');
  return {
    in: rows,
    accepted: typeof found['accepted'] === 'number' ? found['accepted'] : rows - refused,
    corrected: both('corrected'),
    refused,
    duplicates: number(found, 'duplicates'),
  };
}

/** The mails' fates as the sending action tells them. */
export function mailCounts({ sendRemindersNow: { result } }: DayResults): Summary['mails'] {
  const of = (key: string): number => number(result, key);
  return { sent: of('sent'), queued: of('queued'), failed: of('failed'), unconfirmed: of('unconfirmed') };
}

/** What each action cost, in order. */
export function actionFigures(results: DayResults): ActionFigures[] {
  return DAY.map(({ action }) => results[action].figures);
}
