import { type Foretold, foretoldEvent, foretoldIn, scored } from '../../../../src/core/analysis/forecast/foretold';
import { dayNumber } from '../../../../src/core/date';
import { historyLine } from '../../../../src/core/history/history-lines';
import { languages } from '../../../../src/core/i18n/language';
import { buildVocabulary } from '../../../../src/core/schema/vocabulary';
import { settingsOf } from '../analysis-builder';

const told: readonly Foretold[] = [
  { day: '2024-03-01', span: 30, wins: 4.2, low: 1, high: 7.5 },
  { day: '2024-03-01', span: 90, wins: 12, low: 6, high: 18 },
];

test.each(languages)('a forecast in %s is read back from History as it was kept', (language) => {
  const event = { ...foretoldEvent(told), at: '2024-03-01T09:00', who: '李', way: 'addOn', operation: 'a' } as const;
  expect(foretoldIn([historyLine(event, buildVocabulary(settingsOf(language)))])).toEqual(told);
});

test('kept twice by two runs at once, it counts once', () => {
  const event = { ...foretoldEvent(told), at: '2024-03-01T09:00', who: '李', way: 'addOn', operation: 'a' } as const;
  const line = historyLine(event, buildVocabulary(settingsOf('en')));
  expect(foretoldIn([line, line])).toEqual(told);
});

test('lines of other kinds, and what a person wrote there, are no forecasts', () => {
  const event = { ...foretoldEvent(told), at: '2024-03-01T09:00', who: '李', way: 'addOn', operation: 'a' } as const;
  const line = historyLine({ ...event, to: 'soon' }, buildVocabulary(settingsOf('en')));
  const other = historyLine({ ...event, kind: 'sealed' }, buildVocabulary(settingsOf('en')));
  expect(foretoldIn([line, other, []])).toEqual([]);
});

describe('once its days are over', () => {
  const days = ['2024-03-01', '2024-03-02', '2024-03-31', '2024-04-01'].map(dayNumber);

  test('a forecast is held against the wins after its day, the last day included', () => {
    expect(scored(told, days, '2024-03-31')).toEqual([{ ...told[0], came: 2 }]);
  });

  test('before that it is not judged', () => expect(scored(told, days, '2024-03-30')).toEqual([]));
});
