/** Where a column stands now (0-based): by its header, or at its old place where only the header was changed. */
export function placesNow(old: readonly string[], now: readonly string[]): (at: number) => number | undefined {
  return (at) => {
    const [header, there] = [old[at], now[at]];
    const found = header ? now.indexOf(header) : -1;
    if (found >= 0) return found;
    const isRenamed = old.length === now.length && there !== undefined && !old.includes(there);
    return isRenamed ? at : undefined;
  };
}
