import type { MenuItem } from '../kernel/screen';

/** Every entry that starts something, submenus included. */
export function menuEntries(items: readonly MenuItem[]): MenuItem[] {
  return items.flatMap((item) => [
    ...(item.functionName === undefined ? [] : [item]),
    ...menuEntries(item.items ?? []),
  ]);
}
