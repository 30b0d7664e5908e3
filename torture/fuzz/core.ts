import { seededChance } from '../../emulator/kernel/seeded-chance';
import { coerce } from '../../emulator/values/coerce';
import { readCsv, writeCsv } from '../../src/core/export/csv';
import { compareText, exportText, guardFormula, importText, keptLine, keptText } from '../../src/core/text';
import type { Verdict } from '../kind';
import { expectedText, isVisible } from './expected';
import { verdict } from './grid';
import { strangeText } from './strings';

/** What must hold for a text by itself, before any sheet: [what is broken, how it is seen]. */
const laws: readonly (readonly [string, (text: string) => boolean])[] = [
  ['kept as it should be', (text) => keptText(text) === expectedText(text, 'lines')],
  ['kept on one line as it should be', (text) => keptLine(text) === expectedText(text, 'line')],
  ['kept twice as once', (text) => keptText(keptText(text)) === keptText(text)],
  ['kept twice on one line as once', (text) => keptLine(keptLine(text)) === keptLine(text)],
  ['compared twice as once', (text) => compareText(compareText(text)) === compareText(text)],
  ['not emptied', (text) => !isVisible(text) || keptText(text) !== ''],
  ['a text in a cell for text', (text) => staysText(keptText(text), '@')],
  ['a text in a cell for text, whatever was left in it', (text) => staysText(text, '@')],
  ['back as it was after an export', (text) => importText(exportText(text)) === text],
  ['the same after three exports', (text) => exported(exported(exported(text) ?? '') ?? '') === text],
  ['guarded where it leaves', (text) => !LOOKS_LIKE_A_FORMULA.test(exportText(text))],
  ['no formula in any cell', (text) => written(text, undefined).formula === undefined],
];

/** What other programs take for a formula: a sign first, but for what they skip or nobody sees. */
const LOOKS_LIKE_A_FORMULA = /^(?:[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]|\p{Cc})/u;

/** Out into a file and in again, between two others. */
function exported(text: string): string | undefined {
  return readCsv(writeCsv([['', text, '"']]))[0]?.[1];
}

/** As the writer hands a text to a sheet. */
function written(text: string, format: string | undefined): ReturnType<typeof coerce> {
  const guarded = guardFormula(text) ? `'${text}` : text;
  return coerce(guarded, {
    locale: 'zh_CN',
    year: 2024,
    atCell: 'formula',
    ...(format === undefined ? {} : { format }),
  });
}

function staysText(text: string, format: string): boolean {
  const { value, formula } = written(text, format);
  return formula === undefined && (value ?? '') === text;
}

/** Many texts through the pure functions and the emulator's rules for values. */
export function fuzzCore(seed: number, count: number): Verdict {
  const chance = seededChance(seed);
  const violations: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const text = strangeText(chance);
    for (const [law, holds] of laws) {
      if (!holds(text)) violations.push(`${JSON.stringify(text).slice(0, 200)} is not ${law}`);
    }
  }
  return verdict(violations, 'through the pure functions and the rules for values', count);
}
