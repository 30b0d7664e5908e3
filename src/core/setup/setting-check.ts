import { makeDay } from '../date';
import { leadLabels } from '../i18n/column-labels';
import { fill, type Label, type Language } from '../i18n/language';
import { choiceWords, settingRefusals, settingsTabWords } from '../i18n/setting-words';
import { leadColumns } from '../schema/leads';
import type { SettingRow } from '../schema/settings';
import { presets } from '../schema/stages';
import { compareText } from '../text';

/** The stored text of a setting, or the sentence that says why what was typed cannot be one. */
export type Checked = { readonly stored: string } | { readonly refused: string };

interface Question {
  readonly text: string;
  /** What the setting goes back to. */
  readonly back: string;
  readonly language: Language;
}

type Check = (row: SettingRow, question: Question) => Checked;

const checks: Readonly<Record<SettingRow['type'], Check>> = {
  choice: (row, question) => {
    const choices = row.choices ?? [];
    const typed = compareText(question.text);
    const found = choices.find((choice) => namesOf(choice).some((name) => compareText(name) === typed));
    const offered = choices.map((choice) => choiceLabel(choice, question.language)).join(', ');
    return found === undefined ? refuse('notChoice', question, { choices: offered }) : { stored: found };
  },
  integer: (row, question) => checkNumber(row, question, 'notInteger'),
  decimal: (row, question) => checkNumber(row, question, 'notNumber'),
  text: (_row, question) => (question.text === '' ? refuse('empty', question, {}) : { stored: question.text }),
  yesNo: (_row, question) => {
    const answer = yesOrNo(question.text);
    return answer === undefined ? refuse('notYesNo', question, {}) : { stored: answer };
  },
  days: (_row, question) => {
    const parts = split(question.text);
    const wrong = parts.find((part) => readSpan(part) === undefined);
    return wrong === undefined
      ? { stored: parts.map((part) => readSpan(part)).join(',') }
      : refuse('notDay', { ...question, text: wrong }, {});
  },
  date: (_row, question) => {
    const day = question.text === '' ? '' : readDay(question.text);
    return day === undefined ? refuse('notDay', question, {}) : { stored: day };
  },
  weekdays: (_row, question) => {
    const days = [...new Set(split(question.text.replace(/\./g, ',')))].sort();
    const isRight = days.length > 0 && days.every((day) => /^[1-7]$/.test(compareText(day)));
    return isRight ? { stored: days.map(compareText).join(',') } : refuse('notWeekdays', question, {});
  },
  columns: (_row, question) => {
    const parts = split(question.text);
    const wrong = parts.find((part) => fullColumn(part) === undefined);
    return wrong === undefined
      ? { stored: [...new Set(parts.map((part) => fullColumn(part) ?? ''))].join(',') }
      : refuse('notColumn', { ...question, text: wrong }, {});
  },
};

/** Reads one setting as typed. */
export function checkSetting(row: SettingRow, question: Question): Checked {
  return checks[row.type](row, question);
}

/** What a choice is called. */
export function choiceLabel(choice: string, language: Language): string {
  return labelOf(choice)?.[language] ?? choice;
}

function labelOf(choice: string): Label | undefined {
  const words: Readonly<Record<string, Label>> = choiceWords;
  return presets.find(({ key }) => key === choice)?.label ?? words[choice];
}

function namesOf(choice: string): readonly string[] {
  const label = labelOf(choice);
  return label === undefined ? [choice] : [choice, ...Object.values(label)];
}

/** 'yes', 'no', or undefined for anything else; in three languages. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  const folded = compareText(text);
  const means = (label: Readonly<Record<string, string>>) =>
    Object.values(label).some((one) => compareText(one) === folded);
  if (means(settingsTabWords.yes) || ['true', 'y', '1'].includes(folded)) return 'yes';
  return means(settingsTabWords.no) || ['false', 'n', '0'].includes(folded) ? 'no' : undefined;
}

/** A day, or a span of days such as '2026-10-01..2026-10-07'. */
function readSpan(text: string): string | undefined {
  const [first, last, ...more] = text.split(/\s*(?:\.\.|~|至)\s*/);
  const from = readDay(first ?? '');
  if (last === undefined || from === undefined) return from;
  const to = readDay(last);
  return to === undefined || to < from || more.length > 0 ? undefined : `${from}..${to}`;
}

/** A day as typed into Settings: year, month and day in any of the usual forms. */
export function readDay(text: string): string | undefined {
  const match = /^(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})\D?$/.exec(compareText(text));
  return match ? makeDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function checkNumber(row: SettingRow, question: Question, code: 'notInteger' | 'notNumber'): Checked {
  const [least, most] = row.bounds ?? [0, 1e15];
  const text = compareText(question.text)
    .replace(/,/g, '')
    .replace(/^(\d+(?:\.\d+)?)%$/, (_all, share: string) => String(Number(share) / 100));
  const number = text === '' ? Number.NaN : Number(text);
  const fits = number >= least && number <= most && (code === 'notNumber' || Number.isInteger(number));
  return fits ? { stored: String(number) } : refuse(code, question, { least, most });
}

function fullColumn(text: string): string | undefined {
  const folded = compareText(text);
  return leadColumns.find(
    ({ key, set }) =>
      set === 'full' && [key, ...Object.values(leadLabels[key])].some((name) => compareText(name) === folded),
  )?.key;
}

/** Parts of a cell that holds several values. */
export function split(text: string): string[] {
  return text
    .split(/[,，、;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The sentence of a refusal. */
export function refuse(
  code: keyof typeof settingRefusals,
  { text, back, language }: Question,
  values: Readonly<Record<string, string | number>>,
): { readonly refused: string } {
  return { refused: fill(settingRefusals[code][language], { value: text, back: back === '' ? '–' : back, ...values }) };
}
