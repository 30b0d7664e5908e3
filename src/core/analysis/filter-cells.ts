import { type AnalysisWord, analysisText, analysisWords } from '../i18n/analysis-words';
import { type Language, languages } from '../i18n/language';
import type { Vocabulary } from '../schema/vocabulary';
import type { Filters } from './analysis-input';
import { type PeriodKey, periods } from './period';
import type { FilterCell, FilterKey } from './report';

/** Where the filters stand: each value right of its label, in the row under the title. */
const places = { period: 2, owner: 4, source: 6 } as const satisfies Record<FilterKey, number>;
const FILTER_ROW = 2;

/** The label in front of each filter. */
export const filterWords = {
  period: 'filterPeriod',
  owner: 'filterOwner',
  source: 'filterSource',
} as const satisfies Record<FilterKey, AnalysisWord>;

/** The dropdown cells of the report with their options; '' = all comes first for owner and source. */
export function filterCells(vocabulary: Vocabulary): readonly FilterCell[] {
  const { language } = vocabulary;
  const all = { key: '', label: analysisText('all', language) };
  const at = (key: FilterKey, options: FilterCell['options']): FilterCell => ({
    key,
    row: FILTER_ROW,
    column: places[key],
    options,
  });
  return [
    at(
      'period',
      periodKeys.map((key) => ({ key, label: periodLabel(key, language) })),
    ),
    at('owner', [all, ...vocabulary.options('member')]),
    at('source', [all, ...vocabulary.options('source')]),
  ];
}

/** The filters that the texts of the three cells mean, in any language; what cannot be read means all. */
export function readFilters(texts: Readonly<Record<FilterKey, string>>, vocabulary: Vocabulary): Filters {
  const period = periodKeys.find((key) =>
    languages.some((language) => periodLabel(key, language) === texts.period.trim()),
  );
  const owner = readKey('member', texts.owner, vocabulary);
  const source = readKey('source', texts.source, vocabulary);
  return { period: period ?? 'all', ...(owner !== undefined && { owner }), ...(source !== undefined && { source }) };
}

const periodKeys = Object.keys(periods) as PeriodKey[];

function periodLabel(key: PeriodKey, language: Language): string {
  return analysisText(`period.${key}`, language);
}

function readKey(list: 'member' | 'source', text: string, vocabulary: Vocabulary): string | undefined {
  const typed = text.trim();
  if (typed === '' || languages.some((language) => analysisWords.all[language] === typed)) return undefined;
  return vocabulary.recognise(list, typed);
}
