import type { Mail, ServiceHost } from '../kernel/service-host';
import { isMailAddress, mailAddresses } from './mail-address';
import { checkMail, mailQuota, mailQuotaLeft } from './mail-limits';
import { type MailRequest, mailRequest } from './mail-request';

const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

function optional(request: MailRequest): Partial<Mail> {
  const given = (['htmlBody', 'name', 'replyTo'] as const).filter((key) => (request[key] ?? null) !== null);
  return Object.fromEntries(given.map((key) => [key, text(request[key])]));
}

function composeMail(host: ServiceHost, request: MailRequest): Mail {
  return {
    from: host.execution.effectiveUser,
    to: mailAddresses(host, request.to),
    cc: mailAddresses(host, request.cc),
    bcc: mailAddresses(host, request.bcc),
    subject: text(request.subject),
    body: text(request.body),
    ...optional(request),
    at: host.now(),
  };
}

/** A reply address that is none is refused by the name of the argument, not by its own. */
function checkReplyTo(host: ServiceHost, replyTo: unknown): void {
  if (text(replyTo) !== '' && !isMailAddress(text(replyTo))) host.fail('Invalid argument: replyTo');
}

function sendEmail(host: ServiceHost, values: readonly unknown[]): void {
  const request = mailRequest(host, values);
  checkReplyTo(host, request.replyTo);
  if ((request.body ?? request.htmlBody ?? null) === null) host.gap('a mail with neither body nor htmlBody');
  if (/[\r\n]/.test(text(request.subject))) host.gap('a line break in the subject of a mail');
  const mail = composeMail(host, request);
  checkMail(host, mail, request);
  host.world.outbox.push(mail);
}

/** The MailApp service: mails go to the world's outbox, at the cost of the effective user's daily quota. */
export function createMailApp(host: ServiceHost): object {
  return host.guard('MailApp', {
    sendEmail: (...values: unknown[]) => sendEmail(host, values),
    getRemainingDailyQuota: () =>
      host.profile.mailCounterLies
        ? mailQuota(host.world)
        : Math.max(0, mailQuotaLeft(host.world, host.execution.effectiveUser)),
  });
}
