import { personOf } from '../core/access/person';
import { fill, type Language } from '../core/i18n/language';
import { messages } from '../core/i18n/message-words';
import { menuTitle } from '../core/schema/menu';
import type { Desk } from '../host/desk';
import { effectiveEmail } from '../host/identity';
import { tell } from '../host/ui';
import { acceptedState } from './accepted-state';
import { atDesk } from './at-desk';
import { sentenceOf } from './guarded';
import { type MailSummary, mailRound, type Rounded } from './mail-round';
import { linesOf, writeToday } from './write-today';

/** Menu, managers only: the day's mails now, through the same ledger as the daily run: nobody gets a second one. */
export function sendRemindersNow(): MailSummary | undefined {
  return atDesk('sendRemindersNow', (desk, language) => {
    const { name } = personOf(effectiveEmail(), desk.settings);
    return send(desk, name, language);
  });
}

/** Mails first: the Today tab can be rebuilt at any time. What kept the sweep from running is told as well. */
function send(desk: Desk, who: string, language: Language): MailSummary | undefined {
  const { memory, problem } = acceptedState(desk, { way: 'sweep', who });
  const lines = linesOf(desk, memory);
  const round = mailRound(desk, { memory, lines, retries: 'failed' });
  writeToday(desk, lines);
  const words = [roundText(round, language)];
  if (problem !== undefined) words.push(sentenceOf(problem, 'sendRemindersNow', language));
  tell(menuTitle[language], words.join('\n'));
  return round?.summary;
}

/** Another run that is sending just now is no reason to believe that nothing is to be sent. */
function roundText(round: Rounded | undefined, language: Language): string {
  if (round === undefined) return messages.remindersAtWork[language];
  const { sent, queued, failed, unconfirmed } = round.summary;
  if (sent + queued + failed + unconfirmed === 0) return messages.remindersNone[language];
  return fill(messages.remindersSent[language], { ...round.summary });
}
