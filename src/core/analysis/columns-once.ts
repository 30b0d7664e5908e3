import type { ColumnSource } from './analysis-input';

/** The same columns, each cut from the rows once however many ask for it. */
export function columnsOnce(source: ColumnSource): ColumnSource {
  const read = new Map<string, ReturnType<ColumnSource>>();
  return (key) => {
    const known = read.get(key);
    if (known !== undefined || read.has(key)) return known;
    const cells = source(key);
    read.set(key, cells);
    return cells;
  };
}
