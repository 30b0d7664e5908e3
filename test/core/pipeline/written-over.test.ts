import { serialOf } from '../../../src/core/date';
import type { HistoryEvent } from '../../../src/core/edit';
import type { MemoryRow } from '../../../src/core/history/memory';
import { isElsewise, writtenOver } from '../../../src/core/pipeline/written-over';
import type { Cell } from '../../../src/core/schema/row';
import { columnOf } from '../../../src/core/schema/table-columns';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { contextAt, settingsWith } from '../reminder/builders';

const settings = settingsWith({ language: 'zh-CN' });
const now = {
  ...contextAt('2024-03-04T09:05'),
  ...{ settings, vocabulary: buildVocabulary(settings), today: '2024-03-04', now: '2024-03-04T09:05' },
  ...({ who: '赵', editor: 'other', way: 'grid', operation: 'op2' } as const),
};

const written: HistoryEvent = {
  ...{ kind: 'changed', at: '2024-03-04T09:04', who: '王', table: 'leads', id: 'L1', column: 'stage' },
  ...{ from: 'needs', to: 'negotiation', way: 'sidebar', operation: 'op1' },
};

interface Case {
  readonly column?: string;
  readonly typed?: string;
  readonly replaced?: string;
  readonly cell?: Cell;
  readonly stored?: string;
  readonly events?: readonly HistoryEvent[];
  readonly before?: Partial<MemoryRow>;
}

/** The conflict that is told of a stage that was typed while another was being written, or of another such case. */
function told({
  column = 'stage',
  typed = '方案讨论',
  replaced = '需求确认',
  ...more
}: Case): HistoryEvent | undefined {
  const { cell = '谈判阶段', stored = 'negotiation', events = [written], before = {} } = more;
  const memory: MemoryRow = {
    ...{ key: 'L:L1', values: { [column]: stored }, operation: 'op1', deletedOn: '' },
    meta: { origin: {}, stageOn: '', enteredAt: '' },
    ...before,
  };
  const spot = { table: 'leads', column: columnOf('leads', column), typed, replaced } as const;
  const found = { id: 'L1', row: { row: 2, cells: { [column]: cell } }, before: memory, events };
  return isElsewise(spot, found, now) ? writtenOver(spot, found, now) : undefined;
}

test('what was typed over what a run had read, and stands nowhere, is a conflict', () =>
  expect(told({})).toEqual({
    ...{ kind: 'conflict', at: '2024-03-04T09:05', who: '赵', table: 'leads', id: 'L1', column: 'stage' },
    ...{ from: 'solution', to: 'negotiation', way: 'grid', operation: 'op2' },
  }));

const conflicts: readonly (readonly [string, Case, string])[] = [
  ['a text over what the run had just written', { replaced: '谈判阶段' }, 'solution'],
  ['a text that the list does not have, as it was typed', { typed: '火星' }, '火星'],
  [
    'a day, which is told as its number',
    {
      ...{ column: 'nextContactOn', typed: String(serialOf('2024-03-22')), replaced: String(serialOf('2024-03-08')) },
      ...{ cell: { serial: serialOf('2024-03-12') }, stored: '2024-03-12' },
      events: [{ ...written, column: 'nextContactOn', from: '2024-03-08', to: '2024-03-12' }],
    },
    '2024-03-22',
  ],
  [
    'a text over one that another person had typed, and that was put into its form',
    { replaced: '谈判', events: [{ ...written, way: 'grid' }] },
    'solution',
  ],
  [
    'a text of digits, which stays one',
    {
      ...{ column: 'need', typed: '45', replaced: '', cell: 'CRM', stored: 'CRM' },
      events: [{ ...written, column: 'need', from: '', to: 'CRM' }],
    },
    '45',
  ],
];

test.each(conflicts)('so is %s', (_name, one, from) => expect(told(one)).toMatchObject({ kind: 'conflict', from }));

const none: readonly (readonly [string, Case])[] = [
  ['it stands', { cell: '方案讨论', stored: 'solution' }],
  ['it stands in other words', { typed: '谈判' }],
  ['a person has typed something else since, which is settled next', { cell: '初次接触' }],
  ['another person has typed later, and won', { events: [{ ...written, way: 'grid' }] }],
  ['the cell was not written just then: rows were sorted, or the edit undone', { events: [] }],
  ['the cell was written a long time ago', { events: [{ ...written, at: '2024-03-04T08:54' }] }],
  ['another lead was written', { events: [{ ...written, id: 'L2' }] }],
  ['another column was written', { events: [{ ...written, column: 'need' }] }],
  ['another table was written', { events: [{ ...written, table: 'followUps' }] }],
  ['something else stood there before: it is another row', { replaced: '初次接触' }],
  [
    'it was taken, and changed since',
    {
      events: [
        { ...written, to: 'solution' },
        { ...written, from: 'solution' },
      ],
      replaced: '方案讨论',
    },
  ],
  [
    'it was refused',
    { typed: '火星', events: [written, { ...written, kind: 'refused', from: '火星', to: 'negotiation' }] },
  ],
  ['it was told as a conflict before', { events: [written, { ...written, kind: 'conflict', from: 'solution' }] }],
  ['the column is ours', { column: 'reminder', typed: 'x', replaced: '', cell: 'y', stored: 'y' }],
  ['it is a formula', { typed: '=1+1' }],
  ['the lead has gone', { before: { deletedOn: '2024-03-04' } }],
];

test.each(none)('nothing is told where %s', (_name, one) => expect(told(one)).toBeUndefined());

test('nothing is told where a formula stands', () => {
  const spot = { table: 'leads', column: columnOf('leads', 'stage'), typed: '方案讨论', replaced: '' } as const;
  const row = { row: 2, cells: { stage: '谈判阶段' }, formulas: new Set(['stage']) };
  const before = { key: 'L:L1', values: { stage: 'negotiation' }, operation: '', deletedOn: '' } as const;
  const meta = { origin: {}, stageOn: '', enteredAt: '' };
  expect(isElsewise(spot, { row, before: { ...before, meta } }, now)).toBe(false);
});
