import { type Language, languages } from '../i18n/language';
import { roleWords, settingsTabWords as words } from '../i18n/setting-words';
import { roles } from '../schema/members';
import { type Settings, settingRows } from '../schema/settings';
import { choiceLabel } from './setting-check';
import { settingsGrid } from './settings-tab';

/** Which rows of the Settings tab are headings, and where dropdowns stand (1-based). */
export function settingsLook(
  settings: Settings,
  language: Language,
): {
  readonly headings: readonly number[];
  readonly choices: readonly { row: number; column: number; rows: number; choices: readonly string[] }[];
} {
  const keys = settingsGrid(settings, language).map((line) => String(line[0]));
  const isKey = (text: string) => /^(set|member|stage|list):/.test(text);
  const headings = keys.flatMap((key, index) => (key !== '' && !isKey(key) ? [index + 1] : []));
  const yesNo = [words.yes[language], words.no[language]];
  const values = settingRows.flatMap((row) => {
    const choices =
      row.type === 'yesNo' ? yesNo : 'choices' in row ? row.choices.map((one) => choiceLabel(one, language)) : [];
    return choices.length === 0 ? [] : [{ row: keys.indexOf(`set:${row.key}`) + 1, column: 4, rows: 1, choices }];
  });
  const first = keys.findIndex((key) => key.startsWith('member:')) + 1;
  const rows = keys.filter((key) => key.startsWith('member:')).length;
  const people = [
    { row: first, column: 4, rows, choices: roles.map((role) => roleWords[role][language]) },
    { row: first, column: 5, rows, choices: languages.map((one) => choiceLabel(one, language)) },
    { row: first, column: 7, rows, choices: yesNo },
    { row: first, column: 9, rows, choices: yesNo },
    { row: first, column: 13, rows, choices: yesNo },
  ];
  return { headings, choices: [...values, ...people] };
}
