import type { Foretold } from './forecast/foretold';
import type { ScoreModel } from './score/score-model';

/** How a cell of the report looks; the host keeps one format per style. */
export type ReportStyle = 'title' | 'note' | 'header' | 'cell' | 'total' | 'sentence' | 'filter';

/** The leads behind a figure, as places in the frame. */
export interface Behind {
  /** Those that the figure counts, or is computed from. */
  readonly leads: readonly number[];
  /** Of a share: what it is a share of, these leads included. */
  readonly of?: readonly number[];
}

export interface ReportCell {
  readonly value: string | number;
  /** Number format of the grid, for numbers. */
  readonly format?: string;
  readonly style?: ReportStyle;
  readonly side?: 'left' | 'right';
  /** Whether a long text is broken into lines. */
  readonly wrap?: boolean;
  /** What the figure opens; found when somebody asks. */
  readonly behind?: () => Behind;
}

/** A rectangle of the report, rows and columns counted from 1 like the sheet's own. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type ChartKey = 'sourceConversion' | 'funnel' | 'trend' | 'cohort' | 'cycle' | 'fan';

export interface ChartSpec {
  readonly key: ChartKey;
  readonly type: 'combo' | 'bar' | 'line' | 'area';
  readonly title: string;
  /** Header row and data, side by side; the first column names the categories. */
  readonly ranges: readonly Area[];
  /** Cell under the chart's upper left corner. */
  readonly position: { readonly row: number; readonly column: number };
  /** Options of the native charts by their dotted names. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

export type FilterKey = 'period' | 'owner' | 'source' | 'asOf' | 'language' | 'currency';

/** A cell in which the reader chooses: a dropdown, or a text where there are no options. `key` '' stands for all. */
export interface FilterCell {
  readonly key: FilterKey;
  readonly row: number;
  readonly column: number;
  readonly options: readonly { readonly key: string; readonly label: string }[];
}

/** What a refresh learnt and the workbook keeps. */
export interface Kept {
  /** Undefined where nothing better than points was learnt. */
  readonly score?: ScoreModel | undefined;
  /** The forecasts of today, where they are those of the whole team. */
  readonly foretold?: readonly Foretold[];
}

export interface Report {
  readonly keeps: Kept;
  /** Rows of equal width, from cell A1. */
  readonly cells: readonly (readonly ReportCell[])[];
  /** The rectangle the add-on owns: cells right of it belong to the readers and are never touched. */
  readonly owned: Area;
  readonly charts: readonly ChartSpec[];
  readonly filters: readonly FilterCell[];
  /** Position among the rows read of every lead that figures open. */
  readonly places: Int32Array;
  /** Where each block stands, its title row first. */
  readonly blocks: readonly {
    readonly key: string;
    readonly row: number;
    /** Row of the header of its table: the one where the table would begin, if it has none. */
    readonly header: number;
    readonly rows: number;
    readonly columns: number;
  }[];
}
