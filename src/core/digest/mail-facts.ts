import type { Day } from '../date';
import type { Member } from '../schema/members';
import type { TeamFacts } from './digest-context';
import { type Ledger, type MailState, peopleIn } from './ledger';
import { readerOf } from './review-mail';

/**
 * Which mails managers have to hear of: what was refused or is in doubt since the last day on which one of them got a
 * summary, that day included, since more may have happened after it.
 */
export function mailFacts(ledger: Ledger, today: Day, members: readonly Member[]): TeamFacts['mail'] {
  const managers = members.filter(({ role }) => role === 'manager').map(({ key }) => key);
  const days = untoldDays(ledger, today, managers);
  const across = (state: MailState, of: readonly Day[]): readonly string[] => [
    ...new Set(of.flatMap((day) => peopleIn(ledger, day, state).map(readerOf))),
  ];
  // Nobody holds the lease when this is asked: what is still claimed was left behind by a run that died.
  const doubtful = [...days, today];
  return {
    queued: [],
    failed: across('failed', days),
    unconfirmed: [...new Set([...across('unconfirmed', doubtful), ...across('claimed', doubtful)])],
  };
}

function untoldDays(ledger: Ledger, today: Day, managers: readonly string[]): readonly Day[] {
  const days = Object.keys(ledger.days).filter((day) => day < today);
  const told = days.filter((day) => managers.some((key) => ledger.days[day]?.get(key) === 'sent'));
  const last = told.sort().pop() ?? '';
  return days.filter((day) => day >= last).sort();
}

/**
 * Whether the mails are stuck: on the last day on which somebody had something to read nobody got it, though there are
 * mails that wait, or several that nobody can say left. A run after it is no good run, however well it ended.
 */
export function areMailsStuck(ledger: Ledger): boolean {
  const records = Object.entries(ledger.days).sort().reverse();
  const wanted = records.map(([, record]) => [...record.values()].filter((state) => !isNoMail(state)));
  const states = wanted.find(({ length }) => length > 0) ?? [];
  if (states.includes('sent')) return false;
  const doubtful = states.filter((state) => state === 'unconfirmed');
  return states.includes('queued') || states.includes('claimed') || doubtful.length > 1;
}

function isNoMail(state: MailState): boolean {
  return state === 'suppressed' || state === 'covered';
}
