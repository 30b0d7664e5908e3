import { addDays, type Day, dayPart, isBareDay, type Stamp } from '../date';
import { touchMethods } from '../schema/lists';
import type { FollowUp } from '../schema/row';
import { inOrder } from '../text-order';

/** The earliest thing somebody promised to do for a lead. */
export interface OpenStep {
  readonly followUpId: string;
  readonly day: Day;
  readonly text: string;
  /** Member key of who does it; '' = nobody named. */
  readonly owner: string;
  readonly status: string;
}

/** What the follow-ups of one lead say as of a moment. Times are those typed: to the minute or bare days. */
export interface ContactSummary {
  readonly count: number;
  /** Contacts in time order, a bare day before the hours of that day. */
  readonly contacts: readonly Stamp[];
  readonly first: Stamp | '';
  readonly last: Stamp | '';
  readonly openStep?: OpenStep;
  /** Contacts of the last 30 days, today included. */
  readonly inLast30Days: number;
  readonly lastTouch: Stamp | '';
  /** The latest objection and its answer. */
  readonly objection: string;
  /** Contacts whose day has come, with nothing written of what was said. */
  readonly unrecorded: number;
}

/** Whether a time still lies ahead; a bare day of today does not. */
export function liesAhead(stamp: Stamp, now: Stamp): boolean {
  return isBareDay(stamp) ? stamp > dayPart(now) : stamp > now;
}

/** Sums up the follow-ups of one lead. A row is a contact once its time has come; a future one is a plan for that day. */
export function summarise(followUps: readonly FollowUp[], now: Stamp): ContactSummary {
  const held = followUps
    .filter(({ contactedAt = '' }) => contactedAt !== '' && !liesAhead(contactedAt, now))
    .sort((one, other) => inOrder(one.contactedAt ?? '', other.contactedAt ?? ''));
  const contacts = held.map(({ contactedAt = '' }) => contactedAt);
  const since = addDays(now, -30);
  const openStep = earliestOpenStep(followUps, now);
  return {
    count: contacts.length,
    contacts,
    first: contacts[0] ?? '',
    last: contacts[contacts.length - 1] ?? '',
    ...(openStep && { openStep }),
    inLast30Days: contacts.filter((stamp) => dayPart(stamp) > since).length,
    lastTouch: lastOf(held, ({ method = '' }) => touchMethods.includes(method))?.contactedAt ?? '',
    objection: lastOf(held, ({ objection = '' }) => objection !== '')?.objection ?? '',
    unrecorded: held.filter(({ content = '', feedback = '' }) => content === '' && feedback === '').length,
  };
}

/** Status of the next step; a blank one is planned where a day stands, else done. */
export function statusOf(followUp: FollowUp, now: Stamp): string {
  if (followUp.status) return followUp.status;
  return stepDay(followUp, now) === '' ? 'done' : 'planned';
}

function earliestOpenStep(followUps: readonly FollowUp[], now: Stamp): OpenStep | undefined {
  let earliest: OpenStep | undefined;
  for (const followUp of followUps) {
    const day = stepDay(followUp, now);
    const status = statusOf(followUp, now);
    if (day === '' || status === 'done' || (earliest && earliest.day <= day)) continue;
    const { followUpId = '', nextStep: text = '', owner = '', nextStepOwner = '' } = followUp;
    earliest = { followUpId, day, text, owner: nextStepOwner || owner, status };
  }
  return earliest;
}

/** The day a row promises: its next step, or a contact that lies ahead, whichever comes first. */
function stepDay({ contactedAt = '', nextStepOn = '' }: FollowUp, now: Stamp): Day | '' {
  const planned = contactedAt !== '' && liesAhead(contactedAt, now) ? dayPart(contactedAt) : '';
  if (planned === '' || nextStepOn === '') return planned || nextStepOn;
  return planned < nextStepOn ? planned : nextStepOn;
}

function lastOf(rows: readonly FollowUp[], fits: (row: FollowUp) => boolean): FollowUp | undefined {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row && fits(row)) return row;
  }
  return undefined;
}
