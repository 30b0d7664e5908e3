import { compareText } from '../../text';
import { foldTraditional } from '../../text-folding';
import { adverbs, complaintWords, exceptions, negations, praiseWords } from './sentiment-words';

/** What a text says, by the words of the table. */
export interface Sentiment {
  /** 'unknown' where no word of the table stands in it. */
  readonly mood: 'praise' | 'complaint' | 'mixed' | 'unknown';
  /** Complaints as the table words them, and praise that was denied. */
  readonly complaints: readonly string[];
  /** Letters and signs of the text, and those of them that stand in a word of the table. */
  readonly letters: number;
  readonly known: number;
}

interface Word {
  readonly text: string;
  readonly isPraise: boolean;
}

const HAN = /[\u4e00-\u9fff]/;
const LONGEST = 2000;
/** Letters looked at before a word for what denies it: "not very fast", "不是特别专业". */
const REACH = 16;
/** Adverbs between a Chinese negation and its word at most. */
const MOST_ADVERBS = 3;

interface Table {
  readonly pattern: RegExp;
  readonly words: ReadonlyMap<string, Word>;
  /** Finds a negation that stands before a word, with adverbs or one English word between them. */
  readonly negation: RegExp;
  readonly exception: RegExp;
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
  const between = `(?:${adverbs.join('|')}){0,${MOST_ADVERBS}}$`;
  const before = negations.map((word) => (HAN.test(word) ? `${word}${between}` : `\\b${word}( \\w+)? $`)).join('|');
  const words = new Map(all.map((word) => [word.text, word]));
  const exception = new RegExp(exceptions.join('|'), 'g');
  known = { pattern: new RegExp(source, 'g'), words, negation: new RegExp(before), exception };
  return known;
}

/** Reads one feedback: the words found, each turned round by a negation right before it. */
export function readSentiment(feedback: string): Sentiment {
  const { pattern, words, negation, exception } = table();
  const whole = foldTraditional(compareText(feedback.slice(0, LONGEST)));
  const text = whole.replace(exception, ' ');
  const complaints = new Set<string>();
  let praises = 0;
  const letters = lettersOf(whole);
  let read = letters - lettersOf(text);
  for (const found of text.matchAll(pattern)) {
    const word = words.get(found[0]);
    if (word === undefined) continue;
    const denied = negation.exec(text.slice(Math.max(0, found.index - REACH), found.index))?.[0] ?? '';
    const isPraise = word.isPraise !== (denied !== '');
    read += lettersOf(denied) + lettersOf(word.text);
    if (isPraise) praises += 1;
    else complaints.add(word.isPraise ? negated(word.text) : word.text);
  }
  const mood = moodOf(praises, complaints.size);
  return { mood, complaints: [...complaints], letters, known: read };
}

/** What two texts of one customer say together. */
export function together(one: Sentiment, other: Sentiment): Sentiment {
  const complaints = union(one.complaints, other.complaints);
  const praises = [one, other].filter(({ mood }) => mood === 'praise' || mood === 'mixed').length;
  return {
    mood: moodOf(praises, complaints.length),
    complaints,
    letters: one.letters + other.letters,
    known: one.known + other.known,
  };
}

function union(some: readonly string[], more: readonly string[]): readonly string[] {
  if (some.length === 0 || more.length === 0) return some.length === 0 ? more : some;
  return [...new Set([...some, ...more])];
}

function lettersOf(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

function negated(text: string): string {
  return HAN.test(text) ? `不${text}` : `not ${text}`;
}

function moodOf(praises: number, complaints: number): Sentiment['mood'] {
  if (praises > 0 && complaints > 0) return 'mixed';
  if (praises > 0) return 'praise';
  return complaints > 0 ? 'complaint' : 'unknown';
}
