/** A record whose parts are computed when they are first asked for, each once. */
export function lazily<Parts extends object>(
  makers: {
    readonly [Key in keyof Parts]: () => Parts[Key];
  },
): Readonly<Parts> {
  const parts = {};
  for (const [key, make] of Object.entries<() => unknown>(makers))
    Object.defineProperty(parts, key, { enumerable: true, get: once(make) });
  return parts as Parts;
}

function once(make: () => unknown): () => unknown {
  let [isMade, value]: [boolean, unknown] = [false, undefined];
  return () => {
    if (!isMade) [isMade, value] = [true, make()];
    return value;
  };
}
