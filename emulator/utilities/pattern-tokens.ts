import { ServiceError } from '../kernel/service-error';

/** One piece of a date pattern: a run of one letter, or a literal text. */
export type PatternToken = PatternField | { readonly literal: string };

interface PatternField {
  readonly letter: string;
  readonly count: number;
}

const LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';
const PIECE = /'((?:[^']|'')*)'|(([A-Za-z])\3*)|([^A-Za-z']+)/y;
const known = new Map<string, readonly PatternToken[]>();

function fieldToken(run: string): PatternToken {
  const letter = run.charAt(0);
  if (!LETTERS.includes(letter)) throw new ServiceError(`Illegal pattern character '${letter}'`);
  if (letter === 'X' && run.length > 3) throw new ServiceError(`invalid ISO 8601 format: length=${run.length}`);
  return { letter, count: run.length };
}

function literalToken(quoted: string | undefined, plain: string | undefined): PatternToken {
  if (quoted === undefined) return { literal: plain ?? '' };
  return { literal: quoted === '' ? "'" : quoted.replaceAll("''", "'") };
}

function tokenize(pattern: string): PatternToken[] {
  const tokens: PatternToken[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < pattern.length) {
    const match = PIECE.exec(pattern);
    if (match === null) throw new ServiceError('Unterminated quote');
    tokens.push(match[2] === undefined ? literalToken(match[1], match[4]) : fieldToken(match[2]));
  }
  return tokens;
}

/** Splits a java.text.SimpleDateFormat pattern; refuses unknown letters and open quotes in Java's words. */
export function patternTokens(pattern: string): readonly PatternToken[] {
  const tokens = known.get(pattern) ?? tokenize(pattern);
  known.set(pattern, tokens);
  return tokens;
}
