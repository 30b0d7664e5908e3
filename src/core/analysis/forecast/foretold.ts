import type { Day } from '../../date';
import { dayNumber } from '../../date';
import type { HistoryEvent } from '../../edit';
import { historyColumns } from '../../history/history-lines';
import { kindLabels } from '../../i18n/sheet-labels';

/** A forecast as History keeps it: made on a day for so many days, the wins expected and their 80 % interval. */
export interface Foretold {
  readonly day: Day;
  readonly span: number;
  readonly wins: number;
  readonly low: number;
  readonly high: number;
}

/** A forecast that has come due, beside what came. */
export interface Scored extends Foretold {
  readonly came: number;
}

/** What a line of History holds of the forecasts of its day. */
export function writeForetold(told: readonly Foretold[]): string {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return JSON.stringify(told.map(({ span, wins, low, high }) => [span, tenth(wins), tenth(low), tenth(high)]));
}

const place = (key: (typeof historyColumns)[number]): number => historyColumns.indexOf(key);
const [KIND, ID, TO] = [place('kind'), place('id'), place('toKey')];
const kinds: ReadonlySet<string> = new Set(Object.values(kindLabels.foretold));

/** Every forecast among lines of History, one for a day and span: two runs at once may have kept it twice. */
export function foretoldIn(lines: readonly (readonly string[])[]): readonly Foretold[] {
  const found = new Map<string, Foretold>();
  for (const line of lines) {
    if (!kinds.has(line[KIND] ?? '')) continue;
    for (const one of readForetold(line[ID] ?? '', line[TO] ?? '')) found.set(`${one.day} ${one.span}`, one);
  }
  return [...found.values()];
}

function readForetold(day: Day, text: string): readonly Foretold[] {
  try {
    const told = JSON.parse(text) as readonly (readonly number[])[];
    return told.map(([span = 0, wins = 0, low = 0, high = 0]) => ({ day, span, wins, low, high }));
  } catch {
    return [];
  }
}

/** The event that keeps the forecasts of a day. */
export function foretoldEvent(
  told: readonly Foretold[],
): Pick<HistoryEvent, 'kind' | 'table' | 'id' | 'column' | 'from' | 'to'> {
  return { kind: 'foretold', table: 'history', id: told[0]?.day ?? '', column: '', from: '', to: writeForetold(told) };
}

/** The forecasts whose days are over, with the wins that came in them; `wonOn` = day numbers of all wins. */
export function scored(told: readonly Foretold[], wonOn: ArrayLike<number>, today: Day): readonly Scored[] {
  const due = told.filter(({ day, span }) => dayNumber(day) + span <= dayNumber(today));
  return due.map((one) => {
    const from = dayNumber(one.day);
    return { ...one, came: Array.from(wonOn).filter((day) => day > from && day <= from + one.span).length };
  });
}
