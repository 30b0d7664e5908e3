import { SUBTYPES } from './corrections';

/** What the guard must know of a value beyond its JavaScript type: which service class or enum it belongs to. */
export interface Recognizer {
  /** Key of the signature table for guarded objects and enum values, undefined for everything else. */
  classOf(value: unknown): string | undefined;
}

/** Does a value fit a kind of the signature table? */
export type Checker = (value: unknown, recognizer: Recognizer) => boolean;

const SIMPLE: Readonly<Record<string, Checker>> = {
  String: (value) => typeof value === 'string',
  Number: (value) => typeof value === 'number',
  Integer: (value) => typeof value === 'number' && Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
  Function: (value) => typeof value === 'function',
  Date: (value) => Object.prototype.toString.call(value) === '[object Date]',
  Object: () => true,
  null: (value) => value === null || value === undefined,
};

const compiled = new Map<string, Checker>();

/** Compiles a kind such as 'Integer', 'String|null', 'Object[][]', '{to,subject}' or 'Range'; once for each text. */
export function checkerOf(kind: string): Checker {
  const known = compiled.get(kind) ?? compile(kind);
  compiled.set(kind, known);
  return known;
}

function compile(kind: string): Checker {
  const alternatives = splitUnion(kind);
  if (alternatives.length > 1) return anyOf(alternatives.map(checkerOf));
  if (kind.endsWith('[]')) return arrayOf(checkerOf(stripParentheses(kind.slice(0, -2))));
  if (kind.startsWith('{')) return recordOf(kind);
  return SIMPLE[kind] ?? classChecker(kind);
}

function splitUnion(kind: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of kind) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function stripParentheses(kind: string): string {
  return kind.startsWith('(') && kind.endsWith(')') ? kind.slice(1, -1) : kind;
}

function anyOf(checkers: readonly Checker[]): Checker {
  return (value, recognizer) => checkers.some((check) => check(value, recognizer));
}

function arrayOf(element: Checker): Checker {
  if (element === SIMPLE['Object']) return (value) => Array.isArray(value);
  return (value, recognizer) => Array.isArray(value) && value.every((one) => element(one, recognizer));
}

function recordOf(kind: string): Checker {
  const keys = new Set(kind.slice(1, -1).split(',').filter(Boolean));
  return (value, recognizer) => {
    if (!isPlainObject(value, recognizer)) return false;
    return keys.size === 0 || Object.keys(value).every((key) => keys.has(key));
  };
}

function isPlainObject(value: unknown, recognizer: Recognizer): value is object {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && recognizer.classOf(value) === undefined;
}

function classChecker(kind: string): Checker {
  const accepted = new Set([kind, ...(SUBTYPES[kind] ?? [])]);
  return (value, recognizer) => accepted.has(recognizer.classOf(value) ?? '');
}
