/** Cases in rows of equal length, one after the other, with what became of them: 1 success, 0 failure. */
export interface Design {
  readonly width: number;
  readonly values: Float64Array;
  readonly outcomes: Uint8Array;
  /** Whom each case is about, where several stand together: they are never parted. */
  readonly units?: ArrayLike<number>;
}

/** The cases at some places as a design of their own. */
export function subset({ width, values, outcomes }: Design, places: ArrayLike<number>): Design {
  const chosen = new Float64Array(places.length * width);
  const ends = new Uint8Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const from = places[at] ?? 0;
    chosen.set(values.subarray(from * width, (from + 1) * width), at * width);
    ends[at] = outcomes[from] ?? 0;
  }
  return { width, values: chosen, outcomes: ends };
}
