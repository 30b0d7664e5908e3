import type { Node } from './node';
import { parseReference } from './reference';
import { type Token, tokenize } from './tokenize';

/** What Sheets shows as #ERROR!: a text behind the equals sign that is no formula. */
class FormulaSyntaxError extends Error {}

/** From loosest to tightest; within a level from left to right. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Reader {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  whole(): Node {
    const node = this.level(0);
    if (this.at < this.tokens.length) throw new FormulaSyntaxError();
    return node;
  }

  private peek(): string | null {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' ? token.text : null;
  }

  private take(text: string): void {
    if (this.peek() !== text) throw new FormulaSyntaxError();
    this.at += 1;
  }

  private level(depth: number): Node {
    const operators = LEVELS[depth];
    if (!operators) return this.unary();
    let left = this.level(depth + 1);
    for (let operator = this.peek(); operator !== null && operators.includes(operator); operator = this.peek()) {
      this.at += 1;
      left = { type: 'binary', operator, left, right: this.level(depth + 1) };
    }
    return left;
  }

  private unary(): Node {
    const operator = this.peek();
    if (operator !== '-' && operator !== '+') return this.percent();
    this.at += 1;
    return { type: 'unary', operator, operand: this.unary() };
  }

  private percent(): Node {
    let operand = this.primary();
    for (; this.peek() === '%'; this.at += 1) operand = { type: 'unary', operator: '%', operand };
    return operand;
  }

  private primary(): Node {
    const token = this.tokens[this.at];
    if (!token) throw new FormulaSyntaxError();
    this.at += 1;
    if (token.kind === 'function') return this.call(token.text);
    if (token.kind === 'operator' && token.text === '(') {
      const inner = this.level(0);
      this.take(')');
      return inner;
    }
    return leaf(token);
  }

  private call(name: string): Node {
    this.take('(');
    const args: (Node | null)[] = [];
    if (this.peek() !== ')') args.push(...this.argumentList());
    this.take(')');
    return { type: 'call', name: name.toUpperCase(), arguments: args };
  }

  private argumentList(): (Node | null)[] {
    const args = [this.argument()];
    for (let next = this.peek(); next === ',' || next === ';'; next = this.peek()) {
      this.at += 1;
      args.push(this.argument());
    }
    return args;
  }

  /** An argument left out, as in `IF(A1;;2)`, is null. */
  private argument(): Node | null {
    const next = this.peek();
    return next === ',' || next === ';' || next === ')' ? null : this.level(0);
  }
}

function leaf(token: Token): Node {
  if (token.kind === 'number') return { type: 'number', value: Number(token.text) };
  if (token.kind === 'string') return { type: 'text', value: token.text.slice(1, -1).replaceAll('""', '"') };
  if (token.kind === 'error') return { type: 'error', code: token.text };
  if (token.kind === 'name') return { type: 'name', name: token.text };
  const reference = token.kind === 'reference' ? parseReference(token.text) : null;
  if (!reference) throw new FormulaSyntaxError();
  return { type: 'reference', reference };
}

const known = new Map<string, Node>();
const MOST_KNOWN = 5000;

function parse(formula: string): Node {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  try {
    return new Reader(tokenize(body).filter((token) => token.kind !== 'space')).whole();
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return { type: 'error', code: '#ERROR!' };
    throw error;
  }
}

/** The tree of a formula, with or without its equals sign; a text that is no formula gives the error #ERROR!. */
export function parseFormula(formula: string): Node {
  const found = known.get(formula);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const node = parse(formula);
  known.set(formula, node);
  return node;
}
