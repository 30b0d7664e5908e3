import type { Mail } from '../../emulator/kernel/service-host';
import { mailFile, mailFileName } from '../../playground/mail-file';

const mail: Mail = {
  from: 'manager@example.com',
  to: ['li@example.com'],
  cc: [],
  bcc: ['hidden@example.com'],
  subject: '线索提醒 2026-03-02：逾期 3，今天 5，请尽快联系这些客户，不要错过约定的时间',
  body: '李，你好：\n今天有 5 条。',
  htmlBody: '<p>李，你好</p>',
  name: '线索簿',
  at: Date.UTC(2026, 2, 2, 1, 0),
};

/** A reader of its own: headers unfolded and decoded, parts taken apart at the boundary. */
function parse(text: string): { headers: Map<string, string>; parts: { type: string; text: string }[] } {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const headers = headersOf(head);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  const body = rest.join('\r\n\r\n');
  const sections = body.split(`--${boundary}`).slice(1, -1);
  return { headers, parts: sections.map(partOf) };
}

function headersOf(head: string): Map<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), decoded(line.slice(line.indexOf(':') + 2))]),
  );
}

function decoded(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, '?==?');
  return joined.replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_word, base64: string) =>
    Buffer.from(base64, 'base64').toString(),
  );
}

function partOf(section: string): { type: string; text: string } {
  const [head = '', body = ''] = section.replace(/^\r\n/, '').split('\r\n\r\n');
  const headers = headersOf(head);
  return { type: headers.get('content-type') ?? '', text: Buffer.from(body, 'base64').toString() };
}

describe('a mail as a file', () => {
  const text = mailFile(mail, 1);
  const { headers, parts } = parse(text);

  it('says who writes to whom, when and about what', () => {
    expect(headers.get('from')).toBe('线索簿 <manager@example.com>');
    expect(headers.get('to')).toBe('li@example.com');
    expect(headers.get('subject')).toBe(mail.subject);
    expect(headers.get('date')).toBe('Mon, 02 Mar 2026 01:00:00 +0000');
    expect(headers.get('mime-version')).toBe('1.0');
    expect(headers.get('message-id')).toMatch(/^<[^@\s]+@example\.com>$/);
  });

  it('carries text and HTML as alternatives', () => {
    expect(parts).toEqual([
      { type: 'text/plain; charset=UTF-8', text: '李，你好：\r\n今天有 5 条。' },
      { type: 'text/html; charset=UTF-8', text: '<p>李，你好</p>' },
    ]);
  });

  it('has no line beyond ASCII or longer than mail programs take', () => {
    const lines = text.split('\r\n');
    expect(lines.filter((line) => line.length > 78)).toEqual([]);
    expect(text).toMatch(/^[\r\n\x20-\x7e]*$/);
  });

  it('does not tell who got a blind copy', () => {
    expect(text).not.toContain('hidden@example.com');
  });

  it('keeps a subject from writing headers of its own', () => {
    const sly = parse(mailFile({ ...mail, subject: 'Hello\r\nBcc: all@example.com' }, 2));
    expect(sly.headers.has('bcc')).toBe(false);
    expect(sly.headers.get('subject')).toBe('Hello Bcc: all@example.com');
  });

  it.each([
    ['li@example.com', 3, '003-li@example.com.eml'],
    ['../../etc/x@example.com', 12, '012-..-..-etc-x@example.com.eml'],
    ['', 1, '001-nobody.eml'],
  ])('to %j is called by its number and reader', (to, number, name) => {
    expect(mailFileName({ ...mail, to: to === '' ? [] : [to] }, number)).toBe(name);
  });
});
