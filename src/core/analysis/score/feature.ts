import type { CaseFacts, scoredColumns } from './case-facts';

/** One thing that may speak for or against a lead; plain data, so that a learnt score can be kept as text. */
export type Feature =
  | { readonly kind: 'value'; readonly column: (typeof scoredColumns)[number]; readonly key: string }
  | { readonly kind: 'reached'; readonly rank: number; readonly stage: string }
  | { readonly kind: 'contacts' }
  | { readonly kind: 'age' };

/** How much of a feature a lead has: 0 or 1, else the logarithm of one more than the number, about 0 to 5. */
export function featureValue(feature: Feature, { values, furthest, contacts, age }: CaseFacts): number {
  if (feature.kind === 'value') return values[feature.column] === feature.key ? 1 : 0;
  if (feature.kind === 'reached') return furthest >= feature.rank ? 1 : 0;
  return Math.log1p(feature.kind === 'contacts' ? contacts : Math.max(0, age));
}
