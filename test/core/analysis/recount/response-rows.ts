import { DASH, wonBy } from './by-hand';
import { answerHours, closed, spells, type Truths } from './measures';
import type { Printed } from './recount';
import { today, type World } from './truth';

const LANDMARK = 3;
const HORIZON = 90;

/** Leads still open at the end of day 3 by how fast they had been answered, and the share of them won in 90 days more. */
export function landmarkRows({
  counted,
}: World): ReadonlyMap<string, { readonly leads: Truths; readonly won: Printed }> {
  const alive = counted.filter((one) => (closed(one) ? one.endedOn : today) - one.registered > LANDMARK);
  const hours = (one: Truths[number]) => answerHours(one) ?? Number.POSITIVE_INFINITY;
  const between = (from: number, to: number) => alive.filter((one) => hours(one) > from && hours(one) <= to);
  const row = (leads: Truths) => ({ leads, won: wonLater(leads, counted) });
  return new Map([
    ['4 小时内', row(between(-1, 4))],
    ['24 小时内', row(between(4, 24))],
    ['72 小时内', row(between(24, 72))],
    ['超过 72 小时或没有', row(between(72, Number.POSITIVE_INFINITY))],
  ]);
}

/** Days count from the landmark on; the record of closings begins where that of all leads does. */
function wonLater(leads: Truths, all: Truths): Printed {
  const entries = new Map(spells(all).map((spell) => [spell.one, spell.entry]));
  const later = spells(leads).map((spell) => ({
    ...spell,
    entry: Math.max(-1, (entries.get(spell.one) ?? -1) - LANDMARK),
    days: spell.days - LANDMARK,
  }));
  return later.some(({ days }) => days >= HORIZON) ? wonBy(later, HORIZON) : DASH;
}
