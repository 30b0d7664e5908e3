const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
const GERMAN = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

function within(names: readonly string[], word: string): number {
  return names.findIndex((name) => name === word || (word.length >= 3 && name.slice(0, 3) === word)) + 1;
}

/** 1–12 for an English (any locale) or German month name, long or in three letters; 0 for any other word. */
export function monthNumber(word: string): number {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return within(ENGLISH, plain) || within(GERMAN, plain) || (plain === 'sept' ? 9 : 0);
}
