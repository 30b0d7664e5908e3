/** A key for a new list value or member: its name, made unique; keys stay when names change. */
export function newKey(name: string, taken: ReadonlySet<string>): string {
  const base = name.replace(/[:#\u3001,]/g, ' ').trim() || 'value';
  for (let number = 1; ; number++) {
    const key = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(key) && key !== '+') return key;
  }
}
