import { editorEmail } from './identity';
import { patient } from './patient';

/** What an edit trigger says, as far as it can be trusted: where, by which trigger, by whom ('' = unknown). */
export interface EditEvent {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly triggerUid: string;
  readonly editor: string;
  /** What was typed, where Google says it: a single cell that was not pasted into. */
  readonly typed?: string;
  /** What stood there before, where Google says what was typed; '' = nothing. */
  readonly replaced: string;
}

interface RawEvent {
  readonly range?: GoogleAppsScript.Spreadsheet.Range;
  readonly triggerUid?: string;
  readonly value?: unknown;
  readonly oldValue?: unknown;
  readonly user?: { getEmail?: () => string };
}

/** Reads Google's event; undefined for anything that is none (a call from the console, a forged object). */
export function readEditEvent(event: unknown): EditEvent | undefined {
  const { range, triggerUid, user, value, oldValue } = (event ?? {}) as RawEvent;
  if (range === undefined || typeof triggerUid !== 'string' || typeof range.getSheet !== 'function') return undefined;
  const area = patient(range);
  return {
    sheetId: area.getSheet().getSheetId(),
    row: area.getRow(),
    column: area.getColumn(),
    rows: area.getNumRows(),
    columns: area.getNumColumns(),
    triggerUid,
    editor: editorEmail((user && patient(user).getEmail?.()) ?? ''),
    ...(typeof value === 'string' ? { typed: value } : {}),
    replaced: typeof oldValue === 'string' ? oldValue : '',
  };
}

/** The id of the trigger that fired a clock event; '' where there is none. */
export function triggerOf(event: unknown): string {
  const { triggerUid } = (event ?? {}) as RawEvent;
  return typeof triggerUid === 'string' ? triggerUid : '';
}
