import { EmulatorGap } from '../../../emulator/kernel/emulator-gap';
import { createMailApp } from '../../../emulator/services/mail-app';
import { createUtilities } from '../../../emulator/services/utilities';
import { type Bench, type BenchOptions, createBench } from './service-bench';

type Service = GoogleAppsScript.Mail.MailApp;

const mailer = (options: BenchOptions = {}): { mail: Service; bench: Bench } => {
  const bench = createBench(options);
  return { mail: createMailApp(bench.host) as Service, bench };
};
const people = (count: number): string => Array.from({ length: count }, (_, index) => `p${index}@x.org`).join(',');

describe('MailApp.sendEmail', () => {
  test('by recipient, subject and body', () => {
    const { mail, bench } = mailer();
    mail.sendEmail('a@x.org, b@x.org', '今日', '正文');
    expect(bench.outbox).toEqual([
      {
        from: 'boss@example.com',
        to: ['a@x.org', 'b@x.org'],
        cc: [],
        bcc: [],
        subject: '今日',
        body: '正文',
        at: bench.host.now(),
      },
    ]);
  });

  test('with options', () => {
    const { mail, bench } = mailer();
    mail.sendEmail('a@x.org', 's', 'b', { cc: 'c@x.org', bcc: 'd@x.org', htmlBody: '<b>b</b>', name: 'Leads' });
    expect(bench.outbox[0]).toMatchObject({ cc: ['c@x.org'], bcc: ['d@x.org'], htmlBody: '<b>b</b>', name: 'Leads' });
  });

  test('by one object', () => {
    const { mail, bench } = mailer();
    mail.sendEmail({ to: 'Bea <b@x.org>', subject: 's', body: 'b', replyTo: 'r@x.org' });
    expect(bench.outbox[0]).toMatchObject({ to: ['b@x.org'], subject: 's', replyTo: 'r@x.org' });
  });

  test('by recipient, reply address, subject and body', () => {
    const { mail, bench } = mailer();
    mail.sendEmail('a@x.org', 'r@x.org', 's', 'b');
    expect(bench.outbox[0]).toMatchObject({ to: ['a@x.org'], replyTo: 'r@x.org', subject: 's', body: 'b' });
  });

  test.each(['', ' , ', null])('the recipient %p is none', (to) => {
    expect(() => mailer().mail.sendEmail(to as string, 's', 'b')).toThrow('Failed to send email: no recipient');
  });

  test.each(['foo', 'a@b', 'a b@x.org', '王经理'])('%j is no address', (to) => {
    const { mail, bench } = mailer();
    expect(() => mail.sendEmail(to, 's', 'b')).toThrow(`Invalid email: ${to}`);
    expect(() => mail.sendEmail({ to: 'a@x.org', cc: to, subject: 's', body: 'b' })).toThrow(`Invalid email: ${to}`);
    expect(bench.outbox).toHaveLength(0);
  });

  test('fifty recipients a message, copies counted', () => {
    const { mail } = mailer();
    expect(() => mail.sendEmail({ to: people(49), cc: 'c@x.org', subject: 's', body: 'b' })).not.toThrow();
    expect(() => mail.sendEmail({ to: people(50), cc: 'c@x.org', subject: 's', body: 'b' })).toThrow(
      'Limit Exceeded: Email Recipients Per Message.',
    );
  });

  test('a reply address that is none is refused', () => {
    const { mail, bench } = mailer();
    expect(() => mail.sendEmail({ to: 'a@x.org', subject: 's', body: 'b', replyTo: 'nobody' })).toThrow(
      'Invalid argument: replyTo',
    );
    mail.sendEmail({ to: 'a@x.org', subject: 's', body: 'b', replyTo: 'Ann <ann@x.org>' });
    expect(bench.outbox).toHaveLength(1);
  });

  test('nobody knows what a mail without any body, or a line break in the subject, becomes', () => {
    const { mail } = mailer();
    expect(() => mail.sendEmail({ to: 'a@x.org', subject: 's' })).toThrow(EmulatorGap);
    expect(() => mail.sendEmail('a@x.org', 'one\ntwo', 'b')).toThrow(EmulatorGap);
  });

  test('a subject has 250 characters at most', () => {
    expect(() => mailer().mail.sendEmail('a@x.org', 's'.repeat(250), 'b')).not.toThrow();
    expect(() => mailer().mail.sendEmail('a@x.org', 's'.repeat(251), 'b')).toThrow('Argument too large: subject');
  });

  test.each([
    ['consumer', 200],
    ['workspace', 400],
  ] as const)('the bodies of a %s have %d KB at most', (account, kilobytes) => {
    const size = kilobytes * 1024;
    expect(() => mailer({ account }).mail.sendEmail('a@x.org', 's', 'x'.repeat(size))).not.toThrow();
    expect(() => mailer({ account }).mail.sendEmail('a@x.org', 's', 'x'.repeat(size + 1))).toThrow(
      'Limit Exceeded: Email Body Size.',
    );
    expect(() => mailer({ account }).mail.sendEmail('a@x.org', 's', 'x', { htmlBody: 'x'.repeat(size) })).toThrow(
      'Limit Exceeded: Email Body Size.',
    );
  });

  test('attachments have 25 MB at most', () => {
    const { mail, bench } = mailer();
    const utilities = createUtilities(bench.host) as GoogleAppsScript.Utilities.Utilities;
    const attach = (bytes: number) =>
      mail.sendEmail({
        to: 'a@x.org',
        subject: 's',
        body: 'b',
        attachments: [utilities.newBlob('x'.repeat(bytes))],
      } as GoogleAppsScript.Mail.MailAdvancedParameters);
    expect(() => attach(1000)).not.toThrow();
    expect(() => attach(25 * 1024 * 1024 + 1)).toThrow('Limit Exceeded: Email Total Attachments Size.');
  });
});

describe('the daily quota', () => {
  test.each([
    ['consumer', 100],
    ['workspace', 1500],
  ] as const)('of a %s is %d recipients', (account, quota) => {
    expect(mailer({ account }).mail.getRemainingDailyQuota()).toBe(quota);
  });

  test('counts recipients, not messages, copies too', () => {
    const { mail } = mailer();
    mail.sendEmail({ to: people(3), cc: 'c@x.org', bcc: 'd@x.org', subject: 's', body: 'b' });
    expect(mail.getRemainingDailyQuota()).toBe(95);
  });

  test('ends in the middle of a loop with its sentence, and the mail is not sent', () => {
    const { mail, bench } = mailer();
    mail.sendEmail(people(50), 's', 'b');
    mail.sendEmail(people(49), 's', 'b');
    expect(() => mail.sendEmail(people(2), 's', 'b')).toThrow('Service invoked too many times for one day: email.');
    mail.sendEmail('last@x.org', 's', 'b');
    expect(bench.outbox).toHaveLength(3);
    expect(mail.getRemainingDailyQuota()).toBe(0);
  });

  test('comes back twenty-four hours later', () => {
    const { mail, bench } = mailer();
    mail.sendEmail(people(50), 's', 'b');
    bench.pass(86_399_999);
    expect(mail.getRemainingDailyQuota()).toBe(50);
    bench.pass(1);
    expect(mail.getRemainingDailyQuota()).toBe(100);
  });

  test('is the effective user’s: a trigger spends its creator’s', () => {
    const { mail, bench } = mailer();
    mail.sendEmail(people(10), 's', 'b');
    const other = bench.another({ effectiveUser: 'sales@example.com', activeUser: 'boss@example.com' });
    expect((createMailApp(other.host) as Service).getRemainingDailyQuota()).toBe(100);
  });

  test('its counter may promise more than will be sent', () => {
    const { mail } = mailer({ profile: { mailCounterLies: true } });
    mail.sendEmail(people(50), 's', 'b');
    mail.sendEmail(people(50), 's', 'b');
    expect(mail.getRemainingDailyQuota()).toBe(100);
    expect(() => mail.sendEmail('a@x.org', 's', 'b')).toThrow('Service invoked too many times for one day: email.');
  });
});
