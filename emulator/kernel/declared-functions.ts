import { createContext, runInContext } from 'node:vm';
import { loadProject } from './load-project';

/**
 * The functions a script declares at its top level, found by evaluating it once without any service. A script that
 * calls a service while it loads fails here; its function declarations are there all the same.
 */
export function declaredFunctions(folder: string): ReadonlySet<string> {
  const context = createContext({});
  try {
    loadProject(folder, context);
  } catch (error) {
    if (isSyntaxError(error)) throw error;
  }
  const names = Object.keys(context).filter((name) => typeof context[name] === 'function');
  return new Set(names.filter((name) => runInContext(`typeof ${name} === 'function'`, context)));
}

function isSyntaxError(error: unknown): boolean {
  return Object(error).name === 'SyntaxError';
}
