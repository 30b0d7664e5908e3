import { type CellEdit, emptyPlan, type HistoryEvent, joinPlans, type Plan } from '../../../src/core/edit';
import type { MemoryRow } from '../../../src/core/history/memory';
import { planPieces, unlessSettled } from '../../../src/core/pipeline/plan-pieces';

const meta = { origin: {}, stageOn: '', enteredAt: '2024-03-01T09:00' } as const;
const memoryOf = (key: string, operation = 'one'): MemoryRow => ({ key, values: {}, meta, operation, deletedOn: '' });

/** A row that is given an id, with a second cell, an event and memory. */
function record(table: 'leads' | 'followUps', row: number): Plan {
  const id = `${table === 'leads' ? 'LX' : 'FU'}${row}`;
  const edit = { table, row, id: '' } as const;
  const cells: CellEdit[] = [
    { ...edit, column: table === 'leads' ? 'leadId' : 'followUpId', cell: id },
    { ...edit, column: 'notes', cell: `${row}` },
  ];
  const event = { kind: 'entered', table, id, column: '', from: '', to: '', way: 'import' } as const;
  const events: HistoryEvent[] = [{ ...event, at: '2024-03-01T09:00', who: 'boss', operation: 'one' }];
  return { ...emptyPlan, cells, events, memory: [memoryOf(`${table === 'leads' ? 'L' : 'F'}:${id}`)] };
}

const rows = Array.from({ length: 5 }, (_, index) => index + 2);
const plan = joinPlans([
  ...rows.map((row) => record('followUps', row)),
  ...rows.map((row) => record('leads', row)),
  { ...emptyPlan, toasts: ['done'] },
]);

describe('a plan in pieces', () => {
  const pieces = planPieces(plan, 3);

  test('has at most so many records in each, leads first, nothing lost and nothing double', () => {
    expect(pieces.map(({ memory }) => memory.map(({ key }) => key))).toEqual([
      ['L:LX2', 'L:LX3', 'L:LX4'],
      ['F:FU2', 'L:LX5', 'L:LX6'],
      ['F:FU3', 'F:FU4', 'F:FU5'],
      ['F:FU6'],
    ]);
    const texts = ({ cells, events, toasts }: Plan) =>
      [...cells, ...events, ...toasts].map((one) => JSON.stringify(one));
    expect(texts(joinPlans(pieces)).sort()).toEqual(texts(plan).sort());
  });

  test('keeps all cells and events of a record with its memory', () => {
    for (const { cells, events, memory } of pieces) {
      expect(cells).toHaveLength(2 * memory.length);
      expect(events.map(({ id }) => id).sort()).toEqual(memory.map(({ key }) => key.slice(2)).sort());
    }
  });

  test('brings what is about no record with its first piece', () => {
    const event = { kind: 'changed', table: 'settings', id: 'language', column: '', from: 'en', to: 'zh-CN' } as const;
    const told: HistoryEvent = { ...event, at: '2024-03-01T09:00', who: 'boss', way: 'sidebar', operation: 'one' };
    const settings = planPieces(joinPlans([plan, { ...emptyPlan, events: [told] }]), 3);
    expect(settings.map(({ events }) => events.includes(told))).toEqual([true, false, false, false]);
  });

  test('is the plan itself where there are few records', () => expect(planPieces(plan, 10)).toEqual([plan]));
});

test('records of which memory says something else by now are left to whoever has settled them', () => {
  const now = new Map([['L:LX3', memoryOf('L:LX3', 'another')]]);
  const left = unlessSettled(plan, new Map(), now);
  expect(left.memory.map(({ key }) => key)).toEqual(plan.memory.map(({ key }) => key).filter((key) => key !== 'L:LX3'));
  expect(left.cells.some(({ table, row }) => table === 'leads' && row === 3)).toBe(false);
  expect(left.cells).toHaveLength(plan.cells.length - 2);
});
