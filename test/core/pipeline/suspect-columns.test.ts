import { emptyPlan, type HistoryEvent } from '../../../src/core/edit';
import type { MemoryRow } from '../../../src/core/history/memory';
import { suspectColumns } from '../../../src/core/pipeline/suspect-columns';

const record = (id: string): [string, MemoryRow] => [
  `L:${id}`,
  {
    key: `L:${id}`,
    values: { leadId: id, source: 'fair' },
    meta: { origin: {}, stageOn: '', enteredAt: '' },
    operation: '',
    deletedOn: '',
  },
];
const memory = new Map(['1', '2', '3', '4'].map(record));
const event = (id: string, column: string): HistoryEvent => ({
  ...{
    kind: 'changed',
    at: '',
    who: '',
    table: 'leads',
    id,
    column,
    from: 'fair',
    to: 'x',
    way: 'sweep',
    operation: '',
  },
});
const suspects = (...ids: string[]) =>
  suspectColumns({ ...emptyPlan, events: ids.map((id) => event(id, 'source')) }, memory);

describe('a column in which much changes at once', () => {
  test('half of its values are suspect', () =>
    expect(suspects('1', '2')).toEqual([{ table: 'leads', column: 'source' }]));
  test('one row is not, however few there are', () => expect(suspects('1')).toEqual([]));
  test('the same row twice is one row', () => expect(suspects('1', '1')).toEqual([]));
});

describe('what does not count', () => {
  const found = (...events: readonly HistoryEvent[]) => suspectColumns({ ...emptyPlan, events }, memory);

  test('rows that came or went', () => {
    expect(found({ ...event('1', ''), kind: 'entered' }, { ...event('2', ''), kind: 'deleted' })).toEqual([]);
  });

  test('the other table', () => {
    const other = { ...event('1', 'content'), table: 'followUps' } as const;
    expect(found(other)).toEqual([]);
  });

  test('refused values do: a header over the wrong column is seen by them', () => {
    const refused = (id: string) => ({ ...event(id, 'source'), kind: 'refused' }) as const;
    expect(found(refused('1'), refused('2'))).toEqual([{ table: 'leads', column: 'source' }]);
  });

  test('less than half of what the column holds', () => {
    const more = new Map([...memory, ...['5', '6'].map(record)]);
    expect(suspectColumns({ ...emptyPlan, events: [event('1', 'source'), event('2', 'source')] }, more)).toEqual([]);
  });
});
