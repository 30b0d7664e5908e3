import { type Day, dayPart, type Stamp } from '../date';
import { firstDayIn } from '../lead/parse-day';
import type { FollowUpColumn } from '../schema/follow-ups';
import type { FollowUp, Lead } from '../schema/row';
import { liesAhead } from './summary';

export interface FollowUpFacts {
  /** The lead it belongs to; absent = not known (yet). */
  readonly lead?: Lead;
  /** The row as last accepted; absent = a new row. */
  readonly before?: FollowUp;
  readonly now: Stamp;
  /** A row older than the workbook's start: when it was recorded stays unknown. */
  readonly adopted?: boolean;
}

/** What a postponed step still lacks. */
export interface FollowUpHint {
  readonly column: FollowUpColumn;
  readonly code: 'postponedWhy' | 'postponedDate';
}

/** Fills what a follow-up row leaves blank and names what a postponed step still needs. Filling twice changes nothing. */
export function fillFollowUp(
  followUp: FollowUp,
  facts: FollowUpFacts,
): { readonly followUp: FollowUp; readonly hints: readonly FollowUpHint[] } {
  const people = fillPeople(fillTimes(followUp, facts), facts);
  const filled = { ...people, status: statusFor(people, facts) };
  return { followUp: filled, hints: hintsOf(filled, facts) };
}

function fillTimes(followUp: FollowUp, { now, adopted }: FollowUpFacts): FollowUp {
  const { content = '', feedback = '', contactedAt = '', recordedAt = '', nextStep = '', nextStepOn = '' } = followUp;
  const spoken = content !== '' || feedback !== '';
  const contacted = contactedAt || (spoken && !adopted ? now : '');
  return {
    ...followUp,
    contactedAt: contacted,
    recordedAt: recordedAt || (adopted ? '' : now),
    nextStepOn: nextStepOn || (firstDayIn(nextStep, contacted || now) ?? ''),
  };
}

function fillPeople(followUp: FollowUp, { lead }: FollowUpFacts): FollowUp {
  const { owner = '', nextStep = '', nextStepOn = '', nextStepOwner = '' } = followUp;
  const by = owner || (lead?.owner ?? '');
  const hasStep = nextStep !== '' || nextStepOn !== '';
  return {
    ...followUp,
    customerName: lead ? (lead.customerName ?? '') : (followUp.customerName ?? ''),
    owner: by,
    nextStepOwner: nextStepOwner || (hasStep ? by : ''),
  };
}

/**
 * A row is typed cell by cell: the status stays blank until something was said or promised, and one filled as done before
 * the day of the next step stood becomes planned with it.
 */
function statusFor(followUp: FollowUp, { before, now }: FollowUpFacts): string {
  const { status = '', content, feedback, nextStep } = followUp;
  const says = [content, feedback, nextStep].some(Boolean);
  if (status === '' && !says) return promisesDay(followUp, now) ? 'planned' : '';
  const oursBefore = before?.status === 'done' && (before.nextStepOn ?? '') === '';
  const isOurs = status === '' || (status === 'done' && oursBefore);
  if (!isOurs) return status;
  return promisesDay(followUp, now) ? 'planned' : 'done';
}

function promisesDay({ contactedAt = '', nextStepOn = '' }: FollowUp, now: Stamp): boolean {
  return nextStepOn !== '' || (contactedAt !== '' && liesAhead(contactedAt, now));
}

function hintsOf({ status, postponedWhy, nextStepOn = '' }: FollowUp, { now }: FollowUpFacts): readonly FollowUpHint[] {
  if (status !== 'postponed') return [];
  const today: Day = dayPart(now);
  const hints: FollowUpHint[] = [];
  if (!postponedWhy) hints.push({ column: 'postponedWhy', code: 'postponedWhy' });
  if (nextStepOn < today) hints.push({ column: 'nextStepOn', code: 'postponedDate' });
  return hints;
}
