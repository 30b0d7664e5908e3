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
