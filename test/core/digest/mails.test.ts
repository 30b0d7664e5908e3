import fc from 'fast-check';
import { draftMail, mailCandidates } from '../../../src/core/digest/daily-mail';
import { utf8Length } from '../../../src/core/digest/mail-draft';
import { memberDigest } from '../../../src/core/digest/member-digest';
import { languages } from '../../../src/core/i18n/language';
import { member } from '../reminder/builders';
import { expectGolden } from './golden';
import { contact, everyKind, staff, team, unplanned } from './mails';

function draft(key: string, records: Parameters<typeof team>[0], more: Parameters<typeof team>[1] = {}) {
  const { facts, context } = team(records, more);
  const mail = draftMail(key, facts, context);
  if (mail === undefined) throw new Error(`no mail for ${key}`);
  return mail;
}
const rowsOf = (html: string) => html.split('<tr>').length - 1 - (html.split('<thead>').length - 1);

describe.each([...languages])('in %s', (language) => {
  test.each(['li', 'boss'])('the mail of %s, word for word', (key) => {
    const { facts, context } = team(everyKind, { language });
    const mail = draftMail(key, facts, { ...context, missedDays: key === 'li' ? ['2024-03-06', '2024-03-07'] : [] });
    expectGolden(`${key}.${language}.golden.html`, mail?.html ?? '');
    expectGolden(`${key}.${language}.golden.txt`, `${mail?.subject}\n\n${mail?.text}`);
  });
});

test('every member is written to in their own language, else in the one of the workbook', () => {
  const members = [member('li', { language: 'zh-TW' }), member('zhao')];
  const records = [contact('A', '2024-03-08', { owner: 'li' }), contact('B', '2024-03-08', { owner: 'zhao' })];
  expect(draft('li', records, { members }).subject).toBe('線索提醒 2024-03-08：逾期 0，今天 1');
  expect(draft('zhao', records, { members }).subject).toBe('Leads on 2024-03-08: 0 late, 1 due today');
});

describe('how much fits', () => {
  const many = Array.from({ length: 120 }, (_, index) => contact(`L${index}`, '2024-03-08'));

  test('fifty lines, and how many more there are', () => {
    const mail = draft('li', many);
    expect(rowsOf(mail.html)).toBe(50);
    expect(mail.text).toContain('and 70 more on the Today tab.');
    expect(mail.subject).toContain('120 due today');
  });

  test.each([...languages])(
    'three thousand leads are due, in %s: fifty lines, the rest counted, below the limit',
    (language) => {
      const crowd = Array.from({ length: 3000 }, (_, index) =>
        contact(`LX20240301-${index}`, '2024-03-08', { customerName: `某某科技发展股份有限公司第${index}分公司` }),
      );
      const mail = draft('li', crowd, { language });
      expect(rowsOf(mail.html)).toBe(50);
      expect(mail.text).toMatch(/2,?950/);
      expect(utf8Length(mail.html) + utf8Length(mail.text)).toBeLessThan(200_000);
      expect(mail.subject.length).toBeLessThanOrEqual(250);
    },
  );

  test('three lines are kept for leads without a next step', () => {
    const mail = draft('li', [...many, ...Array.from({ length: 9 }, (_, index) => unplanned(`N${index}`))]);
    expect(mail.text.match(/^- .N\d/gm)).toHaveLength(3);
    expect(mail.text).toContain('and 79 more');
  });

  test('a mail of the longest texts stays below 200 KB and says what it leaves out', () => {
    const long = '😀'.repeat(30000);
    const records = Array.from({ length: 60 }, (_, index) =>
      contact(`L${index}`, '2024-03-08', { customerName: long }),
    );
    const mail = draft('li', records, { values: { mailLines: '100' } });
    expect(utf8Length(mail.html) + utf8Length(mail.text)).toBeLessThan(200_000);
    expect(mail.text).toContain('…');
  });

  test('a manager gets no more lines than anybody', () => {
    const records = [
      ...many,
      ...many.map(({ lead }) => contact(`${lead?.leadId}-own`, '2024-03-08', { owner: 'boss' })),
    ];
    const mail = draft(
      'boss',
      records.map((one, index) => (index % 2 ? one : contact(`U${index}`, '2024-03-01', { owner: 'away' }))),
    );
    expect(mail.text.match(/^- .*L\d+|^- .U\d+|^- .*-own/gm)?.length ?? 0).toBeLessThanOrEqual(50);
  });
});

describe('text from outside', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=1>',
      '</bdi></td>',
      '&lt;',
      '‮abc',
      'a\r\nBcc: x@y.z',
      '=1+1',
    ),
  );
  const shape = (html: string) => ({
    elements: html.match(/<[a-z!/][^>]*>/gi)?.length,
    attributes: html.match(/\s[a-z-]+="/gi)?.length,
  });
  const mailFor = (text: string) =>
    draft('li', [
      contact('A', '2024-03-08', { customerName: `x${text}` }),
      { ...contact('B', '2024-03-08'), lead: { leadId: `x${text}`, nextContactOn: '2024-03-08' } },
    ]);

  test('changes neither elements nor attributes, lines or direction of a mail', () => {
    const plain = mailFor('');
    fc.assert(
      fc.property(nasty, (text) => {
        const mail = mailFor(text);
        expect(shape(mail.html)).toEqual(shape(plain.html));
        expect(mail.text.split('\n')).toHaveLength(plain.text.split('\n').length);
        expect(mail.text.match(/\u2068/g)).toHaveLength(mail.text.match(/\u2069/g)?.length ?? 0);
        expect(mail.subject).toBe(plain.subject);
        expect(mail.text).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
      }),
      { numRuns: 300 },
    );
  });

  test('its links cannot be clicked', () => {
    const { html, text } = draft('li', [contact('A', '2024-03-08', { customerName: 'http://evil.example a@b.cn' })]);
    expect(html).not.toMatch(/evil\.example|a@b/);
    expect(text).not.toMatch(/evil\.example|a@b/);
    expect(html.match(/<a /g)).toHaveLength(1);
  });
});

describe('who gets a mail', () => {
  const candidates = (records: Parameters<typeof team>[0], more: Parameters<typeof team>[1] = {}) => {
    const { facts, context } = team(records, more);
    return mailCandidates(facts, context);
  };

  test('members with something due, the most urgent first, one manager before all', () => {
    const records = [contact('A', '2024-03-08', { owner: 'zhao' }), contact('B', '2024-03-01', { owner: 'li' })];
    expect(candidates(records)).toEqual({ people: ['boss', 'li', 'zhao'], suppressed: [] });
  });

  test('nobody when nothing is due; what comes only after the days off is no reason', () => {
    expect(candidates([]).people).toEqual([]);
    expect(candidates([contact('A', '2024-03-11')]).people).toEqual([]);
    expect(candidates([contact('A', '2024-03-10')]).people).toEqual(['boss', 'li']);
  });

  test('not who is absent, has left, has no address or turned it off', () => {
    const members = [
      member('boss', { role: 'manager', mail: false }),
      member('off', { mail: false }),
      member('away', { absentUntil: '2024-03-08' }),
      member('gone', { retired: true }),
      member('bad', { email: 'a@b.cn, c@d.cn' }),
      member('crlf', { email: 'a@b.cn\nBcc: x@y.z' }),
    ];
    const records = members.map(({ key }) => contact(key, '2024-03-08', { owner: key }));
    expect(candidates(records, { members })).toEqual({ people: [], suppressed: ['boss', 'off'] });
  });

  test('who shares an address gets one mail with the lines of both', () => {
    const members = [member('li', { email: 'Team@example.com' }), member('zhao', { email: 'team@example.com' })];
    const records = [contact('A', '2024-03-08', { owner: 'li' }), contact('B', '2024-03-08', { owner: 'zhao' })];
    expect(candidates(records, { members }).people).toEqual(['li']);
    expect(draft('li', records, { members }).subject).toContain('2 due today');
  });

  test('managers hear of mails that did not go out and of silence, even when nothing is due', () => {
    const { facts, context } = team([]);
    const news = {
      ...facts,
      mail: { queued: ['li'], failed: ['zhao'], unconfirmed: ['away'] },
      silentSince: '2024-03-05T08:05',
    };
    expect(mailCandidates(news, context).people).toEqual(['boss']);
    const text = draftMail('boss', news, context)?.text ?? '';
    expect(text).toContain('No mail yet for: 李.');
    expect(text).toContain('These people’s addresses were refused: 赵.');
    expect(text).toContain('Whether these mails arrived is not known: 孙.');
    expect(text).toContain('since 2024-03-05');
  });

  test('without summaries a manager gets a digest like everybody', () => {
    const records = [contact('A', '2024-03-08', { owner: 'boss' }), contact('B', '2024-03-08', { owner: 'li' })];
    const mail = draft('boss', records, { values: { managerSummary: 'no' } });
    expect(mail.subject).toBe('Leads on 2024-03-08: 0 late, 1 due today');
  });

  test('nothing due, no digest', () => {
    const { facts, context } = team([]);
    const [, li] = staff;
    expect(li && memberDigest(li, facts.lines, context)).toBeUndefined();
  });
});
