import { analysisContext } from '../../../../src/core/analysis/analysis-context';
import { monthlyChanges } from '../../../../src/core/analysis/monthly-changes';
import { sheetTests } from '../../../../src/core/analysis/sheet-tests';
import { addDays } from '../../../../src/core/date';
import { TODAY } from '../analysis-builder';
import { plant, type Truth } from './planted';

const steady: Truth = { leads: 700, span: 730, passes: () => 0.8 };
const since = addDays(TODAY, -270);

/** The series in which a team of this truth is told of a change, with its direction. */
function alarmsOf(truth: Truth, seed: number): readonly string[] {
  const context = analysisContext(plant(truth, seed));
  const { isReal } = sheetTests(context);
  return monthlyChanges(context).changes.flatMap(({ series: { word }, alarm }) =>
    alarm && isReal(`change:${word}`) ? [`${word} ${alarm.direction}`] : [],
  );
}

const teams = (count: number, truth: Truth) => Array.from({ length: count }, (_, seed) => alarmsOf(truth, seed + 1));

test('no change: at most 5 % of the teams hear of one in a year that is watched', () => {
  const alarmed = teams(200, { ...steady, leads: 300 }).filter((alarms) => alarms.length > 0);
  expect(alarmed.length / 200).toBeLessThanOrEqual(0.05);
});

test('nine months ago half of the new leads stayed away', () => {
  const found = teams(20, { ...steady, pace: (day) => (day < since ? 1 : 0.5) });
  expect(found.filter((alarms) => alarms.includes('newLeads down')).length).toBeGreaterThanOrEqual(19);
});

test('nine months ago winning became rarer', () => {
  const passes: Truth['passes'] = (lead) => ((lead['registeredOn'] ?? '') < since ? 0.88 : 0.55);
  const found = teams(20, { ...steady, passes });
  expect(found.filter((alarms) => alarms.includes('winRateSeries down')).length).toBeGreaterThanOrEqual(19);
});
