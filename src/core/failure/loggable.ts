import { Failure } from './failure';
import { googleFailure } from './google-failure';

/**
 * What a log may hold of an error. Our own failures say nothing about people. Everybody else's sentences may: Google
 * quotes addresses, cells and lists, and a parser the very text it could not read. Of those only the class is kept, and
 * where in the program it came from.
 */
export function loggable(error: unknown): string {
  if (error instanceof Failure) return `${error.name}: ${error.message}`;
  if (!(error instanceof Error)) return 'unknown';
  return `${error.name} (${googleFailure(error.message)})${placeOf(error)}`;
}

/** Names of the functions that were at work, innermost first; no line of a stack is copied. */
function placeOf({ stack = '' }: Error): string {
  const names = [...stack.matchAll(/^\s+at (\w+) \(/gm)].map(([, name = '']) => name);
  return names.length === 0 ? '' : ` in ${names.slice(0, 3).join(' < ')}`;
}
