import type { Cell } from '../schema/row';

/** A row as it came into the workbook: one event instead of one for every cell. */
export interface Entered {
  /** Accepted values in stored form, blank ones left out. */
  readonly values: Readonly<Record<string, string>>;
  /** Columns that the add-on filled. */
  readonly given: readonly string[];
  /** Cells of a sheet taken over that were put into another form, as they had stood. */
  readonly raw: Readonly<Record<string, Cell>>;
}

/** A cell holds 50,000 characters; longer rows tell their longest texts in events of their own. */
const ROOM = 40_000;

/** The stored text of an entered row. */
export function writeEntered({ values, given, raw }: Entered): string {
  const more = { ...(given.length > 0 && { a: given }), ...(Object.keys(raw).length > 0 && { r: raw }) };
  return JSON.stringify({ v: values, ...more });
}

/** Reads it; undefined where something else stands. */
export function readEntered(text: string): Entered | undefined {
  if (!text.startsWith('{"v":')) return undefined;
  try {
    const { v, a = [], r = {} } = JSON.parse(text) as { v: Entered['values']; a?: string[]; r?: Entered['raw'] };
    return { values: v, given: a, raw: r };
  } catch {
    return undefined;
  }
}

/**
 * The stage with which a row came in. Found by its quotes, since a quote inside a value never stands without its
 * backslash; the whole text is taken apart only where that is not enough.
 */
export function enteredStage(text: string): string | undefined {
  const at = text.indexOf(STAGE);
  const isPlain =
    at > 0 && text.startsWith('{"v":{') && (text.endsWith(']}') || (text.endsWith('}') && !text.includes(RAW)));
  const stage = isPlain ? text.slice(at + STAGE.length, text.indexOf('"', at + STAGE.length)) : '\\';
  return stage.includes('\\') ? readEntered(text)?.values['stage'] : stage;
}

const STAGE = '"stage":"';
const RAW = ',"r":{';

/** The row as far as one cell holds it, and the columns that need events of their own. */
export function fitEntered(entered: Entered): { readonly fits: Entered; readonly apart: readonly string[] } {
  const apart = new Set<string>();
  const size = () => writeEntered(without(entered, apart)).length;
  const longest = Object.entries(entered.values).sort(([, one], [, other]) => other.length - one.length);
  for (const [column] of longest) {
    if (size() <= ROOM) break;
    apart.add(column);
  }
  return { fits: without(entered, apart), apart: [...apart] };
}

function without({ values, given, raw }: Entered, apart: ReadonlySet<string>): Entered {
  const kept = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).filter(([column]) => !apart.has(column)));
  return apart.size === 0 ? { values, given, raw } : { values: kept(values), given, raw: kept(raw) };
}
