import type { AnalysisInput, Filters, OwnCells } from '../core/analysis/analysis-input';
import { filterCells, readFilters } from '../core/analysis/filter-cells';
import { foretoldIn } from '../core/analysis/forecast/foretold';
import { stageLog } from '../core/analysis/frame/stage-log';
import { gridColumns } from '../core/analysis/grid-columns';
import { pastInput } from '../core/analysis/past-input';
import type { FilterKey } from '../core/analysis/report';
import { actionsIn } from '../core/analysis/review/kept-actions';
import { scoredColumns } from '../core/analysis/score/case-facts';
import type { Day } from '../core/date';
import { historyColumns } from '../core/history/history-lines';
import { splitMemoryKey } from '../core/history/memory';
import { inOrder } from '../core/history/seals';
import { valueChanges } from '../core/history/value-changes';
import { buildVocabulary } from '../core/schema/vocabulary';
import { tabIn } from '../host/book';
import type { Desk } from '../host/desk';
import { readLines } from '../host/log-tab';
import { readMemoryTab } from '../host/memory-tab';
import { shownTexts } from '../host/report-tab';
import { readCells } from '../host/table';

/** Everything the analysis reads, through the filters that stand on its tab. */
export function analysisInput(desk: Desk): AnalysisInput {
  const { book, settings, vocabulary } = desk;
  const filters = chosenFilters(desk);
  const { asOf } = filters;
  const facts = asOf !== undefined && asOf < book.today ? pastOf(desk, asOf) : presentInput(desk);
  return { ...facts, ...spoken(filters.language, { vocabulary, settings }), filters };
}

/** Settings and words in the language that the reader chose; cells are understood in any. */
function spoken(language: Filters['language'], own: Pick<AnalysisInput, 'settings' | 'vocabulary'>): typeof own {
  if (language === undefined) return own;
  const settings = { ...own.settings, values: { ...own.settings.values, language } };
  return { settings, vocabulary: buildVocabulary(settings) };
}

type Facts = Omit<AnalysisInput, 'vocabulary' | 'settings' | 'filters'>;

/** All leads as they stand, whatever the filters of the tab. */
export function wholeInput(desk: Desk): AnalysisInput {
  const { settings, vocabulary } = desk;
  return { ...presentInput(desk), vocabulary, settings, filters: { period: 'all' } };
}

/** The rows as they stand. */
function presentInput(desk: Desk): Facts {
  const { book, settings } = desk;
  const lines = readLines(book, 'history', historyColumns.length);
  const leads = readCells(book, 'leads', settings);
  const followUps = readCells(book, 'followUps', settings);
  return {
    leads: gridColumns({ rows: leads.grid, at: leads.table.columns.at }),
    size: leads.grid.length,
    followUps: {
      column: gridColumns({ rows: followUps.grid, at: followUps.table.columns.at }),
      size: followUps.grid.length,
    },
    own: () => ownCells(leads),
    history: () => stageLog(lines),
    foretold: foretoldIn(lines),
    kept: actionsIn(lines),
    changes: valueChanges(lines, new Set(scoredColumns)),
    today: book.today,
    now: book.now,
    review: inReview(desk),
  };
}

/** Columns of Leads that are none of ours. */
function ownCells({ table, grid }: ReturnType<typeof readCells>): readonly OwnCells[] {
  const ours = new Set(Object.values(table.columns.at));
  return table.headers.flatMap((header, place) =>
    header.trim() === '' || ours.has(place)
      ? []
      : [{ header: header.trim(), cells: grid.map((row) => row[place] ?? '') }],
  );
}

/** The rows as History tells them of the end of an earlier day. */
function pastOf({ book, vocabulary }: Desk, day: Day): Facts {
  const lines = inOrder(readLines(book, 'history', historyColumns.length));
  return pastInput(lines, { day, vocabulary, computedAt: book.now });
}

/** What the reader chose in the filter cells, where the last report put them. */
function chosenFilters({ book, vocabulary }: Desk): ReturnType<typeof readFilters> {
  const cells = filterCells(vocabulary);
  const rows = Math.max(...cells.map(({ row }) => row));
  const columns = Math.max(...cells.map(({ column }) => column));
  const texts = shownTexts(tabIn(book, 'analysis'), { row: 1, column: 1, rows, columns });
  const chosen = cells.map(({ key, row, column }): [FilterKey, string] => [key, texts[row - 1]?.[column - 1] ?? '']);
  return readFilters(Object.fromEntries(chosen) as Record<FilterKey, string>, vocabulary);
}

/** Leads with an unanswered question in Review stay outside every rate. */
function inReview({ book }: Desk): ReadonlySet<string> {
  const waiting = new Set<string>();
  for (const row of readMemoryTab(book).rows.values()) {
    const id = splitMemoryKey(row.key);
    if (id?.table === 'leads' && (row.meta.inReview ?? []).length > 0) waiting.add(id.id);
  }
  return waiting;
}
