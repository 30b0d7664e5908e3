import type { Language } from '../i18n/language';
import type { settingRefusals } from '../i18n/setting-words';
import type { Cell } from '../schema/row';
import type { Settings } from '../schema/settings';
import { refuse, yesOrNo } from './setting-check';

/** A cell of the Settings tab that cannot be what was typed: 1-based place, why, and what goes back into it. */
export interface SettingRefusal {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly why: string;
  readonly back: Cell;
}

/** One row of the Settings tab. */
export interface SettingLine {
  readonly row: number;
  readonly key: string;
  /** Trimmed texts of all columns; index 0 is column A. */
  readonly texts: readonly string[];
}

/** What the rows are read against, and where refusals are collected. */
export interface ReadingContext {
  readonly present: Settings;
  readonly language: Language;
  readonly refusals: SettingRefusal[];
}

/** A place that is refused: 1-based column, what goes back, and the values of the sentence. */
export interface Refused {
  readonly column: number;
  readonly back: Cell;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Notes that a cell of a row cannot be what was typed. */
export function refuseAt(
  { row, texts }: SettingLine,
  code: keyof typeof settingRefusals,
  { column, back, values = {}, context }: Refused & { readonly context: ReadingContext },
): void {
  const { language, refusals } = context;
  const text = texts[column - 1] ?? '';
  const { refused } = refuse(code, { text, back: String(back), language }, values);
  refusals.push({ row, column, text, back, why: refused });
}

/** A number of at least 0 in a cell; undefined where it is blank. Anything else is refused. */
export function numberAt(
  line: SettingLine,
  place: Refused & { readonly most: number },
  context: ReadingContext,
): number | undefined {
  const text = line.texts[place.column - 1] ?? '';
  if (text === '') return undefined;
  const value = Number(text.replace(/[,，]/g, ''));
  if (value >= 0 && value <= place.most) return value;
  refuseAt(line, 'notNumber', { ...place, values: { least: 0, most: place.most }, context });
  return typeof place.back === 'number' ? place.back : undefined;
}

/** Yes or no in a cell; blank is `otherwise`. Anything else is refused. */
export function answerAt(
  line: SettingLine,
  place: Refused & { readonly otherwise: 'yes' | 'no' },
  context: ReadingContext,
): 'yes' | 'no' {
  const text = line.texts[place.column - 1] ?? '';
  const answer = text === '' ? place.otherwise : yesOrNo(text);
  if (answer !== undefined) return answer;
  refuseAt(line, 'notYesNo', { ...place, context });
  return yesOrNo(String(place.back)) ?? place.otherwise;
}
