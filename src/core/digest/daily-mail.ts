import type { Line } from '../reminder/due-lines';
import { isAbsent, isAddress } from '../reminder/recipient';
import type { Member } from '../schema/members';
import { type DigestContext, isDue, keysAt, ownLines, type TeamFacts, vocabularyOf } from './digest-context';
import type { MailDraft } from './mail-draft';
import { hasNews, managerSummary } from './manager-summary';
import { memberDigest } from './member-digest';
import { readerOf, reviewMail, reviewOf } from './review-mail';
import { silenceReaders } from './silence-mail';

/** Who would get a mail today. */
export interface MailCandidates {
  /** Member keys, most urgent first; one manager stands first, so that somebody learns who got none. */
  readonly people: readonly string[];
  /** Members with something due who turned their mail off. */
  readonly suppressed: readonly string[];
}

/** Everybody with something to read today, by urgency. Who shares an address gets one mail. */
export function mailCandidates(team: TeamFacts, context: DigestContext): MailCandidates {
  const reachable = context.settings.members.filter((member) => isReachable(member, context));
  const wanted = reachable.filter((member) => hasMail(member, team, context));
  const sending = wanted.filter((member) => member.mail && isFirstAt(member, reachable));
  const sorted = [...sending].sort((one, other) => urgency(one, team, context) - urgency(other, team, context));
  const teller = sorted.find((member) => getsSummary(member, context));
  const people = teller ? [teller, ...sorted.filter((member) => member !== teller)] : sorted;
  return {
    people: [...people.map(({ key }) => key), ...reviewReaders(team, context)],
    suppressed: wanted.filter(({ mail }) => !mail).map(({ key }) => key),
  };
}

/** The managers whose review of the last month is still to leave; who shares an address gets one. */
function reviewReaders({ review }: TeamFacts, { settings, today }: DigestContext): readonly string[] {
  if (review === undefined || Object.keys(review.texts).length === 0) return [];
  return silenceReaders(settings, today)
    .map(({ key }) => reviewOf(key))
    .filter((person) => !review.gone.has(person));
}

/** The mail of one member: a summary for managers, else the member's own digest. */
export function draftMail(person: string, team: TeamFacts, context: DigestContext): MailDraft | undefined {
  const key = readerOf(person);
  const member = context.settings.members.find((one) => one.key === key);
  if (member === undefined || !member.mail || !isReachable(member, context)) return undefined;
  if (person !== key) return reviewFor(member, team, context);
  return getsSummary(member, context)
    ? managerSummary(member, team, context)
    : memberDigest(member, team.lines, context);
}

function reviewFor(manager: Member, { review }: TeamFacts, context: DigestContext): MailDraft | undefined {
  const text = review?.texts[vocabularyOf(manager, context).language];
  return manager.role === 'manager' && text !== undefined ? reviewMail(manager, text, context) : undefined;
}

function isReachable(member: Member, { today }: DigestContext): boolean {
  return !member.retired && isAddress(member.email) && !isAbsent(member, today);
}

function getsSummary({ role }: Member, { settings }: DigestContext): boolean {
  return role === 'manager' && settings.values.managerSummary === 'yes';
}

function hasMail(member: Member, team: TeamFacts, context: DigestContext): boolean {
  if (getsSummary(member, context)) return team.lines.some(isDue) || hasNews(team);
  return ownLines(member, team.lines, context).some(isDue);
}

/** The first reachable member with mail on at an address reads for all who share it; a manager comes first. */
function isFirstAt(member: Member, reachable: readonly Member[]): boolean {
  const sharing = reachable.filter(({ email, mail }) => mail && email.toLowerCase() === member.email.toLowerCase());
  const first = sharing.find(({ role }) => role === 'manager') ?? sharing[0];
  return first?.key === member.key;
}

/** Place of the person's first line among all lines. */
function urgency(member: Member, { lines }: TeamFacts, { settings }: DigestContext): number {
  const keys = keysAt(member.email, settings);
  const place = lines.findIndex((line: Line) => keys.includes(line.recipient));
  return place < 0 ? lines.length : place;
}
