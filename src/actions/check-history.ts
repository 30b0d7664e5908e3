import type { Person } from '../core/access/person';
import { checkSeals } from '../core/history/check-seals';
import { sealTexts } from '../core/history/seal-text';
import { numberOf, offsetOf, type PlacedLine, readSeals, renumbered } from '../core/history/seals';
import { historyWords } from '../core/i18n/history-words';
import { fill } from '../core/i18n/language';
import type { Desk } from '../host/desk';
import { readHistory, rewriteHistory } from '../host/history-tab';
import { keepSeals, noteOffset, resealHistory } from '../host/seal-history';
import { signWith } from '../host/sign';

/**
 * Compares History with its seals and says what is not as it was; a sorted History is put back by its numbers. Once a
 * manager has seen a broken block, History is sealed as it stands and says so itself. Under the lock.
 */
export function checkHistory(desk: Desk, { role, name }: Person): readonly string[] {
  const { book, vocabulary } = desk;
  const placed = readHistory(book);
  const seals = readSeals(book.properties.text('history'));
  const report = checkSeals(placed, seals, signWith(seals.key));
  const texts = sealTexts(report, vocabulary.language);
  const { lines, state } = tidied(placed, seals.blocks.length);
  if (state === 'new')
    rewriteHistory(
      book,
      lines.map(({ line }) => line),
    );
  if (report.broken.length > 0 && role === 'manager') {
    const reason = fill(historyWords.resealed[vocabulary.language], { who: name });
    resealHistory(desk, { who: name, reason: [reason, ...texts].join(' · ') });
  } else if (report.broken.length === 0) keepSeals(book, lines, 'missing');
  else if (offsetOf(lines) !== seals.offset) noteOffset(book, lines);
  return texts;
}

/** Numbered lines first, in the order of writing and each with its own number; what a person wrote there follows. */
function tidied(
  placed: readonly PlacedLine[],
  sealed: number,
): { readonly lines: readonly PlacedLine[]; readonly state: 'new' | 'asItWas' } {
  const present = placed.map(({ line }) => line);
  const numbers = present.map(numberOf).filter((number) => number > 0);
  const isTidy = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  if (isTidy) return { lines: placed, state: 'asItWas' };
  const strangers = present.filter((line) => numberOf(line) === 0);
  const lines = [...renumbered(present, sealed), ...strangers].map((line, index) => ({ row: index + 2, line }));
  return { lines, state: 'new' };
}
