import { historyWords } from '../i18n/history-words';
import { fill, type Language } from '../i18n/language';
import type { BrokenBlock, SealReport } from './check-seals';

/** So many numbers are named; the rest is a number. */
const MOST = 12;

/** What a check of History found, one sentence each. */
export function sealTexts({ broken, sorted, strangers }: SealReport, language: Language): string[] {
  return [
    ...(sorted === 'disordered' ? [historyWords.disordered[language]] : []),
    ...broken.map((block) => brokenText(block, language)),
    ...(strangers.length === 0 ? [] : [fill(historyWords.strangers[language], { rows: listed(strangers) })]),
  ];
}

function brokenText({ why, firstRow, lastRow, numbers }: BrokenBlock, language: Language): string {
  const facts = { first: firstRow, last: lastRow, count: numbers.length, numbers: listed(numbers) };
  return fill(historyWords[why][language], facts);
}

/** '4–9, 12, …': neighbours as a span. */
function listed(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  const texts = spans.slice(0, MOST).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return [...texts, ...(spans.length > MOST ? ['…'] : [])].join(', ');
}
