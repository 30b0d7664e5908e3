import { compareText } from '../../text';
import { foldTraditional } from '../../text-folding';
import { complaintWords, negations, praiseWords } from './sentiment-words';

/** What one text says, by the words of the table. */
export interface Sentiment {
  /** 'unknown' where no word of the table stands in it. */
  readonly mood: 'praise' | 'complaint' | 'mixed' | 'unknown';
  /** Complaints as the table words them, and praise that was denied. */
  readonly complaints: readonly string[];
}

interface Word {
  readonly text: string;
  readonly isPraise: boolean;
}

const HAN = /[\u4e00-\u9fff]/;
const LONGEST = 2000;
/** Letters between an English negation and its word: "not very fast". */
const ENGLISH_REACH = 16;

interface Table {
  readonly pattern: RegExp;
  readonly words: ReadonlyMap<string, Word>;
  /** Finds a negation that stands right before a word, an English one at most one word off. */
  readonly negation: RegExp;
}

let known: Table | undefined;

/** Longer words first, so that the one found is the longest that stands there. */
function table(): Table {
  if (known !== undefined) return known;
  const all = [
    ...praiseWords.map((text): Word => ({ text, isPraise: true })),
    ...complaintWords.map((text): Word => ({ text, isPraise: false })),
  ].sort((one, other) => other.text.length - one.text.length);
  const source = all.map(({ text }) => (HAN.test(text) ? text : `\\b${text}\\b`)).join('|');
  const before = negations.map((word) => (HAN.test(word) ? `${word}$` : `\\b${word}( \\w+)? $`)).join('|');
  const words = new Map(all.map((word) => [word.text, word]));
  known = { pattern: new RegExp(source, 'g'), words, negation: new RegExp(before) };
  return known;
}

/** Reads one feedback: the words found, each turned round by a negation right before it. */
export function readSentiment(feedback: string): Sentiment {
  const text = foldTraditional(compareText(feedback.slice(0, LONGEST)));
  const { pattern, words, negation } = table();
  const complaints = new Set<string>();
  let praises = 0;
  for (const found of text.matchAll(pattern)) {
    const word = words.get(found[0]);
    if (word === undefined) continue;
    const isPraise = word.isPraise !== negation.test(text.slice(Math.max(0, found.index - ENGLISH_REACH), found.index));
    if (isPraise) praises += 1;
    else complaints.add(word.isPraise ? negated(word.text) : word.text);
  }
  return { mood: moodOf(praises, complaints.size), complaints: [...complaints] };
}

function negated(text: string): string {
  return HAN.test(text) ? `不${text}` : `not ${text}`;
}

function moodOf(praises: number, complaints: number): Sentiment['mood'] {
  if (praises > 0 && complaints > 0) return 'mixed';
  if (praises > 0) return 'praise';
  return complaints > 0 ? 'complaint' : 'unknown';
}
