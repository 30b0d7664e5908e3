import { dayNumber, dayPart, minuteOfDay } from '../../date';
import { enteredStage } from '../../history/entered';
import { historyColumns } from '../../history/history-lines';
import { kindLabels, sheetLabels } from '../../i18n/sheet-labels';
import { codeBook } from './code-column';

/** The stage changes that History tells of, in its order, as columns. */
export interface StageLog {
  readonly ids: readonly string[];
  /** Days since 1970-01-01 with a fraction; a bare day is whole. */
  readonly times: readonly number[];
  /** What stood there before and from then on, as codes of `keys`; '' before a lead was entered. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly keys: readonly string[];
}

const MINUTES = 1440;
/** Characters of a day. */
const DAY = 10;

/** The stage changes among lines of History; a row's own entry tells the stage it began with. */
export function stageLog(lines: readonly (readonly string[])[]): StageLog {
  const { keys, code } = codeBook();
  const ids: string[] = [];
  const [times, from, to]: [number[], number[], number[]] = [[], [], []];
  const timeOf = timeReader();
  for (let place = 0; place < lines.length; place += 1) {
    const line = lines[place] ?? [];
    const stage = stageIn(line);
    if (stage === undefined) continue;
    ids.push(cell(line, ID));
    times.push(timeOf(cell(line, AT)));
    from.push(code(cell(line, FROM_KEY)));
    to.push(code(stage));
  }
  return { ids, times, from, to, keys };
}

/** Reads stamps of History as days with a fraction; line upon line is of one day, which is read once. */
function timeReader(): (at: string) => number {
  let [day, midnight] = ['', Number.NaN];
  return (at) => {
    if (day.length !== DAY || !at.startsWith(day)) [day, midnight] = [dayPart(at), dayNumber(at) * MINUTES];
    return (midnight + minuteOfDay(at)) / MINUTES;
  };
}

/** The stage that a line tells of; undefined where it tells of something else. */
function stageIn(line: readonly string[]): string | undefined {
  const column = cell(line, COLUMN);
  if (column === 'stage') return moves.has(cell(line, KIND)) ? cell(line, TO_KEY) : undefined;
  const isEntry = column === '' && entries.has(cell(line, KIND)) && leadTabs.has(cell(line, TABLE));
  return isEntry ? enteredStage(cell(line, TO_KEY)) : undefined;
}

const place = (key: (typeof historyColumns)[number]): number => historyColumns.indexOf(key);
const [AT, KIND, TABLE, ID] = [place('at'), place('kind'), place('table'), place('id')];
const [COLUMN, FROM_KEY, TO_KEY] = [place('column'), place('fromKey'), place('toKey')];

function cell(line: readonly string[], at: number): string {
  return line[at] ?? '';
}

const entries: ReadonlySet<string> = new Set(Object.values(kindLabels.entered));
const moves: ReadonlySet<string> = new Set(
  [kindLabels.changed, kindLabels.entered, kindLabels.approved, kindLabels.void].flatMap((label) =>
    Object.values<string>(label),
  ),
);
const leadTabs: ReadonlySet<string> = new Set(Object.values(sheetLabels.leads));
