import { type AnalysisContext, labelOf } from './analysis-context';
import type { Comparison } from './comparisons';
import { percentText, pText } from './number-text';
import { sheetTests } from './sheet-tests';
import { sameMix } from './simpson';

const SURE = 0.05;

/**
 * A warning where a source's difference turns round, goes, or comes to light once leads of the same grade are compared
 * with each other, with the rates that the same mix of grades would give.
 */
export function mixNote(context: AnalysisContext, key: string, raw: Comparison): readonly string[] {
  const mix = sameMix(context).get(key);
  if (!mix || raw.verdict === 'few' || raw.verdict === 'unripe') return [];
  const values = { own: percentText(mix.own), rest: percentText(mix.rest), p: pText(mix.p) };
  const say = (word: 'mixReversed' | 'mixExplained' | 'mixHidden') => [
    context.say('mixNote', { ...values, source: labelOf(context, 'source', key), effect: context.say(word) }),
  ];
  const isCalled = raw.verdict !== 'unclear';
  if (!sheetTests(context).isReal(`mix:${key}`)) return isCalled && mix.p > SURE ? say('mixExplained') : [];
  if (!isCalled) return say('mixHidden');
  return mix.ratio > 1 === (raw.verdict === 'higher') ? [] : say('mixReversed');
}
