import type { AnalysisInput } from '../core/analysis/analysis-input';
import { buildReport } from '../core/analysis/build-report';
import { messages } from '../core/i18n/message-words';
import { menuTitle } from '../core/schema/menu';
import { tabIn } from '../host/book';
import { drawCharts } from '../host/charts';
import type { Desk } from '../host/desk';
import { keepScore } from '../host/kept-score';
import { setFilterCells, writeReport } from '../host/report-tab';
import { toast } from '../host/ui';
import { analysisInput } from './analysis-input';
import { atDesk } from './at-desk';
import { keepForecast } from './keep-forecast';
import { forgetReport, noteReport } from './owed-report';

/** What a refresh printed, for tests and the playground. */
export interface AnalysisSummary {
  readonly leads: number;
  readonly blocks: number;
}

/** What others go on with: the forecasts that are new today, and what was read. */
interface WrittenAnalysis extends Pick<AnalysisInput, 'foretold'> {
  readonly input: AnalysisInput;
}

/** Menu: recomputes the conversion analysis from the rows as they stand. */
export function refreshAnalysis(): AnalysisSummary | undefined {
  return atDesk('refreshAnalysis', (desk, language) => {
    const { foretold, input: _input, ...summary } = writeAnalysis(desk);
    keepForecast(desk, foretold);
    noteReport(desk.book, 'analysis');
    toast(menuTitle[language], messages.analysisDone[language]);
    return summary;
  });
}

/** Reads the columns once, builds every block, rewrites the rectangle of the add-on and updates the charts in place. */
export function writeAnalysis(desk: Desk): AnalysisSummary & WrittenAnalysis {
  const { book } = desk;
  const tab = tabIn(book, 'analysis');
  const input = analysisInput(desk);
  const report = buildReport(input);
  forgetReport(book, 'analysis');
  writeReport(tab, report);
  setFilterCells(tab, report.filters);
  drawCharts(book, tab, report.charts);
  if (input.past === undefined) keepScore(book, report.keeps.score);
  const isNew = !(input.foretold ?? []).some(({ day }) => day === book.today);
  const { foretold = [] } = report.keeps;
  return { leads: input.size, blocks: report.blocks.length, foretold: isNew ? foretold : [], input };
}
