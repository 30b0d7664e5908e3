import type { HostWorld, Mail, ServiceHost } from '../kernel/service-host';
import { blobState } from './blob';
import type { MailRequest } from './mail-request';

const DAY = 86_400_000;
const KILOBYTE = 1024;
const PER_DAY = { consumer: 100, workspace: 1500 } as const;
const BODY_SIZE = { consumer: 200 * KILOBYTE, workspace: 400 * KILOBYTE } as const;
const RECIPIENTS_PER_MESSAGE = 50;
const LONGEST_SUBJECT = 250;
const MOST_ATTACHMENTS = 250;
const ATTACHMENTS_SIZE = 25 * KILOBYTE * KILOBYTE;

const recipients = ({ to, cc, bcc }: Mail): number => to.length + cc.length + bcc.length;

/** Recipients (not messages) that a person may still reach within twenty-four hours. */
export function mailQuotaLeft(world: HostWorld, person: string): number {
  const since = world.now() - DAY;
  const sent = world.outbox.filter(({ from, at }) => from === person && at > since);
  return PER_DAY[world.account] - sent.reduce((total, mail) => total + recipients(mail), 0);
}

/** The number of recipients a day that the account stands for. */
export function mailQuota(world: HostWorld): number {
  return PER_DAY[world.account];
}

function checkAttachments(host: ServiceHost, { attachments }: MailRequest): void {
  if (!Array.isArray(attachments)) return;
  const sizes = attachments.map((item: object) => {
    const state = blobState(host.implOf(item));
    return state?.bytes.length ?? host.gap('an attachment that is not a Blob');
  });
  const total = sizes.reduce((sum, one) => sum + one, 0);
  if (sizes.length > MOST_ATTACHMENTS || total > ATTACHMENTS_SIZE) {
    host.fail('Limit Exceeded: Email Total Attachments Size.');
  }
}

/** Everything the platform refuses about a mail, in its words. */
export function checkMail(host: ServiceHost, mail: Mail, request: MailRequest): void {
  const { world } = host;
  const size = Buffer.byteLength(mail.body, 'utf8') + Buffer.byteLength(mail.htmlBody ?? '', 'utf8');
  if (recipients(mail) === 0) host.fail('Failed to send email: no recipient');
  if (recipients(mail) > RECIPIENTS_PER_MESSAGE) host.fail('Limit Exceeded: Email Recipients Per Message.');
  if (mail.subject.length > LONGEST_SUBJECT) host.fail('Argument too large: subject');
  if (size > BODY_SIZE[world.account]) host.fail('Limit Exceeded: Email Body Size.');
  checkAttachments(host, request);
  if (recipients(mail) > mailQuotaLeft(world, mail.from)) {
    host.fail('Service invoked too many times for one day: email.');
  }
}
