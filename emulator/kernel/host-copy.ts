/**
 * A copy in this process's own realm of what a script returned, so that it can be compared. Other kinds of objects
 * stay as they are, and so does what contains itself.
 */
export function hostCopy(value: unknown, around: readonly unknown[] = []): unknown {
  if (typeof value !== 'object' || value === null || around.includes(value)) return value;
  const path = [...around, value];
  if (Array.isArray(value)) return Array.from(value, (one) => hostCopy(one, path));
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Date]') return new Date(Number(value));
  return tag === '[object Object]' ? copyRecord(value, path) : value;
}

function copyRecord(value: object, path: readonly unknown[]): unknown {
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, hostCopy(one, path)]);
  return Object.fromEntries(entries);
}
