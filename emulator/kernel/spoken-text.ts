import { ERROR_WORDS } from './error-words';
import { foreignText } from './foreign-text';
import type { Profile } from './profile';

interface Sentence {
  readonly pattern: RegExp;
  readonly texts: readonly string[];
}

const special = /[\\^$.*+?()[\]{}|]/g;

const SENTENCES: readonly Sentence[] = [...ERROR_WORDS]
  .sort(([one], [other]) => fixedLength(other) - fixedLength(one))
  .map(([english, ...texts]) => ({
    pattern: new RegExp(
      `^${english
        .split(/\{\d\}/)
        .map((part) => part.replace(special, '\\$&'))
        .join('(.*)')}$`,
      's',
    ),
    texts,
  }));

/** The sentence with the most letters of its own is the one meant. */
function fixedLength(english: string): number {
  return english.replace(/\{\d\}/g, '').length;
}

function columnOf(language: string): number | undefined {
  if (/^zh/i.test(language)) return /hant|tw|hk|mo/i.test(language) ? 1 : 0;
  if (/^ja/i.test(language)) return 2;
  return /^fr/i.test(language) ? 3 : undefined;
}

/** A sentence of the platform in a language; in one nobody has thought of no English word is left. */
export function spokenText(english: string, language: string): string {
  if (/^en/i.test(language)) return english;
  const column = columnOf(language);
  if (column === undefined) return foreignText(english);
  for (const { pattern, texts } of SENTENCES) {
    const found = pattern.exec(english);
    if (found) return (texts[column] ?? english).replace(/\{(\d)\}/g, (_hole, at) => found[Number(at) + 1] ?? '');
  }
  return english;
}

/** The language in which the platform speaks to a person: the person's own unless the profile has another answer. */
export function errorLanguage(profile: Pick<Profile, 'errorLanguage'>, ownLanguage: string | undefined): string {
  if (profile.errorLanguage === 'user') return ownLanguage ?? 'en';
  return profile.errorLanguage === 'en' ? 'en' : 'unknown';
}
