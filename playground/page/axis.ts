/** Where each row or column begins, in pixels; index 0 is the first one, the last entry is the end. */
export type Axis = Float64Array;

/** Adds up sizes; `size` gets 1-based numbers, 0 = hidden. */
export function makeAxis(count: number, size: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 1; index <= count; index += 1) starts[index] = startOf(starts, index) + size(index);
  return starts;
}

/** Where a 1-based row or column begins. */
export function startOf(axis: Axis, index: number): number {
  return axis[index - 1] ?? endOf(axis);
}

export function sizeOf(axis: Axis, index: number): number {
  return startOf(axis, index + 1) - startOf(axis, index);
}

export function countOf(axis: Axis): number {
  return axis.length - 1;
}

/** The length of the whole axis. */
export function endOf(axis: Axis): number {
  return axis[axis.length - 1] ?? 0;
}

/** The 1-based row or column at an offset; what lies outside gives the first or last one. */
export function indexAt(axis: Axis, offset: number): number {
  let [low, high] = [1, countOf(axis)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(axis, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The next one in a direction that is not hidden; the same one when there is none. */
export function nextVisible(axis: Axis, from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 1 && index <= countOf(axis); index += step) {
    if (sizeOf(axis, index) > 0) return index;
  }
  return from;
}
