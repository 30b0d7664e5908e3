import { type MemoryRow, memoryKey } from '../../../src/core/history/memory';
import { listsByLead } from '../../../src/core/pipeline/situation';
import type { TableKey } from '../../../src/core/schema/sheets';
import { meta } from '../reminder/builders';

const remembered = (table: TableKey, id: string, values: MemoryRow['values']): MemoryRow => ({
  ...{ key: memoryKey(table, id), values, meta: meta(), operation: 'op', deletedOn: '' },
});

test('the follow-ups that memory holds alive are listed by their lead, those of no lead under none', () => {
  const rows = [
    remembered('followUps', 'F1', { leadId: 'L1', content: 'one' }),
    remembered('leads', 'L1', { leadId: 'L1' }),
    remembered('followUps', 'F2', { leadId: 'L2', content: 'two' }),
    remembered('followUps', 'F3', { leadId: 'L1', content: 'three' }),
    { ...remembered('followUps', 'F4', { leadId: 'L1', content: 'gone' }), deletedOn: '2024-03-01' },
    remembered('followUps', 'F5', { content: 'five' }),
  ];
  const lists = listsByLead(new Map(rows.map((row) => [row.key, row])));
  const contents = [...lists].map(([id, list]) => [id, list.map(({ content }) => content)]);
  expect(contents).toEqual([
    ['L1', ['one', 'three']],
    ['L2', ['two']],
    ['', ['five']],
  ]);
});
