/** What the page and its server say to each other. */

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly color?: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Width of every column in pixels; 0 = hidden. */
  readonly widths: readonly number[];
  /** Height of every row that is not of the usual one; 0 = hidden. */
  readonly heights: Readonly<Record<number, number>>;
  readonly gridlines: boolean;
  readonly charts: readonly ChartView[];
}

export interface SeriesView {
  readonly kind: 'bar' | 'line' | 'area';
  readonly name: string;
  /** Absent = not to be seen: it only lifts the ones upon it. */
  readonly colour?: string;
  readonly opacity: number;
  /** 0 = points only. */
  readonly lineWidth: number;
  /** 0 = none. */
  readonly pointSize: number;
  readonly dashed: boolean;
  readonly inLegend: boolean;
  readonly values: readonly (number | null)[];
  /** The values as their cells show them. */
  readonly texts: readonly string[];
}

export interface ChartView {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Bars lie instead of standing. */
  readonly horizontal: boolean;
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
}

export interface MenuView {
  readonly label: string;
  readonly run?: string;
  readonly items?: readonly MenuView[];
  readonly separator?: true;
}

export interface ActionView {
  readonly name: string;
  readonly ok: boolean;
  readonly calls: number;
  readonly counted: number;
  readonly seconds: number;
}

export interface MailView {
  readonly number: number;
  readonly to: string;
  readonly subject: string;
  readonly at: string;
  readonly text: string;
  readonly hasHtml: boolean;
}

export interface ToastView {
  readonly title: string;
  readonly message: string;
}

/** A window with a question or a message of the add-on. */
export interface QuestionView {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly Button[];
}

export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Answer {
  readonly button: Button;
  readonly text?: string;
}

export interface SelectionView {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Everything but the cells. */
export interface BookView {
  /** Grows with every change of the workbook. */
  readonly version: number;
  readonly name: string;
  readonly tabs: readonly TabView[];
  readonly menu: readonly MenuView[];
  readonly selection: SelectionView;
  /** Wall time 'YYYY-MM-DDTHH:mm' in the spreadsheet's zone. */
  readonly now: string;
  readonly zone: string;
  readonly mails: readonly MailView[];
  /** Runs of the last thing the person did, the most expensive first. */
  readonly last: readonly ActionView[];
  /** Open sidebar; `number` grows when another one replaces it. */
  readonly sidebar: { readonly title: string; readonly number: number } | null;
}

export interface CellStyleView {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly line?: 'underline' | 'line-through';
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly middle?: true;
  readonly wrap?: true;
}

export interface CellView {
  readonly text: string;
  /** What the editor starts with: a formula, or the value as it would be typed; absent = the text. */
  readonly input?: string;
  readonly note?: string;
  readonly style?: CellStyleView;
  readonly choice?: 'list' | 'checkbox';
  readonly link?: string;
  /** Merged over so many rows and columns; 0 = covered by another cell. */
  readonly span?: readonly [rows: number, columns: number];
}

/** Cells of some rows; null = nothing there. */
export interface CellsView {
  readonly version: number;
  readonly tab: number;
  readonly first: number;
  readonly rows: readonly (readonly (CellView | null)[])[];
}

/** What the person did. */
export type Deed =
  | { readonly kind: 'type'; readonly tab: number; readonly a1: string; readonly text: string }
  | { readonly kind: 'paste'; readonly tab: number; readonly a1: string; readonly rows: readonly (readonly string[])[] }
  | {
      readonly kind: 'clear' | 'insertRows' | 'deleteRows' | 'sortUp' | 'sortDown';
      readonly tab: number;
      readonly a1: string;
    }
  | { readonly kind: 'undo' | 'redo' | 'closeSidebar' | 'look' }
  | { readonly kind: 'run'; readonly name: string; readonly answers: readonly Answer[] }
  | { readonly kind: 'clock'; readonly to: 'hour' | 'tomorrow' };

/** What came of it. */
export interface Outcome {
  readonly book: BookView;
  /** Sentence of the window that stopped the person. */
  readonly refused?: string;
  /** The run asks; nothing has happened yet. Send it again with one more answer. */
  readonly question?: QuestionView;
  /** Messages that were shown and need no answer. */
  readonly told: readonly QuestionView[];
  readonly toasts: readonly ToastView[];
  readonly dialog?: {
    readonly title: string;
    readonly width: number;
    readonly height: number;
    readonly number: number;
  };
}
