import type { Line } from '../reminder/due-lines';
import { isAbsent, isAddress } from '../reminder/recipient';
import type { Member } from '../schema/members';
import { type DigestContext, isDue, keysAt, ownLines, type TeamFacts } from './digest-context';
import type { MailDraft } from './mail-draft';
import { hasNews, managerSummary } from './manager-summary';
import { memberDigest } from './member-digest';

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
    people: people.map(({ key }) => key),
    suppressed: wanted.filter(({ mail }) => !mail).map(({ key }) => key),
  };
}

/** The mail of one member: a summary for managers, else the member's own digest. */
export function draftMail(key: string, team: TeamFacts, context: DigestContext): MailDraft | undefined {
  const member = context.settings.members.find((one) => one.key === key);
  if (member === undefined || !member.mail || !isReachable(member, context)) return undefined;
  return getsSummary(member, context)
    ? managerSummary(member, team, context)
    : memberDigest(member, team.lines, context);
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
