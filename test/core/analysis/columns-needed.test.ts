import { buildReport } from '../../../src/core/analysis/build-report';
import { columnsNeeded } from '../../../src/core/analysis/columns-needed';
import { inputOf, settingsOf } from './analysis-builder';
import { caseThree } from './case-three';

test.each(['registration', 'firstContact'])(
  'by the clock of %s the analysis asks for no other column',
  (cycleClock) => {
    const settings = settingsOf('en', { cycleClock });
    const input = inputOf(caseThree, { settings });
    const asked = { leads: new Set<string>(), followUps: new Set<string>() };
    buildReport({
      ...input,
      leads: (key) => {
        asked.leads.add(key);
        return input.leads(key);
      },
      followUps: {
        size: 0,
        column: (key) => {
          asked.followUps.add(key);
          return [];
        },
      },
    });
    const needed = columnsNeeded(settings);
    expect([...asked.leads].filter((key) => !needed.leads.some((one) => one === key))).toEqual([]);
    expect([...asked.followUps].sort()).toEqual([...needed.followUps].sort());
  },
);

test('a tab that lacks every column still gives a report', () => {
  const input = inputOf(caseThree);
  expect(() => buildReport({ ...input, leads: () => undefined })).not.toThrow();
});
