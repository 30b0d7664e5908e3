import { loggable } from '../core/failure/loggable';

/** Writes a line to the executions log; never with personal data. */
export function logError(text: string): void {
  console.error(text);
}

/** Writes down that something was refused; what the refusal quotes is left out. */
export function logRefusal(what: string, error: unknown): void {
  console.warn(`${what}: ${loggable(error)}`);
}
