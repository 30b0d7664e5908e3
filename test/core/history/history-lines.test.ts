import type { HistoryEvent } from '../../../src/core/edit';
import { historyColumns, historyLine } from '../../../src/core/history/history-lines';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { settingsWith } from '../reminder/builders';

const vocabulary = buildVocabulary(settingsWith({ language: 'zh-CN', preset: 'full' }));

/** What a person reads of a refused stage: what was typed, and what stands there instead. */
function shown(from: string, to: string): readonly (string | undefined)[] {
  const event: HistoryEvent = {
    ...{ kind: 'refused', at: '2024-03-04T10:05', who: '王', table: 'leads', id: 'LX1', column: 'stage', from, to },
    ...{ way: 'grid', operation: 'op' },
  };
  const line = historyLine(event, vocabulary);
  return (['from', 'to', 'fromKey', 'toKey'] as const).map((key) => line[historyColumns.indexOf(key)]);
}

test('of a refused value the typed text stands as it was, the value that was put back by its label', () => {
  const label = String(vocabulary.label('stage', 'negotiation'));
  expect(label).not.toBe('negotiation');
  expect(shown('随便写写', 'negotiation')).toEqual(['随便写写', label, '随便写写', 'negotiation']);
  expect(shown('随便写写', '')).toEqual(['随便写写', '', '随便写写', '']);
});
