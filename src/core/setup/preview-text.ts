import { columnLabel } from '../i18n/column-label';
import { fill, type Language } from '../i18n/language';
import { messages } from '../i18n/message-words';
import { inOneLine } from '../i18n/repair-words';
import { sheetLabels } from '../i18n/sheet-labels';
import { sheets } from '../schema/sheets';
import type { Adoption, ForeignTab } from './choose-tables';

/** Words shown at most: an alert holds a screenful. */
const MOST = 40;

/** What set-up is about to do in a new file. */
export function newPreview(language: Language): string {
  const names = sheets.filter(({ hidden }) => !hidden).map(({ key }) => sheetLabels[key][language]);
  return fill(messages.setUpNew[language], { tabs: inOneLine(names, language) });
}

/** A team's own sheets as they will be taken over. */
export interface AdoptionFacts {
  readonly adoptions: readonly Adoption[];
  /** New words by list. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly history: ForeignTab | undefined;
}

/** What set-up is about to do with a team's own sheets: every column it recognised, leaves alone or adds. */
export function adoptionPreview({ adoptions, words, history }: AdoptionFacts, language: Language): string {
  const values = Object.values(words).flat();
  const learned = inOneLine(values.slice(0, MOST), language);
  const lines = [
    ...adoptions.map((adoption) => adoptionText(adoption, language)),
    ...(history === undefined
      ? []
      : [fill(messages.historyAdopt[language], { tab: history.name, rows: history.rows })]),
    ...(learned === '' ? [] : [fill(messages.learned[language], { values: learned }).trimEnd()]),
    messages.setUpAsk[language],
  ];
  return lines.join('\n');
}

function adoptionText({ table, tab, columns, added }: Adoption, language: Language): string {
  const known = new Set([...Object.values(columns.at), ...(columns.contact === undefined ? [] : [columns.contact])]);
  const mapping = Object.entries(columns.at).map(
    ([key, at]) => `${tab.headers[at]} → ${columnLabel(table, key, language)}`,
  );
  const contact =
    columns.contact === undefined
      ? []
      : [fill(messages.contactColumn[language], { header: tab.headers[columns.contact] ?? '' })];
  const alone = tab.headers.filter((header, index) => header !== '' && !known.has(index));
  return fill(messages.setUpAdopt[language], {
    tab: tab.name,
    role: sheetLabels[table][language],
    rows: tab.rows,
    mapping: [...mapping, ...contact].join('\n'),
    unknown: inOneLine(alone, language) || '–',
    added:
      inOneLine(
        added.map((key) => columnLabel(table, key, language)),
        language,
      ) || '–',
  });
}
