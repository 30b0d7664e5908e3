import type { Day, Stamp } from '../date';
import { type Language, languages } from '../i18n/language';
import type { Line } from '../reminder/due-lines';
import type { Member } from '../schema/members';
import { languageOfWorkbook, type Settings } from '../schema/settings';
import { buildVocabulary, type Vocabulary } from '../schema/vocabulary';
import type { KeptReview } from './review-mail';

/** What every mail of a run is written from. */
export interface DigestContext {
  readonly today: Day;
  readonly settings: Settings;
  readonly vocabularies: Readonly<Record<Language, Vocabulary>>;
  /** Address of the Today tab. */
  readonly todayUrl: string;
  /** Name of the spreadsheet. */
  readonly workbook: string;
  /** Working days on which no mail went out. */
  readonly missedDays: readonly Day[];
}

/** What managers are told about the team beside the due lines. */
export interface TeamFacts {
  /** Every line of the day. */
  readonly lines: readonly Line[];
  /** Contacts without a record, by member key. */
  readonly unrecorded: ReadonlyMap<string, number>;
  /** Member keys whose mail waits, was refused, or may not have arrived. */
  readonly mail: {
    readonly queued: readonly string[];
    readonly failed: readonly string[];
    readonly unconfirmed: readonly string[];
  };
  /** The review of the last month where it is to go out, and whose has gone, by their names in the book of mails. */
  readonly review?: { readonly texts: KeptReview['texts']; readonly gone: ReadonlySet<string> };
  /** The last run before a silence of more than 26 hours. */
  readonly silentSince?: Stamp;
}

/** The vocabulary of every language: each reader gets a mail in their own. */
export function vocabulariesOf(settings: Settings): Readonly<Record<Language, Vocabulary>> {
  const entries = languages.map((language) => {
    const values = { ...settings.values, language };
    return [language, buildVocabulary({ ...settings, values })] as const;
  });
  return Object.fromEntries(entries) as unknown as Readonly<Record<Language, Vocabulary>>;
}

/** The words of a member: their own language, else the workbook's. */
export function vocabularyOf({ language }: Member, { settings, vocabularies }: DigestContext): Vocabulary {
  return vocabularies[language ?? languageOfWorkbook(settings)];
}

/** Keys of the members who read mail at one address. */
export function keysAt(address: string, { members }: Settings): readonly string[] {
  const wanted = address.toLowerCase();
  return members.filter(({ email, retired }) => !retired && email.toLowerCase() === wanted).map(({ key }) => key);
}

/** The lines of everybody who reads at a member's address. */
export function ownLines(member: Member, lines: readonly Line[], { settings }: DigestContext): readonly Line[] {
  const keys = keysAt(member.email, settings);
  return lines.filter(({ recipient }) => keys.includes(recipient));
}

/** Whether a line is reason enough for a mail: what comes only after the days off is not. */
export function isDue({ state }: Line): boolean {
  return state !== 'next';
}
