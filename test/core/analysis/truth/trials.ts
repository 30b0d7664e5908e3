/** Whether the simulations have all their trials: `npm run simulate`. The tests of every day make do with fewer. */
const isWhole = process.env['SIMULATE'] === 'whole';
const SHARE = 4;

/** So many of the trials of a simulation are made. */
export function trialsOf(all: number): number {
  return isWhole ? all : Math.ceil(all / SHARE);
}

/** How far the share found may lie from a level: two points, and with fewer trials what chance alone does to so few. */
export function slack(level: number, trials: number): number {
  return 0.02 + (isWhole ? 0 : 2 * Math.sqrt((level * (1 - level)) / trials));
}
