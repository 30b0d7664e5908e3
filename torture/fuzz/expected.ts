/**
 * What becomes of a text, said a second time and in another way than in the program: character by character. Kept are
 * letters, signs, joiners; out go control characters and what turns the reading direction; half of a pair of
 * surrogates, which no file can hold, becomes the replacement character; blanks around go.
 */
export function expectedText(text: string, shape: 'line' | 'lines'): string {
  const kept = withoutHidden(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
  const trimmed = withoutOuter(Array.from(kept.normalize('NFC')));
  return shape === 'lines' ? trimmed : inOneLine(trimmed);
}

/** Code points that go: control characters, marks that turn or isolate a direction. */
const goes: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
];

/** A text without what nobody can see in it; carriage returns, which a sheet may hold, stay. */
export function withoutHidden(text: string): string {
  return Array.from(text).map(keptCharacter).join('');
}

function keptCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (goes.some(([from, to]) => code >= from && code <= to)) return '';
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : character;
}

function isOuter(character: string | undefined): boolean {
  return character !== undefined && (character.trim() === '' || '\u200b\u2060\ufeff'.includes(character));
}

function withoutOuter(characters: readonly string[]): string {
  let [from, to] = [0, characters.length];
  while (from < to && isOuter(characters[from])) from += 1;
  while (to > from && isOuter(characters[to - 1])) to -= 1;
  return characters.slice(from, to).join('');
}

function inOneLine(text: string): string {
  const parts = text.split(/[\n\t\u2028\u2029]/);
  return parts
    .map((part, index) => {
      const start = index === 0 ? part : part.trimStart();
      return index === parts.length - 1 ? start : start.trimEnd();
    })
    .filter((part, index) => part !== '' || index === 0 || index === parts.length - 1)
    .join(' ');
}

/** Whether anybody can see anything of a text. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
}
