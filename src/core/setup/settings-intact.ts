import type { Cell } from '../schema/row';

/**
 * Whether the Settings tab still has every row it needs, so that changes a manager has typed and not applied yet can
 * stay. Rows of list values and members may go: that is how they are retired.
 */
export function isSettingsIntact(present: readonly (readonly Cell[])[], wanted: readonly (readonly Cell[])[]): boolean {
  const keys = present.map((line) => String(line[0] ?? ''));
  const needed = wanted.map((line) => String(line[0] ?? '')).filter((key) => /^(set|stage):/.test(key));
  const lists = new Set(wanted.flatMap((line) => /^list:\w+:/.exec(String(line[0] ?? ''))?.[0] ?? []));
  const explained = wanted.every((line) => !String(line[0]).startsWith('set:') || hasWords(line, present));
  return (
    keys[0] === String(wanted[0]?.[0]) &&
    needed.every((key) => keys.indexOf(key) >= 0 && keys.indexOf(key) === keys.lastIndexOf(key)) &&
    [...lists].every((prefix) => keys.some((key) => key.startsWith(prefix))) &&
    explained
  );
}

/** Group, name, unit, default and explanation of a setting are the add-on's. */
function hasWords(wanted: readonly Cell[], present: readonly (readonly Cell[])[]): boolean {
  const line = present.find(([key]) => key === wanted[0]) ?? [];
  return [1, 2, 4, 5, 6].every((index) => String(line[index] ?? '') === String(wanted[index] ?? ''));
}
