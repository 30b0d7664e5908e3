import { buildReport } from '../../../../src/core/analysis/build-report';
import { addDays } from '../../../../src/core/date';
import { inputOf, leadOf } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';

/** Two years of one lead every third day; every third of those that close is won after 20 days, the rest lost. */
const leads = Array.from({ length: 243 }, (_, at) => {
  const registeredOn = addDays('2022-07-20', at * 3);
  const isClosed = addDays(registeredOn, 20) <= '2024-07-15';
  const stage = at % 3 === 0 ? 'won' : 'lost';
  return leadOf(at + 1, {
    registeredOn,
    ...(isClosed && { stage, closedOn: addDays(registeredOn, 20), amount: stage === 'won' ? '1000' : '' }),
  });
});

test('a month and a quarter ahead, with what the past says of such forecasts', () => {
  const built = buildReport(inputOf(leads));
  const [month = [], quarter = []] = tableOf(built, 'forecast');
  expect([month[0], quarter[0]]).toEqual([30, 90]);
  expect(Number(month[1])).toBeGreaterThan(2.5);
  expect(Number(month[1])).toBeLessThan(4.5);
  expect(Number(month[2])).toBeLessThan(Number(month[1]));
  expect(month[5]).toBe(Math.round(Number(month[1]) * 1000));
  expect(month[8]).toBeGreaterThanOrEqual(8);
  expect(month[9]).toBeGreaterThanOrEqual(0.8);
  const said = sentencesOf(built, 'forecast');
  const [, wins, low, high] = month.map((value) => Number(value).toFixed(1));
  expect(said[0]).toBe(`今后 30 天预计成交 ${wins}（80% 区间 ${low}–${high}）。`);
  expect(said[1]).toContain('今后 90 天预计成交');
  expect(said[2]).toContain('区间按过去的误差定宽');
});

test('not enough data says how much more it takes', () => {
  const few = buildReport(inputOf(leads.slice(0, 8)));
  expect(tableOf(few, 'forecast')).toEqual([]);
  expect(sentencesOf(few, 'forecast')).toEqual(['数据还不够：再有约 12 条已结线索才能预计。']);
});

test('a past too short for trials is said', () => {
  expect(sentencesOf(buildReport(inputOf(leads.slice(-80))), 'forecast')[2]).toContain('过去还太短');
});
