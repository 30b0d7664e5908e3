import type { Damage } from './strikes';

/** A mail that left. */
export interface SentMail {
  readonly to: string;
  readonly kind: 'reminders' | 'silence';
  /** The day it is about, or on which it was sent. */
  readonly day: string;
}

/** What a month came to. */
export interface Played {
  readonly mails: readonly SentMail[];
  /** Day → member → letter of what became of the mail, as last seen in the properties. */
  readonly book: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly damage: Damage;
}

/** Reads from a subject what a mail is; a mail about silence counts for the day on which it left. */
export function sentMail(to: string, subject: string, wall: string): SentMail {
  const isSilence = /没有运行|沒有執行|have not run/.test(subject);
  const day = /\d{4}-\d{2}-\d{2}/.exec(subject)?.[0] ?? '';
  return isSilence ? { to, kind: 'silence', day: wall.slice(0, 10) } : { to, kind: 'reminders', day };
}
