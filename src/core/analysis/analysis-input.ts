import type { Day, Stamp } from '../date';
import type { ValueChange } from '../history/value-changes';
import type { Language } from '../i18n/language';
import type { Cell } from '../schema/row';
import type { Settings } from '../schema/settings';
import type { Vocabulary } from '../schema/vocabulary';
import type { Foretold } from './forecast/foretold';
import type { StageLog } from './frame/stage-log';
import type { PeriodKey } from './period';
import type { KeptActions } from './review/kept-actions';

/** The raw cell of a row in one column; '' where the column does not stand on the tab. */
export type CellAt = (row: number) => Cell;

/** The columns of a table. Cells stay in their rows: nothing is copied. */
export type ColumnSource = (key: string) => CellAt;

/** What the reader chose on the tab; an absent owner or source means all. */
export interface Filters {
  readonly period: PeriodKey;
  readonly owner?: string;
  readonly source?: string;
  /** The workbook as it was at the end of this day; absent = now. */
  readonly asOf?: Day;
  /** Absent = the workbook's. The sign changes, the amounts do not. */
  readonly language?: Language;
  readonly currency?: string;
}

/** A column of the team's own. */
export interface OwnCells {
  readonly header: string;
  readonly cells: readonly Cell[];
}

/** Everything the analysis reads: columns, never a record per row. */
export interface AnalysisInput {
  readonly leads: ColumnSource;
  /** Rows of Leads below the header. */
  readonly size: number;
  readonly history: () => StageLog;
  readonly followUps: { readonly column: ColumnSource; readonly size: number };
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  readonly today: Day;
  readonly now: Stamp;
  readonly filters: Filters;
  /** Changes of the attributes that may tell something, by lead: what was known when. */
  readonly changes?: ReadonlyMap<string, readonly ValueChange[]>;
  /** The columns that the team added itself, in the order of the tab; read when a block asks for them. */
  readonly own?: () => readonly OwnCells[];
  /** Forecasts that were made before. */
  readonly foretold?: readonly Foretold[];
  /** What the monthly reviews before asked for. */
  readonly kept?: readonly KeptActions[];
  /** Leads with an unanswered question in Review: left out of every rate. */
  readonly review?: ReadonlySet<string>;
  /** Set where the input is that of an earlier day: when it was computed, and how many records were not certain then. */
  readonly past?: { readonly computedAt: Stamp; readonly uncertain: number };
}
