import { digestWords } from '../i18n/digest-words';
import { fill } from '../i18n/language';
import type { Line } from '../reminder/due-lines';
import { countStates } from '../reminder/today';
import type { Member } from '../schema/members';
import { numberOf } from '../schema/settings';
import type { Vocabulary } from '../schema/vocabulary';
import { type DigestContext, isDue, ownLines, vocabularyOf } from './digest-context';
import { type BodyPart, mailBody, sentence } from './mail-body';
import { fitting, type MailDraft, subjectLine } from './mail-draft';
import { countLines, firstLines, type Section, sectionHtml, sectionsOf, sectionText } from './section';

/** The daily mail of one member; undefined when nothing is due. `lines` are those of the whole team. */
export function memberDigest(member: Member, lines: readonly Line[], context: DigestContext): MailDraft | undefined {
  const own = ownLines(member, lines, context);
  if (!own.some(isDue)) return undefined;
  const vocabulary = vocabularyOf(member, context);
  const { language } = vocabulary;
  const intro = fill(digestWords.intro[language], { day: context.today });
  const build = (limit: number): MailDraft => {
    const parts = [...missedPart(vocabulary, context), ...sectionParts(sectionsOf(own, language), limit, vocabulary)];
    const body = mailBody({ name: member.name, intro, parts }, vocabulary, context);
    return { person: member.key, to: member.email, subject: subjectOf(own, vocabulary, context), ...body };
  };
  return fitting(build, numberOf(context.settings, 'mailLines'));
}

/** Sections with as many lines as allowed, and how many more there are. */
export function sectionParts(sections: readonly Section[], limit: number, vocabulary: Vocabulary): readonly BodyPart[] {
  const shown = firstLines(sections, limit);
  const more = countLines(sections) - countLines(shown);
  const parts = shown.map((section) => ({
    html: sectionHtml(section, vocabulary),
    text: sectionText(section, vocabulary),
  }));
  return more > 0 ? [...parts, sentence(fill(digestWords.more[vocabulary.language], { n: more }))] : parts;
}

/** That days were missed and are caught up. */
export function missedPart({ language }: Vocabulary, { missedDays }: DigestContext): readonly BodyPart[] {
  if (missedDays.length === 0) return [];
  const first = missedDays[0] ?? '';
  const last = missedDays[missedDays.length - 1] ?? '';
  const days = first === last ? first : `${first} – ${last}`;
  return [sentence(fill(digestWords.missed[language], { days }))];
}

function subjectOf(lines: readonly Line[], { language }: Vocabulary, { today }: DigestContext): string {
  const counts = countStates(lines);
  const off = counts.off > 0 ? fill(digestWords.subjectOff[language], counts) : '';
  return subjectLine(fill(digestWords.subject[language], { day: today, ...counts }) + off);
}
