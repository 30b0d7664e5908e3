import type { HistoryEvent } from '../../../src/core/edit';
import { historyLine } from '../../../src/core/history/history-lines';
import { valueChanges } from '../../../src/core/history/value-changes';
import { defaultSettings } from '../../../src/core/schema/settings';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';

const vocabulary = buildVocabulary(defaultSettings);
const line = (more: Partial<HistoryEvent>): readonly string[] =>
  historyLine(
    {
      ...{ kind: 'changed', at: '2024-03-05T10:00', who: '李', table: 'leads', id: 'LX1', column: 'grade' },
      ...{ from: 'low', to: 'high', way: 'grid', operation: 'a', ...more },
    } as HistoryEvent,
    vocabulary,
  );
const changesIn = (...lines: readonly (readonly string[])[]) => valueChanges(lines, new Set(['grade', 'source']));

test('tells when a cell changed and what had stood there, in the order of writing', () => {
  const later = line({ at: '2024-03-09T08:00', from: 'high', to: 'medium' });
  expect(changesIn(line({}), later).get('LX1')).toEqual([
    { at: '2024-03-05T10:00', column: 'grade', from: 'low' },
    { at: '2024-03-09T08:00', column: 'grade', from: 'high' },
  ]);
});

test.each([
  ['what was refused', line({ kind: 'refused' })],
  ['another column', line({ column: 'notes' })],
])('%s is no change of these columns', (_name, other) => expect(changesIn(other).size).toBe(0));

test('each lead has its own', () => {
  expect([...changesIn(line({}), line({ id: 'LX2' })).keys()]).toEqual(['LX1', 'LX2']);
});
