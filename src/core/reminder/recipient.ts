import type { Day } from '../date';
import type { Member } from '../schema/members';

/** Why a member cannot be told: the line goes into the managers' summary under that name. */
export type Unreachable = 'noOwner' | 'notListed' | 'retired' | 'absent' | 'noAddress';

const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

/** Whether a text is one plain mail address: no blanks, no lists, no line breaks that could smuggle in a header. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** Why a member key cannot be reached today; undefined = reachable. */
export function unreachable(key: string, members: readonly Member[], today: Day): Unreachable | undefined {
  if (key === '') return 'noOwner';
  const member = members.find((one) => one.key === key);
  if (member === undefined) return 'notListed';
  if (member.retired) return 'retired';
  if (isAbsent(member, today)) return 'absent';
  return isAddress(member.email) ? undefined : 'noAddress';
}

/** Whether a member is away today; the last day of absence counts. */
export function isAbsent({ absentUntil = '' }: Member, today: Day): boolean {
  return absentUntil !== '' && today <= absentUntil;
}

/** The managers who are there to decide. */
export function activeManagers(members: readonly Member[]): readonly Member[] {
  return members.filter(({ role, retired }) => role === 'manager' && !retired);
}
