import { dayPart } from '../date';
import { digestWords } from '../i18n/digest-words';
import { fill } from '../i18n/language';
import { unreachableWords } from '../i18n/reminder-words';
import type { Line } from '../reminder/due-lines';
import type { Member } from '../schema/members';
import { numberOf } from '../schema/settings';
import type { Vocabulary } from '../schema/vocabulary';
import { type DigestContext, isDue, ownLines, type TeamFacts, vocabularyOf } from './digest-context';
import { html } from './html';
import { type BodyPart, mailBody, sentence } from './mail-body';
import { fitting, type MailDraft, subjectLine } from './mail-draft';
import { missedPart, sectionParts } from './member-digest';
import { countLines, type Section, sectionsOf } from './section';
import { teamTable } from './team-table';

/**
 * The one mail a manager gets on a day: how the team stands, what waits for a decision, what reaches nobody, what
 * climbed, which mails did not go out, and the manager's own leads. Undefined when there is nothing of all that.
 */
export function managerSummary(manager: Member, team: TeamFacts, context: DigestContext): MailDraft | undefined {
  const due = team.lines.filter(isDue);
  if (due.length === 0 && !hasNews(team)) return undefined;
  const vocabulary = vocabularyOf(manager, context);
  const { language } = vocabulary;
  const intro = fill(digestWords.summaryIntro[language], { day: context.today });
  const build = (limit: number): MailDraft => {
    const parts = [
      ...missedPart(vocabulary, context),
      ...newsParts(team, vocabulary),
      ...tableParts({ ...team, lines: due }, vocabulary, context),
      ...linesFor(manager, { due, limit }, { vocabulary, context }),
    ];
    const body = mailBody({ name: manager.name, intro, parts }, vocabulary, context);
    return { person: manager.key, to: manager.email, subject: subjectOf(due, vocabulary, context), ...body };
  };
  return fitting(build, numberOf(context.settings, 'mailLines'));
}

/** Whether managers must hear of something even on a day when nothing is due. */
export function hasNews({ mail, silentSince }: TeamFacts): boolean {
  return silentSince !== undefined || mail.queued.length + mail.failed.length + mail.unconfirmed.length > 0;
}

function newsParts({ mail, silentSince }: TeamFacts, vocabulary: Vocabulary): readonly BodyPart[] {
  const { language } = vocabulary;
  const named = (keys: readonly string[]): string =>
    keys.map((key) => vocabulary.label('member', key)).join(language === 'en' ? ', ' : '、');
  const parts = (['queued', 'failed', 'unconfirmed'] as const)
    .filter((news) => mail[news].length > 0)
    .map((news) => sentence(fill(digestWords[news][language], { names: named(mail[news]) })));
  if (silentSince === undefined) return parts;
  return [sentence(fill(digestWords.silent[language], { day: dayPart(silentSince) })), ...parts];
}

/** How many things the team has due, by member. */
function tableParts(team: TeamFacts, vocabulary: Vocabulary, context: DigestContext): readonly BodyPart[] {
  return team.lines.length === 0 ? [] : [teamTable(team, vocabulary, context)];
}

interface Shown {
  readonly due: readonly Line[];
  readonly limit: number;
}

/** What waits for a decision, reaches nobody or climbed, then the manager's own lines in the room that is left. */
function linesFor(
  manager: Member,
  { due, limit }: Shown,
  { vocabulary, context }: { readonly vocabulary: Vocabulary; readonly context: DigestContext },
): readonly BodyPart[] {
  const { language } = vocabulary;
  const own = ownLines(manager, due, context);
  const others = due.filter((line) => !own.includes(line) && line.kind !== 'approval');
  const sections: readonly Section[] = [
    { title: digestWords.approvals[language], lines: own.filter(({ kind }) => kind === 'approval') },
    ...unreached(others, vocabulary),
    { title: digestWords.escalated[language], lines: others.filter((line) => climbs(line) && !line.unreachable) },
  ].filter(({ lines }) => lines.length > 0);
  const parts = sectionParts(sections, limit, vocabulary);
  const rest = own.filter(({ kind }) => kind !== 'approval');
  if (rest.length === 0) return parts;
  const title = digestWords.own[language];
  const heading = {
    html: html`<h1 style="font-size:18px;margin:24px 0 6px">${title}</h1>\n`,
    text: `== ${title} ==\n`,
  };
  const left = Math.max(0, limit - countLines(sections));
  return [...parts, heading, ...sectionParts(sectionsOf(rest, language), left, vocabulary)];
}

/** Lines that reach nobody, under the name they belong to. */
function unreached(lines: readonly Line[], vocabulary: Vocabulary): readonly Section[] {
  const { language } = vocabulary;
  const lost = lines.filter(({ unreachable }) => unreachable !== undefined);
  return [...new Set(lost.map(({ recipient }) => recipient))].map((recipient) => {
    const own = lost.filter((line) => line.recipient === recipient);
    const cause = own[0]?.unreachable ?? 'noOwner';
    const name = recipient === '' ? digestWords.nobody[language] : vocabulary.label('member', recipient);
    return {
      title: fill(digestWords.unreached[language], { name, why: unreachableWords[cause][language] }),
      lines: own,
    };
  });
}

function climbs({ escalation }: Line): boolean {
  return escalation === 'manager' || escalation === 'reassign';
}

function subjectOf(lines: readonly Line[], { language }: Vocabulary, { today: day }: DigestContext): string {
  const count = (fits: (line: Line) => boolean): number => lines.filter(fits).length;
  const late = count(({ state }) => state === 'late');
  const due = count(({ state }) => state === 'today');
  const escalated = count(({ escalation }) => escalation !== 'none');
  return subjectLine(fill(digestWords.summarySubject[language], { day, late, due, escalated }));
}
