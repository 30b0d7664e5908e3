/**
 * Work that was noted so that a run that dies over it is gone on with; undefined where there is none, or where another
 * version has noted less than this one needs: guessing would do what nobody has asked for, and whoever asks again begins
 * it anew. `needed` = what it cannot be carried out without.
 */
export function notedWork<Work extends object>(text: string, needed: readonly (keyof Work)[]): Work | undefined {
  if (text === '') return undefined;
  const noted = JSON.parse(text) as Partial<Work>;
  return needed.every((key) => noted[key] !== undefined) ? (noted as Work) : undefined;
}
