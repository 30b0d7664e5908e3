/** A copy in this process's own realm of what a script returned, so that it can be compared; other kinds stay as they are. */
export function hostCopy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, hostCopy);
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Date]') return new Date(Number(value));
  return tag === '[object Object]' ? copyRecord(value) : value;
}

function copyRecord(value: object): unknown {
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, hostCopy(one)]);
  return Object.fromEntries(entries);
}
