import { judgeAll } from '../../../src/core/analysis/comparisons';

const share = (successes: number, cases: number) => ({ successes, cases });
const pair = (key: string, group: ReturnType<typeof share>, rest: ReturnType<typeof share>) => ({
  ...{ key, group, rest },
  least: Math.min(group.cases, rest.cases),
});

describe('calling a difference', () => {
  // SciPy 1.17, fisher_exact: p = 0.0309.
  const near = pair('near', share(2, 20), share(9, 20));

  test('alone, a small p is a difference', () => {
    const result = judgeAll([near]).comparisons.get('near');
    expect(result?.verdict).toBe('lower');
    expect(result?.p).toBeCloseTo(0.0309, 3);
  });

  test('among many tests the same p is none', () => {
    const others = Array.from({ length: 9 }, (_, i) => pair(`other ${i}`, share(5, 20), share(6, 20)));
    expect(judgeAll([near, ...others]).comparisons.get('near')?.verdict).toBe('unclear');
  });

  test('groups that are large but young are not ripe for a test', () => {
    const young = { ...pair('young', share(2, 4), share(9, 20)), least: 20 };
    expect(judgeAll([young]).comparisons.get('young')).toMatchObject({ verdict: 'unripe', p: 1 });
  });

  test('the direction is that of the rates', () => {
    expect(judgeAll([pair('high', share(19, 20), share(2, 20))]).comparisons.get('high')?.verdict).toBe('higher');
  });

  test.each([
    [share(4, 4), share(0, 90)],
    [share(40, 90), share(0, 4)],
    [share(0, 0), share(0, 0)],
  ])('%j against %j is too few to test, and costs the others nothing', (group, rest) => {
    const results = judgeAll([
      near,
      ...Array.from({ length: 30 }, (_, i) => pair(`few ${i}`, group, rest)),
    ]).comparisons;
    expect(results.get('few 0')).toMatchObject({ verdict: 'few', p: 1 });
    expect(results.get('near')?.verdict).toBe('lower');
  });
});
