import type { Repair } from '../core/i18n/repair-words';
import { columnLetters } from '../core/schema/column-letters';
import type { ColumnLayout } from '../core/setup/layout';
import { type CellLook, wrongFormats } from '../core/setup/wrong-formats';
import type { Book } from './book';
import { cellsOf } from './cells';
import { isSameRule, type Rule, ruleOf, ruleText } from './dropdown-rule';
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
export function repairColumns(book: Book, sheet: Sheet, work: Standing): void {
  relabelHeaders(sheet, work.plan);
  repairFormats(book, sheet, work);
  repairDropdowns(sheet, work);
}

function relabelHeaders(sheet: Sheet, { relabel, at, twins, headers, begin }: LayoutPlan): void {
  const ours = Object.entries(relabel).flatMap(([key, header]) => {
    const place = at[key];
    return place === undefined ? [] : [{ place, header }];
  });
  const wrong = [...ours, ...twins];
  const was = wrong.map(({ place, header }) => [headers[place] ?? '', header]);
  if (wrong.length === 0 || !begin('headers', was)) return;
  writeCells(
    sheet,
    wrong.map(({ place, header }) => ({ row: 1, column: place + 1, cell: header })),
  );
}

interface FormatJob {
  readonly key: string;
  readonly format: string;
  readonly places: readonly string[];
  readonly was: readonly unknown[];
}

/** Number formats, only where a cell shows its value wrongly without (one read, or two). */
function repairFormats(book: Book, sheet: Sheet, { plan, standing, refused }: Standing): void {
  const range = sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns());
  const present: string[][] = range.getNumberFormats();
  const suspects = standing.filter(({ key, format }) => {
    const place = plan.at[key] ?? -1;
    return format !== '' && present.some((line) => line[place] !== format);
  });
  if (suspects.length === 0) return;
  const values = cellsOf(range.getValues(), book.clock);
  const jobs = suspects.flatMap(({ key, format }): FormatJob[] => {
    const place = plan.at[key] ?? -1;
    const looks = present.map((line, row): CellLook => {
      return { format: line[place] ?? '', value: values[row]?.[place] ?? '' };
    });
    const letters = columnLetters(place + 1);
    const runs = wrongFormats(looks, format);
    const places = runs.map(({ from, to }) => `${letters}${from + 2}:${letters}${to + 2}`);
    const was = runs.flatMap(({ from, to }) =>
      equalRuns(looks.slice(from, to + 1).map((look) => look.format)).map(({ value, first, count }) => {
        return [key, from + first + 2, count, value, format];
      }),
    );
    return places.length === 0 ? [] : [{ key, format, places, was }];
  });
  const one = ({ format, places }: Pick<FormatJob, 'format' | 'places'>) =>
    sheet.getRangeList([...places]).setNumberFormat(format);
  carryOut('formats', jobs, { all: () => byFormat(jobs).forEach(one), one, refused, plan });
}

/** Columns that want the same format go in one call. */
function byFormat(jobs: readonly FormatJob[]): Pick<FormatJob, 'format' | 'places'>[] {
  const formats = [...new Set(jobs.map(({ format }) => format))];
  return formats.map((format) => {
    const places = jobs.filter((job) => job.format === format).flatMap((job) => job.places);
    return { format, places };
  });
}

/** Dropdowns, only in columns where a cell lacks its rule (one read). */
function repairDropdowns(sheet: Sheet, { plan, standing, refused }: Standing): void {
  const rows = sheet.getMaxRows() - 1;
  const listed = standing.flatMap((column) => {
    const rule = ruleOf(column, plan);
    return rule === undefined ? [] : [{ key: column.key, place: plan.at[column.key] ?? 0, rule }];
  });
  if (listed.length === 0) return;
  const first = Math.min(...listed.map(({ place }) => place));
  const width = Math.max(...listed.map(({ place }) => place)) - first + 1;
  const present: (Rule | null)[][] = sheet.getRange(2, first + 1, rows, width).getDataValidations();
  const jobs = listed.flatMap(({ key, place, rule }) => {
    const rules = present.map((line) => line[place - first] ?? null);
    if (rules.every((own) => isSameRule(own, rule))) return [];
    const runs = equalRuns(rules.map((own) => own && ruleText(own)));
    return [
      {
        key,
        place,
        rule,
        was: runs.map(({ value, ...run }) => [key, run.first + 2, run.count, value, ruleText(rule)]),
      },
    ];
  });
  const one = ({ place, rule }: (typeof jobs)[number]) => sheet.getRange(2, place + 1, rows, 1).setDataValidation(rule);
  carryOut('dropdowns', jobs, { all: () => jobs.forEach(one), one, refused, plan });
}

/** Equal neighbours as one: the value, the first of them (0-based) and how many they are. */
function equalRuns<Value>(values: readonly Value[]): { value: Value; first: number; count: number }[] {
  const runs: { value: Value; first: number; count: number }[] = [];
  values.forEach((value, first) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value) last.count += 1;
    else runs.push({ value, first, count: 1 });
  });
  return runs;
}

interface Job {
  readonly key: string;
  readonly was: readonly unknown[];
}

interface Attempt<One> {
  readonly all: () => void;
  readonly one: (job: One) => void;
  readonly refused: string[];
  readonly plan: LayoutPlan;
}

/**
 * Does everything at once and, where the sheet refuses (a typed column of one of the new tables), one by one: the other
 * columns get theirs all the same. A refusal may come late, so each try ends with a flush.
 */
function carryOut<One extends Job>(
  part: Repair,
  jobs: readonly One[],
  { all, one, refused, plan }: Attempt<One>,
): void {
  const was = jobs.flatMap((job) => job.was);
  if (jobs.length === 0 || !plan.begin(part, was) || succeeds(all)) return;
  const left = jobs.filter((job) => !succeeds(() => one(job))).map(({ key }) => key);
  refused.push(...left.filter((key) => !refused.includes(key)));
  if (left.length === jobs.length) plan.retract(part);
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
