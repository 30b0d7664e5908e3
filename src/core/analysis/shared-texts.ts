/** Entries whose text another entry has too, each pair as the first of them and the later one; blank texts share nothing. */
export function sharedTexts(texts: readonly string[]): readonly number[] {
  const hashes = hashesOf(texts);
  const marks = marksOf(hashes);
  const first = new Map<string, number>();
  const found: number[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? '';
    if (text === '' || marks[(hashes[at] ?? 0) & (marks.length - 1)] === ONCE) continue;
    const other = first.get(text);
    if (other === undefined) first.set(text, at);
    else found.push(other, at);
  }
  return found;
}

const ONCE = 1;

/** Whether a place of the hash is met once or more often: a text alone on its place needs no further look. */
function marksOf(hashes: Int32Array): Uint8Array {
  const bits = Math.ceil(Math.log2(hashes.length + 1)) + 3;
  const marks = new Uint8Array(2 ** bits);
  for (let at = 0; at < hashes.length; at += 1) {
    const place = (hashes[at] ?? 0) & (marks.length - 1);
    marks[place] = marks[place] === 0 ? ONCE : ONCE + 1;
  }
  return marks;
}

/** FNV-1a over the characters (G. Fowler, L. C. Noll, K.-P. Vo 1991), its high bits mixed into the low ones. */
function hashesOf(texts: readonly string[]): Int32Array {
  const hashes = new Int32Array(texts.length);
  for (let entry = 0; entry < hashes.length; entry += 1) {
    const text = texts[entry] ?? '';
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hashes[entry] = hash ^ (hash >>> 15);
  }
  return hashes;
}
