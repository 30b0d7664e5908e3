/** A mail ready to be sent. The plain part says all that the HTML part says. */
export interface MailDraft {
  /** Member key. */
  readonly person: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Longest subject. */
const SUBJECT_LENGTH = 200;
/** A mail body may have 200 KB; both parts together stay below this. */
const BODY_BYTES = 190_000;

/** One line without signs beyond the basic plane, at most 200 characters. */
export function subjectLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(/[\ud800-\udfff]/g, '');
  return line.length > SUBJECT_LENGTH ? `${line.slice(0, SUBJECT_LENGTH - 1)}…` : line;
}

/** Builds a mail with as many lines as fit: half as many as long as it is too large. */
export function fitting(build: (lines: number) => MailDraft, lines: number): MailDraft {
  const draft = build(lines);
  const size = utf8Length(draft.text) + utf8Length(draft.html);
  return size <= BODY_BYTES || lines <= 1 ? draft : fitting(build, Math.floor(lines / 2));
}

/** Bytes of a text in UTF-8; half a pair counts as three. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) bytes += bytesOf(sign.codePointAt(0) ?? 0);
  return bytes;
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
