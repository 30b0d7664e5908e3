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
