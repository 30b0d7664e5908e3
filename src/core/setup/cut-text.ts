/** A text in pieces of at most so many UTF-16 units; a pair that makes one character is never parted. */
export function cutText(text: string, most: number): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = Math.min(at + most, text.length);
    const splits = end < text.length && isHighSurrogate(text.charCodeAt(end - 1));
    pieces.push(text.slice(at, splits ? end - 1 : end));
    at = splits ? end - 1 : end;
  }
  return pieces;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
