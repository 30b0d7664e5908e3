import { type Label, type Language, languages, words } from './language';

/** Three short sentences for whoever did not get what they meant: what happened, what is safe, what to do. */
export interface Trouble {
  readonly happened: Label;
  readonly safe: Label;
  readonly todo: Label;
}

/** A text made of the three, which still shows them: where people are told of an error, nothing else is taken. */
export type Told = Label & { readonly parts: Trouble };

/** The three sentences as one text. */
export function told(parts: Trouble): Told {
  const text = (language: Language): string =>
    [parts.happened, parts.safe, parts.todo].map((part) => part[language]).join(language === 'en' ? ' ' : '');
  const texts = Object.fromEntries(languages.map((language) => [language, text(language)])) as Record<Language, string>;
  return { ...texts, parts };
}

/** It was refused before the first cell was written. */
export const untouched: Label = words('什么都没有写入。', '什麼都沒有寫入。', 'Nothing was written.');
