import type { Repair } from '../core/i18n/repair-words';
import { columnLetters } from '../core/schema/column-letters';
import type { ColumnLayout } from '../core/setup/layout';
import { type CellLook, wrongFormats } from '../core/setup/wrong-formats';
import type { Book } from './book';
import { cellsOf } from './cells';
import { isSameRule, type Rule, ruleOf } from './dropdown-rule';
import type { LayoutPlan } from './layout-plan';
import { logRefusal } from './log';
import { sendWrites } from './send-writes';
import { writeCells } from './write-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Standing {
  readonly plan: LayoutPlan;
  readonly standing: readonly ColumnLayout[];
  readonly refused: string[];
}

/** Headers, formats and dropdowns of the columns that stand already: what is right is left alone. */
export function repairColumns(book: Book, sheet: Sheet, work: Standing): Repair[] {
  const isRelabelled = Object.keys(work.plan.relabel).length > 0;
  if (isRelabelled) work.plan.begin('headers');
  relabelHeaders(sheet, work.plan);
  return [
    ...(isRelabelled ? (['headers'] as const) : []),
    ...(repairFormats(book, sheet, work) ? (['formats'] as const) : []),
    ...(repairDropdowns(sheet, work) ? (['dropdowns'] as const) : []),
  ];
}

function relabelHeaders(sheet: Sheet, { relabel, at, twins }: LayoutPlan): void {
  const placed = Object.entries(relabel).flatMap(([key, cell]) => {
    const place = at[key];
    return place === undefined ? [] : [{ row: 1, column: place + 1, cell }];
  });
  writeCells(sheet, [...placed, ...twins.map(({ place, header }) => ({ row: 1, column: place + 1, cell: header }))]);
}

interface FormatJob {
  readonly key: string;
  readonly format: string;
  readonly places: readonly string[];
}

/** Number formats, only where a cell shows its value wrongly without (one read, or two). */
function repairFormats(book: Book, sheet: Sheet, { plan, standing, refused }: Standing): boolean {
  const range = sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns());
  const present: string[][] = range.getNumberFormats();
  const suspects = standing.filter(({ key, format }) => {
    const place = plan.at[key] ?? -1;
    return format !== '' && present.some((line) => line[place] !== format);
  });
  if (suspects.length === 0) return false;
  const values = cellsOf(range.getValues(), book.clock);
  const jobs = suspects.flatMap(({ key, format }): FormatJob[] => {
    const place = plan.at[key] ?? -1;
    const looks = present.map((line, row): CellLook => {
      return { format: line[place] ?? '', value: values[row]?.[place] ?? '' };
    });
    const letters = columnLetters(place + 1);
    const places = wrongFormats(looks, format).map(({ from, to }) => `${letters}${from + 2}:${letters}${to + 2}`);
    return places.length === 0 ? [] : [{ key, format, places }];
  });
  if (jobs.length > 0) plan.begin('formats');
  const one = ({ format, places }: FormatJob) => sheet.getRangeList([...places]).setNumberFormat(format);
  return attempt(jobs, { all: () => byFormat(jobs).forEach(one), one, refused });
}

/** Columns that want the same format go in one call. */
function byFormat(jobs: readonly FormatJob[]): FormatJob[] {
  const formats = [...new Set(jobs.map(({ format }) => format))];
  return formats.map((format) => {
    const places = jobs.filter((job) => job.format === format).flatMap((job) => job.places);
    return { key: '', format, places };
  });
}

/** Dropdowns, only in columns where a cell lacks its rule (one read). */
function repairDropdowns(sheet: Sheet, { plan, standing, refused }: Standing): boolean {
  const rows = sheet.getMaxRows() - 1;
  const listed = standing.flatMap((column) => {
    const rule = ruleOf(column, plan);
    return rule === undefined ? [] : [{ key: column.key, place: plan.at[column.key] ?? 0, rule }];
  });
  if (listed.length === 0) return false;
  const first = Math.min(...listed.map(({ place }) => place));
  const width = Math.max(...listed.map(({ place }) => place)) - first + 1;
  const present: (Rule | null)[][] = sheet.getRange(2, first + 1, rows, width).getDataValidations();
  const jobs = listed.filter(
    ({ place, rule }) => !present.every((line) => isSameRule(line[place - first] ?? null, rule)),
  );
  if (jobs.length > 0) plan.begin('dropdowns');
  const one = ({ place, rule }: (typeof jobs)[number]) => sheet.getRange(2, place + 1, rows, 1).setDataValidation(rule);
  return attempt(jobs, { all: () => jobs.forEach(one), one, refused });
}

interface Job {
  readonly key: string;
}

/**
 * Does everything at once and, where the sheet refuses (a typed column of one of the new tables), one by one: the other
 * columns get theirs all the same. A refusal may come late, so each try ends with a flush.
 */
function attempt<One extends Job>(
  jobs: readonly One[],
  work: { readonly all: () => void; readonly one: (job: One) => void; readonly refused: string[] },
): boolean {
  if (jobs.length === 0) return false;
  if (succeeds(work.all)) return true;
  const done = jobs.filter((job) => {
    const isDone = succeeds(() => work.one(job));
    if (!isDone && !work.refused.includes(job.key)) work.refused.push(job.key);
    return isDone;
  });
  return done.length > 0;
}

function succeeds(work: () => unknown): boolean {
  try {
    work();
    sendWrites();
    return true;
  } catch (error) {
    logRefusal('Layout refused', error);
    return false;
  }
}
