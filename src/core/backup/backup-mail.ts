import { type DigestContext, vocabularyOf } from '../digest/digest-context';
import { mailBody } from '../digest/mail-body';
import { type MailDraft, subjectLine } from '../digest/mail-draft';
import { backupTrouble, backupWords } from '../i18n/backup-words';
import type { Member } from '../schema/members';
import type { BackupState } from './backup-state';

/** What a manager is told when backups do not work. */
export function backupMail(manager: Member, state: BackupState, context: DigestContext): MailDraft {
  const vocabulary = vocabularyOf(manager, context);
  const { language } = vocabulary;
  const intro = backupTrouble(state, language);
  return {
    person: manager.key,
    to: manager.email,
    subject: subjectLine(backupWords.troubleSubject[language]),
    ...mailBody({ name: manager.name, intro, parts: [] }, vocabulary, context),
  };
}
