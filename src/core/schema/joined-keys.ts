/** What may stand between two values of one cell; written is always the first. */
const SEPARATOR = /([、，,；;/|\n]+)/;
const JOINT = '、';

/** Several keys or labels as one text. */
export function joinedKeys(keys: readonly string[]): string {
  return [...new Set(keys)].join(JOINT);
}

/**
 * The keys of the values that stand in one text, or undefined as soon as a part means none. The longest run of parts that
 * is a name counts as one, so that a label with a separator in it (`成交/流失`) is read as it was written.
 */
export function readKeys(text: string, recognise: (part: string) => string | undefined): readonly string[] | undefined {
  const pieces = text.split(SEPARATOR);
  const keys: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const run = longestRun(pieces.slice(at), recognise);
    if (run === undefined) return undefined;
    if (run.key !== '') keys.push(run.key);
    at += run.length;
  }
  return keys.length === 0 ? undefined : keys;
}

/** The longest beginning of `pieces` (text, separator, text …) that means a key; a blank piece means none and is passed over. */
function longestRun(
  pieces: readonly string[],
  recognise: (part: string) => string | undefined,
): { readonly key: string; readonly length: number } | undefined {
  for (let length = pieces.length; length > 0; length -= 2) {
    const key = recognise(pieces.slice(0, length).join(''));
    if (key !== undefined) return { key, length: length + 1 };
  }
  return pieces[0]?.trim() === '' ? { key: '', length: 2 } : undefined;
}
