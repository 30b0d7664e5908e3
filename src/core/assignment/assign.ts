import { type Day, minuteNumber, type Stamp } from '../date';
import type { LeadMeta } from '../history/memory';
import { isAbsent } from '../reminder/recipient';
import { gradeRules } from '../schema/lists';
import type { Member } from '../schema/members';
import type { Lead } from '../schema/row';
import { numberOf, type Settings } from '../schema/settings';

/** Which rule found the owner; `team` = none did, everybody who takes new leads was asked. */
export type AssignmentRule = 'grade' | 'industry' | 'region' | 'source' | 'team';

export interface Assignment {
  readonly owner: string;
  readonly rule: AssignmentRule;
}

export interface AssignmentFacts {
  readonly members: readonly Member[];
  /** Open leads by member key. */
  readonly load: ReadonlyMap<string, number>;
  /** When a member was last given a lead. */
  readonly lastAssigned: ReadonlyMap<string, Stamp>;
  readonly today: Day;
}

/**
 * The owner of a lead that has none: the first rule that fits and has somebody there, and in its group the member with
 * the fewest open leads; ties: longest since the last assignment, then list order. Undefined: it has one, or nobody is there.
 */
export function assignOwner(lead: Lead, facts: AssignmentFacts): Assignment | undefined {
  if (lead.owner) return undefined;
  const there = facts.members.filter((member) => isThere(member, facts.today));
  for (const [rule, fits] of rulesFor(lead)) {
    const owner = leastBusy(there.filter(fits), facts);
    if (owner !== undefined) return { owner, rule };
  }
  return undefined;
}

/**
 * Whether the time to assign has come: a person has given the grade and the source stands, or the row has been there
 * for a while. Older rows keep their blank owner.
 */
export function isReadyToAssign(
  lead: Lead,
  meta: LeadMeta,
  { now, settings }: { readonly now: Stamp; readonly settings: Settings },
): boolean {
  if (lead.owner || meta.adopted) return false;
  if (lead.grade && meta.origin.grade === 'person' && lead.source) return true;
  return minuteNumber(now) - minuteNumber(meta.enteredAt) >= numberOf(settings, 'assignAfterMinutes');
}

type Fits = (member: Member) => boolean;

function rulesFor({ grade = '', industry = '', region = '', source = '' }: Lead): readonly [AssignmentRule, Fits][] {
  const roles = new Map(Object.entries(gradeRules)).get(grade)?.roles ?? [];
  const branch = industry.split('-')[0] ?? '';
  return [
    ['grade', ({ role }) => roles.includes(role)],
    ['industry', ({ skills = [] }) => skills.includes(industry) || skills.includes(branch)],
    ['region', ({ skills = [] }) => skills.includes(region)],
    ['source', ({ skills = [] }) => skills.includes(source)],
    ['team', () => true],
  ];
}

function isThere(member: Member, today: Day): boolean {
  return member.takesNewLeads && !member.retired && member.role !== 'viewer' && !isAbsent(member, today);
}

function leastBusy(group: readonly Member[], { load, lastAssigned }: AssignmentFacts): string | undefined {
  const busy = ({ key }: Member): number => load.get(key) ?? 0;
  const last = ({ key }: Member): Stamp => lastAssigned.get(key) ?? '';
  let best: Member | undefined;
  for (const member of group) {
    if (best === undefined || busy(member) < busy(best) || (busy(member) === busy(best) && last(member) < last(best))) {
      best = member;
    }
  }
  return best?.key;
}
