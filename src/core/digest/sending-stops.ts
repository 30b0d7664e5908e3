import type { MailState } from './ledger';

/**
 * Whether a round goes on after the mails so far. It ends with the quota, since the rest would fail too, and after two
 * errors in a row that nobody understands: then it is not the address, and every further try would be in doubt as well.
 */
export function sendingStops(outcomes: readonly MailState[]): boolean {
  const [last, before] = [...outcomes].reverse();
  return last === 'queued' || (last === 'unconfirmed' && before === 'unconfirmed');
}
