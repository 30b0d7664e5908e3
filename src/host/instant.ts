/** Minutes since 1970 by the machine's own clock: no zone, no summer time. No service call. */
export function instantNow(): number {
  return Math.floor(Date.now() / 60_000);
}
