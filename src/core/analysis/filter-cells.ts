import { type Day, makeDay } from '../date';
import { type AnalysisWord, analysisText, analysisWords } from '../i18n/analysis-words';
import { type Language, languages } from '../i18n/language';
import { choiceWords } from '../i18n/setting-words';
import type { Vocabulary } from '../schema/vocabulary';
import type { Filters } from './analysis-input';
import { type PeriodKey, periods } from './period';
import type { FilterCell, FilterKey } from './report';

/** Where the filters stand: each value right of its label, in the row under the title. */
const places = { period: 2, owner: 4, source: 6, asOf: 8, language: 10, currency: 12 } as const satisfies Record<
  FilterKey,
  number
>;
const FILTER_ROW = 2;

/** The label in front of each filter. */
export const filterWords = {
  period: 'filterPeriod',
  owner: 'owner',
  source: 'source',
  asOf: 'filterAsOf',
  language: 'filterLanguage',
  currency: 'filterCurrency',
} as const satisfies Record<FilterKey, AnalysisWord>;

/** Signs that a reader can choose. */
const signs = ['¥', 'US$', 'NT$', 'HK$', '€', '£'];

/** The dropdown cells of the report with their options; '' = all comes first for owner and source. */
export function filterCells(vocabulary: Vocabulary): readonly FilterCell[] {
  const { language } = vocabulary;
  const all = { key: '', label: analysisText('all', language) };
  const own = { key: '', label: analysisText('asWorkbook', language) };
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
    at('asOf', []),
    at('language', [own, ...languages.map((key) => ({ key, label: choiceWords[key][key] }))]),
    at('currency', [own, ...signs.map((key) => ({ key, label: key }))]),
  ];
}

/** The filters that the texts of the cells mean, in any language; what cannot be read means all. */
export function readFilters(texts: Readonly<Record<FilterKey, string>>, vocabulary: Vocabulary): Filters {
  const period = periodKeys.find((key) => languages.some((one) => periodLabel(key, one) === texts.period.trim()));
  const owner = readKey('member', texts.owner, vocabulary);
  const source = readKey('source', texts.source, vocabulary);
  const asOf = readDay(texts.asOf);
  const language = languages.find((one) => choiceWords[one][one] === texts.language.trim());
  const currency = signs.find((sign) => sign === texts.currency.trim());
  return {
    period: period ?? 'all',
    ...(owner !== undefined && { owner }),
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf }),
    ...(language !== undefined && { language }),
    ...(currency !== undefined && { currency }),
  };
}

const periodKeys = Object.keys(periods) as PeriodKey[];

function periodLabel(key: PeriodKey, language: Language): string {
  return analysisText(`period.${key}`, language);
}

/** The day that a text names, year first; anything else means now. */
function readDay(typed: string): Day | undefined {
  const [, year, month, date] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.trim()) ?? [];
  return year === undefined ? undefined : makeDay(Number(year), Number(month), Number(date));
}

function readKey(list: 'member' | 'source', text: string, vocabulary: Vocabulary): string | undefined {
  const typed = text.trim();
  if (typed === '' || languages.some((language) => analysisWords.all[language] === typed)) return undefined;
  return vocabulary.recognise(list, typed);
}
