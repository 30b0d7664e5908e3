import { runInThisContext } from 'node:vm';

/**
 * The local time of a script is that of its manifest. The engine keeps one local zone for the whole process, which
 * only the true process object can change (test runners hand out a copy); it is put back when the run has ended.
 */
const environment = (runInThisContext('process') as NodeJS.Process).env;

/** Runs an action with the local time zone of a script. */
export function inScriptZone<T>(zone: string, action: () => T): T {
  const before = environment['TZ'];
  environment['TZ'] = zone;
  try {
    return action();
  } finally {
    if (before === undefined) delete environment['TZ'];
    else environment['TZ'] = before;
  }
}
