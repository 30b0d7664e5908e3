/** The middle value, or the mean of the two middle ones; undefined of nothing. */
export function median(values: ArrayLike<number>): number | undefined {
  if (values.length === 0) return undefined;
  const own = new Float64Array(values);
  const half = own.length / 2;
  const upper = select(own, Math.floor(half));
  return Number.isInteger(half) ? (greatest(own.subarray(0, half)) + upper) / 2 : upper;
}

/** Puts the value of a rank in its place, none greater before it and none smaller behind it (C. A. R. Hoare 1961, find). */
function select(values: Float64Array, rank: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const [before, behind] = part(values, low, high);
    if (rank <= before) high = before;
    else if (rank >= behind) low = behind;
    else break;
  }
  return values[rank] ?? Number.NaN;
}

/** Parts a stretch by its middle value; what lies between the two places given back is that value. */
function part(values: Float64Array, from: number, to: number): readonly [number, number] {
  const pivot = values[(from + to) >> 1] ?? Number.NaN;
  let [low, high] = [from, to];
  while (low <= high) {
    while (at(values, low) < pivot) low += 1;
    while (at(values, high) > pivot) high -= 1;
    if (low > high) break;
    swap(values, low, high);
    low += 1;
    high -= 1;
  }
  return [high, low];
}

function at(values: Float64Array, place: number): number {
  return values[place] ?? Number.NaN;
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = at(values, one);
  values[one] = at(values, other);
  values[other] = kept;
}

function greatest(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < values.length; place += 1) most = Math.max(most, at(values, place));
  return most;
}
