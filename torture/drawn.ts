import { seededChance } from '../emulator/kernel/seeded-chance';
import type { Sample } from './kind';

/** Some of the moments of a sort of try, in their order: as many as the sample wishes, drawn by its seed and the sort's name. */
export function drawn<Moment>(
  moments: readonly Moment[],
  { each, seed }: Pick<Sample, 'each' | 'seed'>,
  sort: string,
): readonly Moment[] {
  if (each === 0 || moments.length <= each) return moments;
  const chance = seededChance(seed * 1_000_003 + hashOf(sort));
  const draws = moments.map((moment, index) => ({ moment, index, draw: chance() }));
  const taken = draws.sort((one, other) => one.draw - other.draw).slice(0, each);
  return taken.sort((one, other) => one.index - other.index).map(({ moment }) => moment);
}

function hashOf(text: string): number {
  return Array.from(text).reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003, 7);
}
