import type { AnalysisContext } from '../analysis-context';
import type { ChartKey, ChartSpec, Kept, ReportCell } from '../report';

/** What a block shows under its title and explanation. */
export interface BlockBody {
  /** Which leads its figures count. */
  readonly basis: 'basisRegistered' | 'basisSuggestions' | 'basisEach' | 'basisTrend' | 'basisForecast' | 'basisScore';
  readonly header: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  readonly total?: readonly ReportCell[];
  /** Whole sentences under the table. */
  readonly sentences: readonly string[];
  readonly chart?: ChartDraft | undefined;
  /** What the workbook keeps of it until the next refresh. */
  readonly keeps?: Kept;
}

/** A chart and the figures it draws, which stand at the foot of the report. */
export interface ChartDraft {
  readonly key: ChartKey;
  readonly type: ChartSpec['type'];
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  readonly options: ChartSpec['options'];
}

/** Undefined where the workbook has nothing the block could be about. */
export type BlockBuilder = (context: AnalysisContext) => BlockBody | undefined;
