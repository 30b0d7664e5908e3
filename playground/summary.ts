import type { ChangeCounts } from './count-changes';
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
  /** Rows of which every cell was taken. */
  readonly accepted: number;
  /** Cells that were put into their proper form. */
  readonly corrected: number;
  /** Cells whose text was not taken. */
  readonly refused: number;
  /** Groups of leads that look the same. */
  readonly duplicates: number;
}

function number(record: Readonly<Record<string, unknown>>, key: string): number {
  const value = record[key];
  return typeof value === 'number' ? value : 0;
}

/** The check counts rows; what became of the cells since they were read is counted by comparing. */
export function rowCounts({ checkWorkbook: { result } }: DayResults, changes: ChangeCounts): RowCounts {
  const rows = number(result, 'rows');
  const { corrected, refused, refusedRows } = changes;
  return { in: rows, accepted: rows - refusedRows, corrected, refused, duplicates: number(result, 'duplicates') };
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
