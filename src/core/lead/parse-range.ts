import { compareText } from '../text';
import { foldTraditional } from '../text-folding';

/** What a typed range says. A bound that was not given is absent; `pending` = still to be asked; `doubt` = a person should look again. */
export interface TypedRange {
  readonly low?: number;
  readonly high?: number;
  readonly pending: boolean;
  readonly doubt: boolean;
}

/** One side of a range: a number and, where it was named, what it is multiplied by. */
export interface Side {
  readonly value: number;
  readonly unit?: number;
}

/** How one kind of quantity is read: `side` reads a single one, `bareDoubt` says whether a number without a unit is doubtful. */
export interface RangeGrammar {
  readonly side: (text: string) => Side | undefined;
  readonly bareDoubt: (value: number) => boolean;
}

type Bounds = Pick<TypedRange, 'low' | 'high'>;

const PENDING =
  /待确认|待定|待补充?|待沟通|待了解|待核实|待议|未定|未确定|未知|不详|不清楚|没定|\btb[cda]\b|\bpending\b|\bunknown\b|\bto be (?:confirmed|determined|decided)\b|\bn\/a\b/g;
const UPPER_BEFORE =
  /^(?:≤|≦|<=|<|=<|不超过|不高于|不多于|不大于|最多|最长|最高|小于|少于|低于|至多|不到|up to|at most|max\.?|under|below|less than|within)\s*/;
const UPPER_AFTER = /\s*(?:以内|之内|以下|之下|内|封顶|or less|or below|max\.?)$/;
const LOWER_BEFORE =
  /^(?:≥|≧|>=|>|=>|超过|不低于|不少于|不小于|最少|最低|至少|大于|高于|多于|起码|at least|min\.?|over|above|more than)\s*/;
const LOWER_AFTER = /\s*(?:以上|之上|起|多|\+|or more|and more|and up|plus)$/;
const ABOUT_BEFORE = /^(?:大约|大概|差不多|约|~|about|approx(?:imately|\.)?|around|circa|ca\.)\s*/;
const ABOUT_AFTER = /\s*(?:左右|上下|前后|or so)$/;
const BETWEEN = /\s*(?:-|~|〜|至|到|\bto\b)\s*/;
/** `两三个月` names two neighbouring numbers. */
const NEIGHBOURS = /(一两|二三|两三|三四|三五|四五|五六|六七|七八|八九)(?=个|天|周|月|年|万)/;

/** No range is so long: an endless text is doubtful unread, since patterns would keep every run busy. */
const LONGEST = 1000;

/** Reads a typed range with the grammar of its kind: `10-15万`, `≤1个月`, `待确认`. Nothing typed = neither pending nor doubtful. */
export function parseRange(typed: string, grammar: RangeGrammar): TypedRange {
  if (typed.length > LONGEST) return { pending: false, doubt: true };
  const text = foldTraditional(compareText(typed));
  const rest = text.replace(PENDING, ' ');
  const pending = rest !== text;
  const asked = rest.includes('?');
  const bare = rest.replace(/^[\s(),.;:、，。]+|[\s(),.;:、，。?]+$/g, '').replace(/\?/g, '');
  if (bare === '') return { pending, doubt: asked && !pending };
  const bounds = readBounds(
    bare.replace(NEIGHBOURS, (both) => `${both.charAt(0)}-${both.charAt(1)}`),
    grammar,
  );
  if (bounds === undefined) return { pending, doubt: !pending };
  return { ...bounds.range, pending, doubt: asked || bounds.doubt };
}

interface Read {
  readonly range: Bounds;
  readonly doubt: boolean;
}

function readBounds(typed: string, grammar: RangeGrammar): Read | undefined {
  const text = typed.replace(ABOUT_BEFORE, '').replace(ABOUT_AFTER, '');
  const upper = without(text, UPPER_BEFORE, UPPER_AFTER);
  if (upper !== undefined) return oneBound(upper, 'high', grammar);
  const lower = without(text, LOWER_BEFORE, LOWER_AFTER);
  if (lower !== undefined) return oneBound(lower, 'low', grammar);
  const sides = text.split(BETWEEN);
  if (sides.length === 2) return bothBounds(sides, grammar);
  return sides.length === 1 ? exactly(text, grammar) : undefined;
}

/** The text without the word that makes it a bound, or undefined where there is none. */
function without(text: string, before: RegExp, after: RegExp): string | undefined {
  if (before.test(text)) return text.replace(before, '');
  return after.test(text) ? text.replace(after, '') : undefined;
}

function amountOf(side: Side): number {
  return side.value * (side.unit ?? 1);
}

function doubtful(side: Side, grammar: RangeGrammar): boolean {
  return side.unit === undefined && grammar.bareDoubt(side.value);
}

/** `≤10万`; a range behind the word (`10-20万以内`) keeps both bounds. */
function oneBound(text: string, bound: 'low' | 'high', grammar: RangeGrammar): Read | undefined {
  const sides = text.split(BETWEEN);
  if (sides.length === 2) return bothBounds(sides, grammar);
  const side = grammar.side(text);
  return side && { range: { [bound]: amountOf(side) }, doubt: doubtful(side, grammar) };
}

function exactly(text: string, grammar: RangeGrammar): Read | undefined {
  const side = grammar.side(text);
  return side && { range: { low: amountOf(side), high: amountOf(side) }, doubt: doubtful(side, grammar) };
}

/** A low side without a unit shares the one of the high side (`10-15万`), unless it would then be the higher one and can stand alone (`5000-1万`). */
function bothBounds([first = '', second = '']: readonly string[], grammar: RangeGrammar): Read | undefined {
  const from = grammar.side(first);
  const to = grammar.side(second);
  if (!from || !to) return undefined;
  const high = amountOf(to);
  const shared = from.value * (from.unit ?? to.unit ?? 1);
  const low = shared > high && !doubtful(from, grammar) ? amountOf(from) : shared;
  const range = { low: Math.min(low, high), high: Math.max(low, high) };
  return { range, doubt: low > high || doubtful(to, grammar) };
}
