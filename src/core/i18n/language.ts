/** The languages of the workbook, in the order in which set-up offers them. */
export const languages = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language: a missing one does not compile. */
export type Label = Readonly<Record<Language, string>>;

/** The three texts of a label in the order of the languages: far shorter in what is uploaded than a record. */
export const words = (cn: string, tw: string, en: string): Label => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** A name is the same in every language. */
export const everywhere = (name: string): Label => words(name, name, name);

/** The workbook language nearest to a locale such as `zh_TW`, `zh-HK`, `en_GB`; English where none is near. */
export function languageOf(locale: string): Language {
  const tag = locale.toLowerCase().replace(/_/g, '-');
  if (/^zh-(tw|hk|mo|hant)/.test(tag)) return 'zh-TW';
  return tag.startsWith('zh') ? 'zh-CN' : 'en';
}

/** Puts values into the `{name}` places of a text; an unknown place stays, so that a test can see it. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}
