import { logRefusal } from './log';
import { patient } from './patient';
/** A mail ready to go. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Name shown as the sender. */
  readonly from: string;
}

/**
 * How sending ended: `queued` = quota, run time or permission are gone, it did not leave; `failed` = the address or the mail itself is refused;
 * `unconfirmed` = anything else, since an error may come after the mail has left.
 */
export type MailOutcome = 'sent' | 'queued' | 'failed' | 'unconfirmed';

/** Recipients that the effective user may still write to today; the number may be wrong, sending may fail all the same. */
export function mailQuota(): number {
  return patient(MailApp).getRemainingDailyQuota();
}

/**
 * Sends one mail and says how it ended; an error is never thrown on. `spare` = recipients that must be left by the
 * counter even if this mail has used one up.
 */
export function sendMail({ to, subject, text, html, from }: OutgoingMail, spare = 0): MailOutcome {
  try {
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: from });
    return 'sent';
  } catch (error) {
    return outcomeOf(error, spare);
  }
}

/**
 * Google's sentences in the languages of the workbook; they come in the account's language, whatever that is. The first
 * ones say that this run sends nothing more: the quota, the rate, the run time or the permission is gone.
 */
const notNow =
  /too many times (for one day|in a short time)|too much computer time|limit exceeded: email recipients|authorization is required|not have permission|not sufficient to call|mail service not enabled|(一天|单日|單日|當日|当日|短时间|短時間).*(次数过多|次數過多|太多次|过多次)|(计算机|電腦)(时间|時間)过?過?长?長?|需要授权|必須取得授權|(没有|沒有).*(权限|權限)|(权限|權限)不足/i;
const refused =
  /invalid email|no recipient|email body size|argument too large|(邮件|郵件)地址(无效|無效)|(没有|沒有)收件/i;

/**
 * Where the words say nothing, the counter may still tell that others have used the quota up. It tells nothing where
 * this mail itself may have taken the last one: it could have left.
 */
function outcomeOf(error: unknown, spare: number): MailOutcome {
  const text = error instanceof Error ? error.message : String(error);
  logRefusal('Mail not sent', error);
  if (notNow.test(text)) return 'queued';
  if (refused.test(text)) return 'failed';
  return spare > 0 && quotaIsGone() ? 'queued' : 'unconfirmed';
}

function quotaIsGone(): boolean {
  try {
    return mailQuota() <= 0;
  } catch {
    return false;
  }
}
