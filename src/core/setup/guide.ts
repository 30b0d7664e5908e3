import type { ReportCell } from '../analysis/report';
import { blockWords } from '../i18n/block-words';
import { columnHelp } from '../i18n/column-help';
import { columnLabel } from '../i18n/column-label';
import { guideWords } from '../i18n/guide-words';
import { sheetLabels } from '../i18n/sheet-labels';
import { blockKeys, blockSetting } from '../schema/analysis-blocks';
import type { Settings } from '../schema/settings';
import { sheets, type TableKey } from '../schema/sheets';
import { checklistOf } from '../schema/stage-sop';
import { shownColumns } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';

/** Columns of the Guide. */
export const guideWidth = 3;

/** The Guide tab: how to work with the sheet, the checklist of every stage, the meaning of every column. */
export function guideCells(settings: Settings, vocabulary: Vocabulary): ReportCell[][] {
  const { language } = vocabulary;
  const line = (...texts: readonly string[]): ReportCell[] => texts.map((value) => ({ value }));
  const title = (text: string): ReportCell[] => [{ value: text, style: 'title' }];
  const steps = guideWords.steps.map((step, index) => line(String(index + 1), step[language]));
  const tabs = sheets
    .filter(({ hidden }) => !hidden)
    .map(({ key }) => line(sheetLabels[key][language], guideWords.tabs[key][language]));
  const stages = vocabulary.options('stage').map(({ key, label }) =>
    line(
      label,
      checklistOf(key, language)
        .map((step) => `☐ ${step}`)
        .join('\n'),
    ),
  );
  const blocks = blockKeys
    .filter((key) => settings.values[blockSetting(key)] === 'yes')
    .map((key) => line(blockWords[key].title[language], blockWords[key].help[language]));
  return [
    title(guideWords.title[language]),
    ...steps,
    [],
    title(guideWords.tabsTitle[language]),
    ...tabs,
    [],
    title(guideWords.stagesTitle[language]),
    ...stages,
    [],
    title(guideWords.blocksTitle[language]),
    ...blocks,
    [],
    ...columnLines('leads', settings, language),
    [],
    ...columnLines('followUps', settings, language),
    [],
    title(guideWords.limitsTitle[language]),
    ...guideWords.limits.map((limit) => line('', limit[language])),
  ];
}

function columnLines(table: TableKey, settings: Settings, language: Vocabulary['language']): ReportCell[][] {
  const heading: ReportCell[] = [
    { value: `${guideWords.columnsTitle[language]} ${sheetLabels[table][language]}`, style: 'title' },
  ];
  const lines = shownColumns(table, settings)
    .filter(({ set }) => set !== 'hidden')
    .map((column): ReportCell[] => [
      { value: columnLabel(table, column.key, language) },
      { value: columnHelp(column, language) },
      { value: guideWords.by[column.by][language], style: 'note' },
    ]);
  return [heading, ...lines];
}
