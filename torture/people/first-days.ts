import type { Cells, Logical } from './logical';

const DAY = '下次联系日期';
const REMINDER = '提醒状态';
const OWNER = '跟进人';
const ID = '线索编号';

/**
 * Old leads that are taken over get their first days in turn, so many per owner and day. Somebody who types a day of
 * their own meanwhile leaves room that the next one takes: which of these leads got which of these days is all the same,
 * as long as no owner has more on one day than one after the other gives.
 */
export function inItsRoom(final: Logical, { leads, followUps }: Logical, begun: Logical): Logical {
  // Leads that Leadbook has known from the start get their days by rules of their own.
  if ([...begun.leads.values()].every((cells) => cells[ID] !== undefined)) return { leads, followUps };
  const given = [...leads].filter(([mark, cells]) => !begun.leads.get(mark)?.[DAY] && cells[DAY] !== undefined);
  const days = new Set(given.map(([, cells]) => cells[DAY]));
  const shown = given.map(([mark]) => final.leads.get(mark) ?? {});
  if (!shown.every((cells) => days.has(cells[DAY])) || mostOf(shown) > mostOf(given.map(([, cells]) => cells))) {
    return { leads, followUps };
  }
  const inPlace = new Map(given.map(([mark, cells]) => [mark, withDayOf(final.leads.get(mark), cells)]));
  return { leads: new Map([...leads].map(([mark, cells]) => [mark, inPlace.get(mark) ?? cells])), followUps };
}

/** How many leads the fullest day of an owner has. */
function mostOf(lines: readonly Cells[]): number {
  const counts = new Map<string, number>();
  for (const cells of lines) {
    const name = `${cells[OWNER]} ${cells[DAY]}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** The day, and what is said of that very day. */
function withDayOf(shown: Cells | undefined, cells: Cells): Cells {
  const { [DAY]: day = '', [REMINDER]: reminder = '' } = shown ?? {};
  if (day === '' || day === cells[DAY]) return cells;
  const { [REMINDER]: _other, ...rest } = cells;
  return { ...rest, [DAY]: day, ...(reminder.startsWith(day) && { [REMINDER]: reminder }) };
}
