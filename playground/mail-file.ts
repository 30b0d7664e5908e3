import type { Mail } from '../emulator/kernel/service-host';

const LINE_END = '\r\n';
/** Bytes of an encoded word: 75 characters with its frame, whole groups of base64. */
const WORD_BYTES = 42;
const ADDRESS = /^[\x21-\x7e]+$/;

/** Cuts a text into pieces of at most so many bytes, never inside a character. */
function pieces(text: string, most: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of text) {
    if (Buffer.byteLength(piece + character) > most) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}

/** RFC 2047: anything but plain ASCII goes as encoded words, one on each line. */
function headerText(text: string): string {
  const flat = text.replace(/[\r\n]+/g, ' ');
  if (/^[\x20-\x7e]{0,70}$/.test(flat) && !flat.includes('=?')) return flat;
  return pieces(flat, WORD_BYTES)
    .map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`)
    .join(`${LINE_END} `);
}

function mailbox(address: string, name?: string): string {
  const safe = ADDRESS.test(address) ? address : address.replace(/[\s<>]/g, '');
  return name === undefined || name === '' ? safe : `${headerName(name)}${LINE_END} <${safe}>`;
}

function headerName(name: string): string {
  return /^[\x20-\x7e]{1,70}$/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : headerText(name);
}

function addresses(name: string, list: readonly string[]): string[] {
  return list.length === 0 ? [] : [`${name}: ${list.map((one) => mailbox(one)).join(`,${LINE_END} `)}`];
}

function dateHeader(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}

function part(type: 'plain' | 'html', text: string): string {
  const encoded = Buffer.from(text.replace(/\r?\n/g, LINE_END)).toString('base64');
  const lines = encoded.match(/.{1,76}/g) ?? [];
  return [`Content-Type: text/${type}; charset=UTF-8`, 'Content-Transfer-Encoding: base64', '', ...lines].join(
    LINE_END,
  );
}

/** The mail as a file that any mail program opens (RFC 5322, text and HTML as alternatives). */
export function mailFile(mail: Mail, number: number): string {
  const { from, name, to, cc, subject, body, htmlBody, replyTo, at } = mail;
  const boundary = `leadbook-${at}-${number}`;
  const domain = from.split('@')[1] ?? 'localhost';
  const head = [
    `From: ${mailbox(from, name)}`,
    ...addresses('To', to),
    ...addresses('Cc', cc),
    ...(replyTo === undefined ? [] : [`Reply-To: ${mailbox(replyTo)}`]),
    `Subject: ${headerText(subject)}`,
    `Date: ${dateHeader(at)}`,
    `Message-ID: <${at}.${number}@${domain}>`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
  ];
  const parts = [part('plain', body), ...(htmlBody === undefined ? [] : [part('html', htmlBody)])];
  const bodies = parts.flatMap((one) => [`--${boundary}`, one]);
  return [...head, '', ...bodies, `--${boundary}--`, ''].join(LINE_END);
}

/** '003-li-example.com.eml': the number keeps the order of sending. */
export function mailFileName({ to }: Mail, number: number): string {
  const recipient = (to[0] ?? 'nobody').replace(/[^\p{L}\p{N}.@_-]+/gu, '-').slice(0, 80);
  return `${String(number).padStart(3, '0')}-${recipient}.eml`;
}
