/** Entries whose text another entry has too, each pair as the first of them and the later one; blank texts share nothing. */
export function sharedTexts(texts: readonly string[]): readonly number[] {
  const marks = marksOf(texts);
  const mask = marks.length - 1;
  const first = new Map<string, number>();
  const found: number[] = [];
  for (const [at, text] of texts.entries()) {
    if (text === '' || marks[hashOf(text) & mask] === ONCE) continue;
    const other = first.get(text);
    if (other === undefined) first.set(text, at);
    else found.push(other, at);
  }
  return found;
}

const ONCE = 1;

/** Whether a place of the hash is met once or more often: a text alone on its place needs no further look. */
function marksOf(texts: readonly string[]): Uint8Array {
  const bits = Math.ceil(Math.log2(texts.length + 1)) + 3;
  const marks = new Uint8Array(2 ** bits);
  for (const text of texts) {
    const place = hashOf(text) & (marks.length - 1);
    if (text !== '') marks[place] = marks[place] === 0 ? ONCE : ONCE + 1;
  }
  return marks;
}

/** FNV-1a over the characters (G. Fowler, L. C. Noll, K.-P. Vo 1991), its high bits mixed into the low ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
