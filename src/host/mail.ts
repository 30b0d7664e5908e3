/** A mail ready to go. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Name shown as the sender. */
  readonly from: string;
}

/** Recipients that the effective user may still write to today; the number may be wrong, sending may fail all the same. */
export function mailQuota(): number {
  return MailApp.getRemainingDailyQuota();
}

/** Sends one mail; throws what Google throws. */
export function sendMail(mail: OutgoingMail): void {
  MailApp.sendEmail({ to: mail.to, subject: mail.subject, body: mail.text, htmlBody: mail.html, name: mail.from });
}

/**
 * What a refused mail means: `queued` = the quota ended, it did not leave; `failed` = the address or the mail itself is
 * refused; `unconfirmed` = anything else, since an error may come after the mail has left.
 */
export function mailFailure(error: unknown): 'queued' | 'failed' | 'unconfirmed' {
  const text = error instanceof Error ? error.message : String(error);
  console.warn(`Mail not sent: ${text.replace(/\S+@\S+/g, '<address>').replace(/: .*@.*/, '')}`);
  if (/too many times for one day|quota|limit exceeded: email recipients/i.test(text)) return 'queued';
  return /invalid email|no recipient|email body size|argument too large/i.test(text) ? 'failed' : 'unconfirmed';
}
