import { analysisContext } from '../../../../src/core/analysis/analysis-context';
import type { AnalysisInput } from '../../../../src/core/analysis/analysis-input';
import { monthlyChanges } from '../../../../src/core/analysis/monthly-changes';
import { sheetTests } from '../../../../src/core/analysis/sheet-tests';
import { addDays } from '../../../../src/core/date';
import { inputOf, leadOf, TODAY } from '../analysis-builder';
import { numbersFrom } from '../score/told-leads';
import { plant, type Truth } from './planted';
import { trialsOf } from './trials';

const steady: Truth = { leads: 700, span: 730, passes: () => 0.8 };
const TEAMS = trialsOf(200);
const since = addDays(TODAY, -270);

/** The series in which a team of this truth is told of a change, with its direction. */
const alarmsOf = (truth: Truth, seed: number) => alarmsIn(plant(truth, seed));

function alarmsIn(input: AnalysisInput): readonly string[] {
  const context = analysisContext(input);
  const { isReal } = sheetTests(context);
  return monthlyChanges(context).changes.flatMap(({ series: { word }, alarm }) =>
    alarm && isReal(`change:${word}`) ? [`${word} ${alarm.direction}`] : [],
  );
}

const teams = (count: number, truth: Truth) => Array.from({ length: count }, (_, seed) => alarmsOf(truth, seed + 1));

test('no change: at most 5 % of the teams hear of one in a year that is watched', () => {
  const alarmed = teams(TEAMS, { ...steady, leads: 300 }).filter((alarms) => alarms.length > 0);
  expect(alarmed.length / TEAMS).toBeLessThanOrEqual(0.05);
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

test('nine months ago twice as many leads began to come', () => {
  const found = teams(20, { ...steady, pace: (day) => (day < since ? 0.5 : 1) });
  expect(found.filter((alarms) => alarms.includes('newLeads up')).length).toBeGreaterThanOrEqual(17);
});

describe('nine months ago first answers', () => {
  /** A lead a day; first answers after 6 hours on the mean before the day, after so many since. */
  const answering = (hours: number, seed: number) => {
    const draw = numbersFrom(seed * 31 + 7);
    const days = Array.from({ length: 700 }, () => addDays(TODAY, -Math.floor(draw() * 730) - 1));
    const leads = days.map((day, at) => leadOf(at + 1, { registeredOn: `${day}T09:00` }));
    const followUps = days.map((day, at) => {
      const hour = 9 + Math.floor(-Math.log(1 - draw()) * (day < since ? 6 : hours));
      const time = `${String(hour % 24).padStart(2, '0')}:00`;
      return { leadId: `LX${at + 1}`, contactedAt: `${addDays(day, Math.floor(hour / 24))}T${time}` };
    });
    return alarmsIn(inputOf(leads, { followUps }));
  };
  const slower = (hours: number) =>
    Array.from({ length: 20 }, (_, seed) => answering(hours, seed)).filter((alarms) =>
      alarms.includes('responseSeries up'),
    ).length;

  test('began to take four times as long', () => expect(slower(24)).toBeGreaterThanOrEqual(19));

  test('took as long as before', () => expect(slower(6)).toBeLessThanOrEqual(1));
});
