/** What stands where there is nothing to compute from. */
export const DASH = '–';

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const mean = (values: readonly number[]): number | string =>
  values.length === 0 ? DASH : sum(values) / values.length;

export function median(values: readonly number[]): number | string {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? DASH : (low + high) / 2;
}

export const share = (part: number, whole: number): number | string => (whole === 0 ? DASH : part / whole);

/** Normal quantile of 97.5 %. */
const Z = 1.959963984540054;

/** End of the 95 % score interval: the share from which what came lies just so far away (found by halving). */
export function scoreEnd(part: number, whole: number, side: 'low' | 'high'): number | string {
  if (whole === 0) return DASH;
  const came = part / whole;
  if ((side === 'low' && part === 0) || (side === 'high' && part === whole)) return came;
  let [inside, outside] = [came, side === 'low' ? 0 : 1];
  for (let step = 0; step < 80; step += 1) {
    const middle = (inside + outside) / 2;
    const isFar = Math.abs(came - middle) > Z * Math.sqrt((middle * (1 - middle)) / whole);
    [inside, outside] = isFar ? [inside, middle] : [middle, outside];
  }
  return inside;
}

/** How long a lead was watched, in days, and how it ended: 0 = still open, 1 = won, 2 = lost. */
export interface Spell {
  readonly days: number;
  readonly cause: 0 | 1 | 2;
  /** Day after which it was first watched. */
  readonly entry: number;
}

/** By day: who is still open at its end, and the share that has been won by then (Aalen–Johansen, day by day). */
export function dayByDay(spells: readonly Spell[], last: number): { readonly open: number[]; readonly won: number[] } {
  const [open, won]: [number[], number[]] = [[], []];
  let [surviving, reached] = [1, 0];
  for (let now = 0; now <= last; now += 1) {
    const watched = spells.filter(({ days, entry }) => entry < now && days >= now).length;
    const ends = spells.filter(({ days, entry, cause }) => entry < now && days === now && cause !== 0);
    const wins = ends.filter(({ cause }) => cause === 1).length;
    reached += watched === 0 ? 0 : (surviving * wins) / watched;
    surviving *= watched === 0 ? 1 : 1 - ends.length / watched;
    open.push(surviving);
    won.push(reached);
  }
  return { open, won };
}

/** The share won within so many days; a dash where nobody was watched for so long and somebody is still open. */
export function wonBy(spells: readonly Spell[], horizon: number): number | string {
  if (!isWatched(spells, horizon)) return DASH;
  return dayByDay(spells, horizon).won[horizon] ?? DASH;
}

/** Day by which half of the leads are won. */
export function halfWon(spells: readonly Spell[]): number | string {
  const last = Math.max(0, ...spells.map(({ days }) => days));
  const found = dayByDay(spells, last).won.findIndex((reached) => reached >= 0.5 - 1e-12);
  return found < 0 ? DASH : found;
}

/** Mean days open of so many: a lead is open on a day if it was at the end of the day before. */
export function meanOpen(spells: readonly Spell[], horizon: number): number | string {
  if (!isWatched(spells, horizon)) return DASH;
  return sum(dayByDay(spells, horizon - 1).open);
}

export function isWatched(spells: readonly Spell[], horizon: number): boolean {
  if (spells.length === 0) return false;
  return spells.some(({ days }) => days >= horizon) || spells.every(({ cause }) => cause !== 0);
}
