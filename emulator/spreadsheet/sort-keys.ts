import type { SortKey } from '../grid/sort-area';
import type { ServiceHost } from '../kernel/service-host';

function sortKey(item: unknown, host: ServiceHost): SortKey {
  if (typeof item === 'number') return { column: Math.abs(item), ascending: item > 0 };
  const { column, ascending } = (item ?? {}) as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') host.gap('A sort specification without a column is not emulated');
  return { column: Number(column), ascending: ascending !== false };
}

/** Reads what Range.sort takes: a column number, `{column, ascending}`, or a list of either. */
export function sortKeys(specification: unknown, host: ServiceHost): SortKey[] {
  const items = Array.isArray(specification) ? specification : [specification];
  return items.map((item) => sortKey(item, host));
}
