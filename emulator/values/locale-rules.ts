import { EmulatorGap } from '../kernel/emulator-gap';

/** How a spreadsheet locale reads and shows values. One row per locale; languages fall back to their first row. */
export interface LocaleRules {
  /** BCP 47 tag for numfmt. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  readonly group: ',' | '.' | ' ';
  readonly order: 'ymd' | 'mdy' | 'dmy';
  /** What may stand between the numbers of a date, beside ISO's own `-`. */
  readonly dateSeparators: string;
  /** Accepted currency signs → the number format they leave behind ({} is the number part). */
  readonly currencies: Readonly<Record<string, string>>;
  readonly truths: readonly [string, string];
  /** Date written by a script (a Date, or a serial given an automatic date format). */
  readonly date: string;
  readonly dateTime: string;
  readonly eastAsian?: true;
}

const CHINESE = {
  tag: 'zh-CN',
  decimal: '.',
  group: ',',
  order: 'ymd',
  dateSeparators: '/-',
  currencies: { '¥': '[$¥]{}', '￥': '[$¥]{}' },
  truths: ['TRUE', 'FALSE'],
  date: 'yyyy-m-d',
  dateTime: 'yyyy-m-d h:mm:ss',
  eastAsian: true,
} as const satisfies LocaleRules;

const ENGLISH = {
  tag: 'en-US',
  decimal: '.',
  group: ',',
  order: 'mdy',
  dateSeparators: '/-',
  currencies: { $: '[$$]{}' },
  truths: ['TRUE', 'FALSE'],
  date: 'm/d/yyyy',
  dateTime: 'm/d/yyyy h:mm:ss',
} as const satisfies LocaleRules;

const GERMAN = {
  tag: 'de-DE',
  decimal: ',',
  group: '.',
  order: 'dmy',
  dateSeparators: './-',
  currencies: { '€': '{} [$€]' },
  truths: ['WAHR', 'FALSCH'],
  date: 'dd.mm.yyyy',
  dateTime: 'dd.mm.yyyy hh:mm:ss',
} as const satisfies LocaleRules;

const TABLE: Readonly<Record<string, LocaleRules>> = {
  zh_CN: CHINESE,
  zh_TW: {
    ...CHINESE,
    tag: 'zh-TW',
    currencies: { NT$: '[$NT$]{}', $: '[$$]{}' },
    date: 'yyyy/m/d',
    dateTime: 'yyyy/m/d h:mm:ss',
  },
  zh_HK: {
    ...CHINESE,
    tag: 'zh-HK',
    order: 'dmy',
    currencies: { HK$: '[$HK$]{}', $: '[$$]{}' },
    date: 'd/m/yyyy',
    dateTime: 'd/m/yyyy h:mm:ss',
  },
  ja_JP: { ...CHINESE, tag: 'ja-JP', date: 'yyyy/mm/dd', dateTime: 'yyyy/mm/dd h:mm:ss' },
  en_US: ENGLISH,
  en_GB: {
    ...ENGLISH,
    tag: 'en-GB',
    order: 'dmy',
    currencies: { '£': '[$£]{}' },
    date: 'dd/mm/yyyy',
    dateTime: 'dd/mm/yyyy hh:mm:ss',
  },
  de_DE: GERMAN,
  fr_FR: {
    ...GERMAN,
    tag: 'fr-FR',
    group: ' ',
    dateSeparators: '/-.',
    truths: ['VRAI', 'FAUX'],
    date: 'dd/mm/yyyy',
    dateTime: 'dd/mm/yyyy hh:mm:ss',
  },
};

const known = new Map<string, LocaleRules>();

function lookUp(locale: string): LocaleRules | undefined {
  const name = locale.replace('-', '_');
  const language = name.split('_')[0] ?? '';
  const sameLanguage = Object.keys(TABLE).find((key) => key.startsWith(`${language}_`));
  return TABLE[name] ?? (sameLanguage ? TABLE[sameLanguage] : undefined);
}

/** Rules of a spreadsheet locale such as `zh_CN` (also `zh-CN` or `zh`); a language nobody described yet throws. */
export function localeRules(locale: string): LocaleRules {
  const rules = known.get(locale) ?? lookUp(locale);
  if (rules === undefined) throw new EmulatorGap(`values in the locale ${locale} (describe it in locale-rules.ts)`);
  known.set(locale, rules);
  return rules;
}
