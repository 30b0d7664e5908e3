export const languages = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language. */
export type Label = Readonly<Record<Language, string>>;

/** The language that a tag of a system or browser asks for: `zh-Hant` and the regions that write so give zh-TW. */
export function languageOf(tag: string): Language {
  if (!/^zh/i.test(tag)) return 'en';
  return /hant|tw|hk|mo/i.test(tag) ? 'zh-TW' : 'zh-CN';
}

/** Puts values into `{name}` places of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
