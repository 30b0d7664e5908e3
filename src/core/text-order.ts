/** Which of two texts comes first by the codes of their characters, for sorting. */
export function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
