import type { ServiceHost } from '../kernel/service-host';

/** The fields of a mail as a script names them. */
export interface MailRequest {
  to?: unknown;
  cc?: unknown;
  bcc?: unknown;
  subject?: unknown;
  body?: unknown;
  htmlBody?: unknown;
  name?: unknown;
  replyTo?: unknown;
  attachments?: unknown;
  inlineImages?: unknown;
}

/** Brings the four forms of MailApp.sendEmail to one. */
export function mailRequest(host: ServiceHost, values: readonly unknown[]): MailRequest {
  const [first, second, third, fourth] = values;
  if (values.length === 1) return first as MailRequest;
  if (values.length === 3) return { to: first, subject: second, body: third };
  if (values.length !== 4) return host.gap('this form of MailApp.sendEmail');
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...(fourth as MailRequest), to: first, subject: second, body: third };
}
