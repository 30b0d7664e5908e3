/** A value as the execution log shows it: texts as they are, objects as JSON. */
export function logText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, message } = value as { name?: unknown; message?: unknown };
  if (typeof message === 'string' && typeof name === 'string') return `${name}: ${message}`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
