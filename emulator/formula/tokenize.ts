/** One piece of a formula. Joined again, the texts of all tokens give the formula back, so it can be rewritten in place. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

type TokenKind = 'space' | 'string' | 'reference' | 'number' | 'error' | 'function' | 'name' | 'operator' | 'unknown';

const SHEET = String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d*`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d*`;
const REFERENCE = `(?:${SHEET})?(?:${CELL}(?::(?:${CELL}|${COLUMN}))?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\\p{L}\\p{N}_(!.])`;

/** In the order in which they are tried. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['string', /"(?:[^"]|"")*"/y],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/y],
  ['reference', new RegExp(REFERENCE, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['name', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%(),;{}\\:]/y],
];

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return { kind, text: found[0] };
  }
  return { kind: 'unknown', text: formula.charAt(at) };
}

/** Cuts a formula into tokens; what is no formula piece becomes `unknown`, one character each. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
