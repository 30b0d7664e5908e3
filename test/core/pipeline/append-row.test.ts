import { serialOf } from '../../../src/core/date';
import { emptyPlan, type HistoryEvent, type Plan } from '../../../src/core/edit';
import { asAppend, newRow } from '../../../src/core/pipeline/append-row';
import { refusalsOf, typeInto, withTyped } from '../../../src/core/pipeline/typed-cells';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { settingsWith } from '../reminder/builders';

const vocabulary = buildVocabulary(settingsWith({ language: 'zh-CN' }));
const shown = new Set(['leadId', 'customerName', 'stage', 'registeredOn', 'notes']);
const made = { table: 'leads', shown, vocabulary } as const;
const values = { leadId: 'L0', customerName: '甲公司', stage: 'needs', registeredOn: '2024-03-04' };
const memory = {
  key: 'L:L0',
  values,
  meta: { origin: {}, stageOn: '', enteredAt: '' },
  operation: 'o',
  deletedOn: '',
} as const;
const cell = (row: number, column: string, text: string) =>
  ({ table: 'leads', row, id: `L${row}`, column, cell: text }) as const;

describe('a row that stands nowhere yet', () => {
  const plan: Plan = {
    ...emptyPlan,
    cells: [cell(newRow, 'leadId', 'L0'), cell(newRow, 'stage', '需求确认（按原样）'), cell(7, 'stage', '报价')],
    notes: [
      { table: 'leads', row: newRow, id: 'L0', column: 'stage', text: 'x' },
      { table: 'leads', row: 7, id: 'L7', column: 'stage', text: 'y' },
    ],
    memory: [memory],
  };

  test('becomes one append of all its shown columns, blank ones included, as its cells say', () => {
    expect(asAppend(plan, made).appends).toEqual([
      {
        table: 'leads',
        id: 'L0',
        cells: {
          ...{ leadId: 'L0', customerName: '甲公司', stage: '需求确认（按原样）', notes: '' },
          registeredOn: { serial: serialOf('2024-03-04') },
        },
      },
    ]);
  });

  test('takes its cells and notes along; those of other rows and tables stay', () => {
    const other = { table: 'followUps', row: newRow, id: 'F1', column: 'content', cell: 'x' } as const;
    const after = asAppend({ ...plan, cells: [...plan.cells, other] }, made);
    expect(after.cells).toEqual([cell(7, 'stage', '报价'), other]);
    expect(after.notes.map(({ row }) => row)).toEqual([7]);
    expect(after.memory).toEqual(plan.memory);
  });

  test('comes after what is appended already', () => {
    const earlier = { table: 'followUps', id: 'F1', cells: {} } as const;
    expect(asAppend({ ...plan, appends: [earlier] }, made).appends.map(({ id }) => id)).toEqual(['F1', 'L0']);
  });

  test('is none for a record of the other table, or one whose cells stand on the sheet', () => {
    expect(asAppend({ ...plan, memory: [{ ...memory, key: 'F:L0' }] }, made).appends).toEqual([]);
    expect(asAppend({ ...plan, memory: [{ ...memory, key: 'L:L7' }] }, made).appends).toEqual([]);
    expect(asAppend({ ...plan, cells: [{ ...cell(7, 'leadId', 'L1'), id: 'L0' }] }, made).appends).toEqual([]);
    const elsewhere = { table: 'followUps', row: newRow, id: 'L0', column: 'content', cell: 'x' } as const;
    expect(asAppend({ ...plan, cells: [elsewhere] }, made).appends).toEqual([]);
  });
});

describe('texts that were typed elsewhere', () => {
  const row = { row: 7, cells: { stage: '报价', need: 'CRM' } };

  test('stand in the row as if typed there', () => {
    expect(typeInto(row, { need: 'ERP', notes: 'x' })).toEqual({
      row: 7,
      cells: { stage: '报价', need: 'ERP', notes: 'x' },
    });
    expect(row.cells.need).toBe('CRM');
  });

  test('are written where the plan does not write something else', () => {
    const plan = { ...emptyPlan, cells: [cell(7, 'stage', '报价'), cell(8, 'need', 'x')] };
    const other = { table: 'followUps', row: 7, id: 'F', column: 'need', cell: 'y' } as const;
    const typed = { table: 'leads', row: 7, id: 'L7', fields: { stage: 'quote', need: 'ERP' } } as const;
    expect(withTyped({ ...plan, cells: [...plan.cells, other] }, typed).cells).toEqual([
      ...[...plan.cells, other],
      cell(7, 'need', 'ERP'),
    ]);
  });
});

describe('what was refused', () => {
  const event: HistoryEvent = {
    kind: 'refused',
    at: '2024-03-04T09:00',
    who: '王',
    table: 'leads',
    id: 'L1',
    column: 'stage',
    from: 'x',
    to: 'needs',
    way: 'sidebar',
    operation: 'o',
  };

  test('is told with the sentence of its place among the refusals', () => {
    const plan: Plan = {
      ...emptyPlan,
      events: [{ ...event, kind: 'changed' }, event, { ...event, column: 'amount', from: '很多' }],
      toasts: ['one', 'two'],
    };
    expect(refusalsOf(plan)).toEqual([
      { column: 'stage', value: 'x', text: 'one' },
      { column: 'amount', value: '很多', text: 'two' },
    ]);
  });

  test('but not where it became a request, of the same lead and column', () => {
    const asked: HistoryEvent = { ...event, kind: 'requested' };
    const plan = (events: Plan['events']) => refusalsOf({ ...emptyPlan, events, toasts: ['one'] });
    expect(plan([event, asked])).toEqual([]);
    expect(plan([event, { ...asked, id: 'L2' }])).toHaveLength(1);
    expect(plan([event, { ...asked, column: 'grade' }])).toHaveLength(1);
  });

  test('without a sentence has none', () =>
    expect(refusalsOf({ ...emptyPlan, events: [event] })).toEqual([{ column: 'stage', value: 'x', text: '' }]));
});
