import { cusum } from '../../../../src/core/analysis/statistics/cusum';

const limits = { slack: 0.5, limit: 5 };
const steps = (values: readonly number[]) => values.map((value) => ({ value, mean: 0, deviation: 1 }));

/** Normal values from a fixed seed. */
function normals(seed: number, count: number): number[] {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 4294967296;
  };
  return Array.from({ length: count }, () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next()));
}

describe('a change of a series (CUSUM)', () => {
  test('is found, with the place where it began', () => {
    const values = [...new Array<number>(10).fill(0), ...new Array<number>(10).fill(-2)];
    expect(cusum(steps(values), limits)[0]).toEqual({ at: 13, since: 10, direction: 'down' });
  });

  test('no change, no alarm; nothing, no alarm', () => {
    expect(cusum(steps(new Array<number>(200).fill(0.4)), limits)).toEqual([]);
    expect(cusum([], limits)).toEqual([]);
    expect(cusum([{ value: 9, mean: 0, deviation: 0 }], limits)).toEqual([]);
  });

  test('by chance about once in 465 steps (D. C. Montgomery, table of average run lengths)', () => {
    const alarms = cusum(steps(normals(3, 200_000)), limits).length;
    expect(200_000 / alarms).toBeGreaterThan(420);
    expect(200_000 / alarms).toBeLessThan(510);
  });
});
