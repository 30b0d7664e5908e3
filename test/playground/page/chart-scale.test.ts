import { extentsOf, scaleOf, tickText } from '../../../playground/page/chart-scale';
import type { SeriesView } from '../../../playground/protocol';

const series = (values: (number | null)[], more: Partial<SeriesView> = {}): SeriesView => ({
  kind: 'bar',
  name: 'n',
  colour: '#123456',
  opacity: 1,
  lineWidth: 2,
  pointSize: 0,
  dashed: false,
  inLegend: true,
  values,
  texts: values.map(String),
  ...more,
});

describe('a chart', () => {
  it('puts stacked bars upon each other, lines never', () => {
    const drawn = [series([1, 2]), series([3, null]), series([5, 5], { kind: 'line' })];
    expect(extentsOf({ series: drawn, stacked: true })).toEqual([
      [
        { from: 0, to: 1 },
        { from: 0, to: 2 },
      ],
      [{ from: 1, to: 4 }, null],
      [
        { from: 0, to: 5 },
        { from: 0, to: 5 },
      ],
    ]);
  });

  it('begins every bar at 0 where they stand side by side', () => {
    expect(extentsOf({ series: [series([1]), series([3])], stacked: false })).toEqual([
      [{ from: 0, to: 1 }],
      [{ from: 0, to: 3 }],
    ]);
  });

  it.each([
    [
      [0, 0.43],
      [0, 0.2, 0.4, 0.6000000000000001],
    ],
    [
      [0, 56],
      [0, 20, 40, 60],
    ],
    [
      [0, 0],
      [0, 0.25],
    ],
    [
      [-30, 50],
      [-40, -20, 0, 20, 40, 60],
    ],
  ])('has round ticks for values between %j', ([from = 0, to = 0], ticks) => {
    expect(scaleOf([[{ from, to }]], 0, 100).ticks).toEqual(ticks);
  });

  it('turns values into pixels', () => {
    const scale = scaleOf([[{ from: 0, to: 60 }]], 300, 0);
    expect([0, 30, 60].map((value) => Math.round(scale.at(value)))).toEqual([300, 150, 0]);
  });

  it('writes its ticks as the values are written', () => {
    expect(tickText(0.6000000000000001, [series([0.3], { texts: ['30%'] })])).toBe('60%');
    expect(tickText(20000, [series([3])])).toBe('20,000');
  });
});
