import { buildReport } from '../../../../src/core/analysis/build-report';
import type { ChartKey } from '../../../../src/core/analysis/report';
import { addDays } from '../../../../src/core/date';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, settingsOf, TODAY, wonAfter } from '../analysis-builder';
import { tableOf } from '../report-text';

/** The cells that a chart draws, header first; undefined where it is not drawn. */
function drawn(leads: readonly Lead[], wanted: ChartKey): unknown[][] | undefined {
  const built = buildReport(
    inputOf(
      leads.map((lead, at) => leadOf(at + 1, lead)),
      { settings: settingsOf('en') },
    ),
  );
  const [area] = built.charts.find(({ key }) => key === wanted)?.ranges ?? [];
  if (area === undefined) return undefined;
  const rows = built.cells.slice(area.row - 1, area.row - 1 + area.rows);
  return rows.map((row) => row.slice(0, area.columns).map(({ value }) => value));
}

describe('cohorts', () => {
  const leads = [
    ...Array.from({ length: 9 }, () => wonAfter(20, { registeredOn: '2024-05-05' })),
    { registeredOn: '2024-05-20' },
    wonAfter(3, { registeredOn: '2024-07-05' }),
    { registeredOn: '2024-07-06' },
  ];

  test('a month that may still change is no ripe one, and an empty month draws nothing', () => {
    const rows = drawn(leads, 'cohort') ?? [];
    expect(rows[0]).toEqual(['Month', 'ripe', 'still ripening', 'Interval low', 'Interval high']);
    expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['2024-05', 0.9, ''],
      ['2024-06', '', ''],
      ['2024-07', '', 0.5],
    ]);
  });

  test('the interval is the one of the block', () => {
    const built = buildReport(
      inputOf(
        leads.map((lead, at) => leadOf(at + 1, lead)),
        { settings: settingsOf('en') },
      ),
    );
    const [may = []] = tableOf(built, 'cohorts');
    expect(drawn(leads, 'cohort')?.[1]?.slice(3)).toEqual(may.slice(6, 8));
  });
});

describe('days until a lead is won', () => {
  test.each([
    [
      'each day a bar while there are few',
      [0, 1, 1, 3],
      [
        ['0', 1],
        ['1', 2],
        ['2', 0],
        ['3', 1],
      ],
    ],
    [
      'wider bars of one width',
      [0, 4, 5, 24, 59],
      [['0–4', 2], ['5–9', 1], ...quiet(10, 19, 5), ['20–24', 1], ...quiet(25, 54, 5), ['55–59', 1]],
    ],
    [
      'the slowest of a hundred flattens nothing',
      [...Array.from({ length: 99 }, (_, at) => at % 10), 500],
      [...Array.from({ length: 9 }, (_, at) => [String(at), 10]), ['9', 9], ['≥ 10', 1]],
    ],
    ['what no width holds is in the last bar', [10, 5000], [['0–364', 1], ...quiet(365, 4014, 365), ['≥ 4015', 1]]],
  ])('%s', (_, days, expected) => {
    const leads = days.map((one) => wonAfter(one, { registeredOn: '2008-01-01' }));
    expect(drawn(leads, 'cycle')).toEqual([['Days', 'Won'], ...expected]);
  });

  test('without a win there is no chart', () => {
    expect(drawn([{ registeredOn: '2024-05-05' }], 'cycle')).toBeUndefined();
  });
});

/** Bars without a win, of one width, from one day to another. */
function quiet(from: number, to: number, width: number): (readonly [string, number])[] {
  const count = (to + 1 - from) / width;
  return Array.from({ length: count }, (_, at) => {
    const first = from + at * width;
    return [`${first}–${first + width - 1}`, 0] as const;
  });
}

describe('forecast', () => {
  const leads = Array.from({ length: 200 }, (_, at) => {
    const registeredOn = addDays('2022-11-20', at * 3);
    const isClosed = addDays(registeredOn, 20) <= TODAY;
    return {
      registeredOn,
      ...(isClosed && { stage: at % 3 === 0 ? 'won' : 'lost', closedOn: addDays(registeredOn, 20) }),
    };
  });

  test('the fan opens from today; stacked, its areas end at the low end, the expected wins and the high end', () => {
    const [header, ...rows] = drawn(leads, 'fan') ?? [];
    const settings = settingsOf('en');
    const built = buildReport(
      inputOf(
        leads.map((lead, at) => leadOf(at + 1, lead)),
        { settings },
      ),
    );
    const tops = rows.map(([day, ...parts]) => [day, ...parts.map((_, at) => sum(parts.slice(0, at + 1)))]);
    expect(header).toEqual(['Until', 'Interval low', 'Low to expected', 'Expected to high']);
    expect(rows.map(([day]) => day)).toEqual([0, 30, 60, 90].map((span) => addDays(TODAY, span)));
    expect(tops[0]?.slice(1)).toEqual([0, 0, 0]);
    // Sixty days lie between thirty and ninety.
    for (const top of [1, 2, 3]) {
      const [one, middle, other] = [tops[1], tops[2], tops[3]].map((of) => Number(of?.[top]));
      expect(middle).toBeGreaterThanOrEqual(Number(one));
      expect(middle).toBeLessThanOrEqual(Number(other));
    }
    const [month = [], quarter = []] = tableOf(built, 'forecast');
    for (const [top, [, wins, low, high]] of [
      [tops[1], month],
      [tops[3], quarter],
    ] as const) {
      expect(top?.[1]).toBeCloseTo(Number(low), 9);
      expect(top?.[2]).toBeCloseTo(Number(wins), 9);
      expect(top?.[3]).toBeCloseTo(Number(high), 9);
    }
  });

  test('nothing is drawn where nothing is foretold', () => {
    expect(drawn(leads.slice(0, 8), 'fan')).toBeUndefined();
  });
});

function sum(values: readonly unknown[]): number {
  return values.reduce<number>((total, one) => total + Number(one), 0);
}
