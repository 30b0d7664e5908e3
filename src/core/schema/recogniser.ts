import { distance } from 'fastest-levenshtein';
import { foldLabel } from '../text';

/** Everything that means one value of a list, by rank: a text claimed on a higher rank is not looked for on a lower one. */
export interface Naming {
  readonly key: string;
  /** What the dropdown shows; absent for a value that is not offered. */
  readonly shown?: string;
  /** Labels of every language. */
  readonly labels: readonly string[];
  /** Default labels that the team has renamed, and those of other presets. */
  readonly oldLabels: readonly string[];
  readonly aliases: readonly string[];
  readonly code?: string;
  /** No longer given to rows: the beginning of its name means nothing. */
  readonly retired?: boolean;
  /** The beginning of a name is never enough for this value. */
  readonly wholeOnly?: boolean;
}

export interface Recogniser {
  /** The key a text means; undefined where it means none, or more than one. */
  readonly recognise: (text: string) => string | undefined;
  /** The label of the offered value whose name is most like the text; undefined where nothing is alike. */
  readonly nearest: (text: string) => string | undefined;
}

/** How many different texts are remembered with their answer: the tabs repeat a few spellings again and again. */
const REMEMBERED = 5000;
const HAN = /\p{Script=Han}/gu;
const LETTER = /\p{L}/gu;

type Index = ReadonlyMap<string, string | undefined>;

interface Tables {
  readonly index: Index;
  readonly prefixes: readonly FoldedName[];
  readonly closed: ReadonlySet<string>;
}

/** Builds the look-up tables of one list when its first text is asked for: most runs ask for few of the lists. */
export function buildRecogniser(namings: readonly Naming[]): Recogniser {
  let built: Tables | undefined;
  const known = new Map<string, string | undefined>();
  const find = (text: string): string | undefined => {
    built ??= buildTables(namings);
    const { index, prefixes, closed } = built;
    const folded = foldLabel(text);
    return index.has(folded) ? index.get(folded) : byPrefix(folded, prefixes, closed);
  };
  const recognise = (text: string): string | undefined => {
    if (known.has(text)) return known.get(text);
    if (known.size >= REMEMBERED) known.clear();
    const key = find(text);
    known.set(text, key);
    return key;
  };
  return { recognise, nearest: (text) => nearestLabel(foldLabel(text), namings) };
}

function buildTables(namings: readonly Naming[]): Tables {
  return {
    index: indexNames(namings),
    prefixes: foldedNames(namings.filter(({ retired }) => !retired)),
    closed: new Set(namings.filter(({ wholeOnly }) => wholeOnly).map(({ key }) => key)),
  };
}

/** Folded text → key; undefined for a text that two values claim on the same rank. */
function indexNames(namings: readonly Naming[]): Index {
  const index = new Map<string, string | undefined>();
  const ranks: readonly ((naming: Naming) => readonly (string | undefined)[])[] = [
    ({ shown }) => [shown],
    ({ labels }) => labels,
    ({ oldLabels }) => oldLabels,
    ({ aliases }) => aliases,
    ({ key }) => [key],
    ({ code }) => [code],
  ];
  for (const namesOf of ranks) {
    for (const [folded, key] of claims(namings, namesOf)) {
      if (!index.has(folded)) index.set(folded, key);
    }
  }
  return index;
}

function claims(namings: readonly Naming[], namesOf: (naming: Naming) => readonly (string | undefined)[]): Index {
  const claimed = new Map<string, string | undefined>();
  for (const naming of namings) {
    for (const folded of new Set(namesOf(naming).map((name) => foldLabel(name ?? '')))) {
      if (folded !== '') claimed.set(folded, claimed.has(folded) ? undefined : naming.key);
    }
  }
  return claimed;
}

type FoldedName = readonly [folded: string, key: string];

function foldedNames(namings: readonly Naming[]): readonly FoldedName[] {
  return namings.flatMap((naming) => everyName(naming).map((name): FoldedName => [foldLabel(name), naming.key]));
}

function everyName(naming: Naming): readonly string[] {
  return [naming.shown ?? '', ...naming.labels, ...naming.oldLabels, ...naming.aliases];
}

/** The one value with a name that begins so; two Chinese characters or three letters at least, never a closing stage. */
function byPrefix(folded: string, names: readonly FoldedName[], closed: ReadonlySet<string>): string | undefined {
  if ((folded.match(HAN)?.length ?? 0) < 2 && (folded.match(LETTER)?.length ?? 0) < 3) return undefined;
  const meant = new Set(names.filter(([name]) => name.startsWith(folded)).map(([, key]) => key));
  const [only] = meant;
  return meant.size === 1 && only !== undefined && !closed.has(only) ? only : undefined;
}

/** Beyond this share of changed characters a proposal would be a guess; a closing stage needs more in common. */
const FARTHEST = 0.7;
const FARTHEST_CLOSING = 0.5;

function nearestLabel(folded: string, namings: readonly Naming[]): string | undefined {
  let best: string | undefined;
  let least = 1;
  for (const naming of namings.filter(({ shown }) => shown !== undefined)) {
    const share = Math.min(...everyName(naming).map((name) => unlikeness(folded, foldLabel(name))));
    const isNear = share <= (naming.wholeOnly ? FARTHEST_CLOSING : FARTHEST);
    if (isNear && share < least) [best, least] = [naming.shown, share];
  }
  return best;
}

/** The share of characters that must change: 0 = the same, 1 = nothing in common. */
function unlikeness(folded: string, name: string): number {
  return name === '' ? 1 : distance(folded, name) / Math.max(folded.length, name.length);
}
