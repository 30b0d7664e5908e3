import { type Day, dayPart, type Stamp } from '../date';
import { digestWords } from '../i18n/digest-words';
import { fill } from '../i18n/language';
import { isAbsent, isAddress } from '../reminder/recipient';
import type { Member } from '../schema/members';
import type { Settings } from '../schema/settings';
import { type DigestContext, vocabularyOf } from './digest-context';
import { mailBody } from './mail-body';
import { type MailDraft, subjectLine } from './mail-draft';

/** The managers who hear that the automation is silent: those who read mail today, one for each address. */
export function silenceReaders({ members }: Settings, today: Day): readonly Member[] {
  const managers = members.filter(
    (member) =>
      member.role === 'manager' &&
      member.mail &&
      !member.retired &&
      isAddress(member.email) &&
      !isAbsent(member, today),
  );
  const addresses = managers.map(({ email }) => email.toLowerCase());
  return managers.filter(({ email }, index) => addresses.indexOf(email.toLowerCase()) === index);
}

/** What a manager is told where no daily run is left to tell it. */
export function silenceMail(manager: Member, lastRun: Stamp, context: DigestContext): MailDraft {
  const vocabulary = vocabularyOf(manager, context);
  const { language } = vocabulary;
  const intro = fill(digestWords.silent[language], { day: dayPart(lastRun) });
  const subject = subjectLine(fill(digestWords.silentSubject[language], { day: dayPart(lastRun) }));
  return {
    person: manager.key,
    to: manager.email,
    subject,
    ...mailBody({ name: manager.name, intro, parts: [] }, vocabulary, context),
  };
}
