import type { Act } from '../plan';

/** Google's sentences for things that pass. */
const passing = {
  'timed out': 'Service Spreadsheets timed out while accessing document with id 1abc.',
  'server error': "We're sorry, a server error occurred. Please wait a bit and try again.",
  'too often': 'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
} as const;

const thrown = Object.entries(passing).map(([name, text]): [string, Act] => [name, () => ({ throw: text })]);

/** The platform's own doings: the run ends, or a call fails. After a call, failing means that it has taken effect. */
export const killActs: Readonly<Record<string, Act>> = {
  'kill, applied': () => ({ kill: true, buffer: 'applied' }),
  'kill, dropped': () => ({ kill: true, buffer: 'dropped' }),
  'kill, half': () => ({ kill: true, buffer: 'half' }),
  ...Object.fromEntries(thrown),
};
