/** Writes a line to the executions log; never with personal data. */
export function logError(text: string): void {
  console.error(text);
}
