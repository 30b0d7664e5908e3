/** A change of a rate, found by an alarm. */
export interface Alarm {
  /** Place of the value that raised it. */
  readonly at: number;
  /** Place of the first value after the sum was last at zero: about where the change began. */
  readonly since: number;
  readonly direction: 'up' | 'down';
}

/** One step: values of one month, say; `mean` and `deviation` are what the value would have without a change. */
export interface Step {
  readonly value: number;
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Two one-sided cumulative sums of standardised values (E. S. Page 1954): `slack` is half the shift worth finding,
 * in deviations, `limit` how far a sum may go. With slack 0.5 and limit 5 a series without change raises an alarm about
 * once in 465 steps. After an alarm both sums begin anew.
 */
export function cusum(
  steps: readonly Step[],
  { slack, limit }: { readonly slack: number; readonly limit: number },
): Alarm[] {
  const alarms: Alarm[] = [];
  let sums = [0, 0];
  let since = [0, 0];
  steps.forEach(({ value, mean, deviation }, at) => {
    const z = deviation > 0 ? (value - mean) / deviation : 0;
    sums = [z, -z].map((move, side) => {
      const next = Math.max(0, (sums[side] ?? 0) + move - slack);
      if (next === 0) since[side] = at + 1;
      return next;
    });
    const raised = sums.findIndex((sum) => sum > limit);
    if (raised < 0) return;
    alarms.push({ at, since: since[raised] ?? at, direction: raised === 0 ? 'up' : 'down' });
    sums = [0, 0];
    since = [at + 1, at + 1];
  });
  return alarms;
}
