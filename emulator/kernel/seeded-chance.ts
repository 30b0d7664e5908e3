/** Gives the next number in [0, 1). */
export interface SeededChance {
  (): number;
  /** Another one that goes on from here by itself. */
  fork(): SeededChance;
}

/** A generator that gives the same row of numbers for the same seed (mulberry32). */
export function seededChance(seed: number): SeededChance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return Object.assign(next, { fork: () => seededChance(state) });
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An id of letters and digits drawn from a chance. */
export function drawId(chance: () => number, length: number): string {
  return Array.from({ length }, () => LETTERS[Math.floor(chance() * LETTERS.length)]).join('');
}
