import type { HistoryEvent } from '../../../src/core/edit';
import { earlierAttempt } from '../../../src/core/history/earlier-attempt';
import { historyLine } from '../../../src/core/history/history-lines';
import { defaultSettings } from '../../../src/core/schema/settings';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';

const vocabulary = buildVocabulary(defaultSettings);
const base = { at: '2024-03-04T10:00', who: '李', way: 'sidebar', operation: 'request-1' } as const;
const changed: HistoryEvent = {
  ...base,
  kind: 'changed',
  table: 'leads',
  id: 'L1',
  column: 'stage',
  from: 'needs',
  to: 'won',
};
const lead: HistoryEvent = {
  ...base,
  kind: 'entered',
  table: 'leads',
  id: 'L2',
  column: '',
  from: '',
  to: '{"v":{"leadId":"L2","stage":"needs"}}',
};
const contact: HistoryEvent = {
  ...base,
  kind: 'entered',
  table: 'followUps',
  id: 'F1',
  column: '',
  from: '',
  to: '{"v":{"leadId":"L1"}}',
};
const lines = [changed, lead, contact].map((event) => historyLine(event, vocabulary));

test('names the records it was to add', () => {
  expect(earlierAttempt(lines).added).toEqual(['L:L2', 'F:F1']);
  expect(earlierAttempt([]).added).toEqual([]);
});

test('knows what was told, and only that', () => {
  const attempt = earlierAttempt(lines);
  expect([changed, lead, contact].every((event) => attempt.tells(event))).toBe(true);
  expect(attempt.tells({ ...changed, to: 'lost' })).toBe(false);
  expect(attempt.tells({ ...changed, operation: 'request-2' })).toBe(false);
  expect(attempt.tells({ ...changed, id: 'L9' })).toBe(false);
});

test('what a sweep has taken back counts as never told', () => {
  const taken: HistoryEvent[] = [
    { ...changed, kind: 'void', from: 'won', to: 'needs' },
    { ...lead, kind: 'void', from: 'L2', to: '' },
  ];
  const attempt = earlierAttempt([changed, lead, contact, ...taken].map((event) => historyLine(event, vocabulary)));
  expect(attempt.added).toEqual(['F:F1']);
  expect([changed, lead, contact].map((event) => attempt.tells(event))).toEqual([false, false, true]);
});
