/** Numbers in [0, 1) that are the same for the same start: every refresh draws alike (S. Park, K. Miller 1988). */
export function drawnNumbers(start: number): () => number {
  let state = (Math.abs(Math.floor(start)) % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
}
