import { coerce } from '../../values/coerce';
import { epochToSerial } from '../../values/zone';
import { FormulaError, RangeValue } from '../formula-value';
import type { Call, FormulaFunction } from '../scope';
import { yearOf } from '../year-of';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function serialOf(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) - EPOCH) / DAY);
}

function calendar(serial: number): Date {
  return new Date(EPOCH + Math.floor(serial) * DAY);
}

function now(call: Call): number {
  return epochToSerial(call.scope.now, call.scope.workbook.timeZone);
}

/** 1899-12-30 was a Saturday: Monday = 0. */
function weekday(serial: number): number {
  return (Math.floor(serial) + 5) % 7;
}

function weekdayOf(call: Call): number | FormulaError {
  const day = weekday(call.number(0));
  const kind = call.number(1, 1);
  if (kind === 1) return ((day + 1) % 7) + 1;
  if (kind === 2) return day + 1;
  return kind === 3 ? day : new FormulaError('#NUM!');
}

function holidays(call: Call): Set<number> {
  if (call.arguments.length < 3) return new Set();
  const value = call.value(2);
  const list = value instanceof RangeValue ? [...value.values()] : [value];
  return new Set(list.filter((day) => typeof day === 'number').map(Math.floor));
}

function isWorkday(serial: number, off: ReadonlySet<number>): boolean {
  return weekday(serial) < 5 && !off.has(serial);
}

function workday(call: Call): number {
  const off = holidays(call);
  const count = Math.trunc(call.number(1));
  const step = Math.sign(count);
  let serial = Math.floor(call.number(0));
  for (let left = Math.abs(count); left > 0; ) {
    serial += step;
    if (isWorkday(serial, off)) left -= 1;
  }
  return serial;
}

function networkdays(call: Call): number {
  const off = holidays(call);
  const [start, end] = [Math.floor(call.number(0)), Math.floor(call.number(1))];
  let count = 0;
  for (let day = Math.min(start, end); day <= Math.max(start, end); day += 1) count += Number(isWorkday(day, off));
  return start <= end ? count : -count;
}

/** The same day some months later, cut to the end of a shorter month. */
function monthsLater(call: Call): number {
  const date = calendar(call.number(0));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + Math.trunc(call.number(1))];
  return Math.min(serialOf(year, month, date.getUTCDate()), serialOf(year, month + 1, 0));
}

function endOfMonth(call: Call): number {
  const date = calendar(call.number(0));
  return serialOf(date.getUTCFullYear(), date.getUTCMonth() + 2 + Math.trunc(call.number(1)), 0);
}

function dateValue(call: Call): number | FormulaError {
  const { locale } = call.scope.workbook;
  const { value } = coerce(call.text(0), { locale, year: yearOf(call.scope) });
  return typeof value === 'number' ? Math.floor(value) : new FormulaError('#VALUE!');
}

/** Functions on dates, which are serial days since 1899-12-30 in the spreadsheet's own zone. */
export const dateFunctions: Readonly<Record<string, FormulaFunction>> = {
  NOW: now,
  TODAY: (call) => Math.floor(now(call)),
  DATE: (call) => serialOf(Math.trunc(call.number(0)), Math.trunc(call.number(1)), Math.trunc(call.number(2))),
  TIME: (call) => (call.number(0) * 3600 + call.number(1) * 60 + call.number(2)) / 86_400,
  DATEVALUE: dateValue,
  YEAR: (call) => calendar(call.number(0)).getUTCFullYear(),
  MONTH: (call) => calendar(call.number(0)).getUTCMonth() + 1,
  DAY: (call) => calendar(call.number(0)).getUTCDate(),
  HOUR: (call) => Math.floor((call.number(0) % 1) * 24 + 1e-9),
  MINUTE: (call) => Math.floor(((call.number(0) * 24) % 1) * 60 + 1e-7),
  WEEKDAY: weekdayOf,
  WORKDAY: workday,
  NETWORKDAYS: networkdays,
  DAYS: (call) => Math.floor(call.number(0)) - Math.floor(call.number(1)),
  EDATE: monthsLater,
  EOMONTH: endOfMonth,
};
