/** A repeatable source of numbers in [0, 1) (Park and Miller 1988). */
export function makeChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
