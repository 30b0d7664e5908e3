import type { Frame } from './frame/frame';
import type { Outcome } from './frame/outcome';
import { placeIn } from './group';

/** How often each factor is named by the won (or lost) leads that name any. */
export interface FactorCount {
  readonly key: string;
  /** Positions of the leads that name it. */
  readonly leads: readonly number[];
  /** Among the leads that name any. */
  readonly share: number;
}

export interface FactorTable {
  /** Most named first, ties in list order. */
  readonly factors: readonly FactorCount[];
  /** Leads that name at least one. */
  readonly naming: number;
}

/** A main factor is named by at least this share. */
const MAIN_SHARE = 0.2;
const MOST_MAIN = 2;

/** Counts the factors that leads of one outcome name. */
export function countFactors(
  frame: Frame,
  leads: readonly number[],
  by: { outcome: Outcome; order: readonly string[] },
): FactorTable {
  const { factors: said } = frame;
  const named = new Map<string, number[]>();
  const lists = said.sets.map((keys) => keys.map((key) => listOf(named, key)));
  const naming = collect(frame, leads, { outcome: by.outcome, lists });
  const place = placeIn(by.order);
  const factors = [...named]
    .filter(([, own]) => own.length > 0)
    .map(([key, own]) => ({ key, leads: own, share: own.length / naming }));
  factors.sort((a, b) => b.leads.length - a.leads.length || place(a.key) - place(b.key));
  return { factors, naming };
}

/** Puts every lead into the lists of the factors that it names, and counts those that name any. */
function collect({ outcome, factors: { codes } }: Frame, leads: readonly number[], into: Lists): number {
  let naming = 0;
  for (let at = 0; at < leads.length; at += 1) {
    const lead = leads[at] ?? -1;
    const code = codes[lead] ?? 0;
    if (code === 0 || outcome[lead] !== into.outcome) continue;
    naming += 1;
    const own = into.lists[code] ?? [];
    for (let one = 0; one < own.length; one += 1) own[one]?.push(lead);
  }
  return naming;
}

interface Lists {
  readonly outcome: Outcome;
  /** By set of factors: the list of each factor in it. */
  readonly lists: readonly (readonly number[][])[];
}

/** The factors worth naming beside a rate: at least 20 % of those that name any, at most two. */
export function mainFactors({ factors }: FactorTable): readonly FactorCount[] {
  return factors.filter(({ share }) => share >= MAIN_SHARE).slice(0, MOST_MAIN);
}

function listOf(named: Map<string, number[]>, key: string): number[] {
  const list = named.get(key) ?? [];
  named.set(key, list);
  return list;
}
