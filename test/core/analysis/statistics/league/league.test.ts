import { controlLimits } from '../../../../../src/core/analysis/statistics/league/control-limits';
import { shrinkRates } from '../../../../../src/core/analysis/statistics/league/shrink-rates';

const share = (successes: number, cases: number) => ({ successes, cases });

describe('rates of a league table, shrunk', () => {
  const groups = [share(15, 50), share(8, 100), share(3, 12), share(20, 40), share(0, 9), share(7, 30)];

  test('towards the common mean by the moments of a beta distribution (NumPy and SciPy 1.10)', () => {
    const wanted = [
      0.292673833386441, 0.08983667028009511, 0.2455887354508053, 0.46257329895364996, 0.1010236271025291,
      0.23411439583966723,
    ];
    shrinkRates(groups)?.forEach(({ rate }, at) => {
      expect(rate).toBeCloseTo(wanted[at] ?? Number.NaN, 9);
    });
    const [first, second] = shrinkRates(groups) ?? [];
    expect(first?.interval().low).toBeCloseTo(0.18275828057391094, 9);
    expect(first?.interval().high).toBeCloseTo(0.4164485754382551, 9);
    expect(second?.interval().high).toBeCloseTo(0.15063580372053684, 9);
  });

  test('where chance explains the spread, everybody has the common rate', () => {
    const rates = shrinkRates([share(5, 20), share(6, 20), share(4, 20), share(0, 0)])?.map(({ rate }) => rate);
    expect(rates).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test('one lead won and two lost tell little of anybody: neither 100 % nor 0 %, and wide', () => {
    const [first, second] = shrinkRates([share(1, 1), share(0, 2)]) ?? [];
    expect(first?.rate).toBeLessThan(0.75);
    expect(second?.rate).toBeGreaterThan(0.1);
    expect((first?.interval().high ?? 0) - (first?.interval().low ?? 0)).toBeGreaterThan(0.7);
  });

  test('without cases there is none; all won stays all won', () => {
    expect(shrinkRates([share(0, 0)])).toBeUndefined();
    expect(shrinkRates([share(3, 3), share(1, 1)])?.map(({ rate }) => rate)).toEqual([1, 1]);
  });
});

describe('limits of a funnel plot (SciPy 1.10, interpolated binomial)', () => {
  test.each([
    [0.3, 50, 0.025, 0.1661393803119346, 0.42013588671688035],
    [0.3, 50, 0.001, 0.10312998454753805, 0.4990695885480361],
    [0.08, 100, 0.025, 0.02539737546759335, 0.1321659995804268],
    [0.5, 7, 0.025, 0.04489795918367345, 0.8122448979591835],
    [0.2, 1000, 0.001, 0.1612831550575277, 0.23943164249446625],
  ])('target %d, %d cases, tail %d', (...[target, cases, tail, low, high]) => {
    const limits = controlLimits(target, cases, tail);
    expect(limits.low).toBeCloseTo(low, 9);
    expect(limits.high).toBeCloseTo(high, 9);
  });

  test('never leave the range of a share', () => {
    expect(controlLimits(0.5, 7, 0.001).low).toBe(0);
    expect(controlLimits(0, 7, 0.025)).toEqual({ low: 0, high: 0 });
    expect(controlLimits(1, 7, 0.025)).toEqual({ low: 1, high: 1 });
  });
});
