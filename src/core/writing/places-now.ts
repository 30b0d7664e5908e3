/** Where a column stands now (0-based): by its header, or at its old place where only the header was changed. */
export function placesNow(old: readonly string[], now: readonly string[]): (at: number) => number | undefined {
  return (at) => {
    const header = old[at] ?? '';
    const found = header === '' ? -1 : now.indexOf(header);
    if (found >= 0) return found;
    return old.length === now.length && !old.includes(now[at] ?? '') ? at : undefined;
  };
}
