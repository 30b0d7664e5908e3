const FIRST_LETTER = 0x10d0;

/**
 * An error text as somebody with a language nobody has thought of reads it: no English word is left. Code that looks
 * for words in Google's messages fails on it.
 */
export function foreignText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => String.fromCharCode(FIRST_LETTER + letter.charCodeAt(0) - 97));
}
