import fc from 'fast-check';
import { serialOf } from '../../../src/core/date';
import { type EnforceContext, enforceRow, type Verdict } from '../../../src/core/lead/enforce';
import { encode, listOf } from '../../../src/core/schema/codec';
import type { Column } from '../../../src/core/schema/column';
import type { Cell, Row } from '../../../src/core/schema/row';
import { defaultSettings, type Settings } from '../../../src/core/schema/settings';
import type { TableKey } from '../../../src/core/schema/sheets';
import { columnOf, tableColumns } from '../../../src/core/schema/table-columns';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';

type Cells = Readonly<Record<string, Cell>>;
type Values = Readonly<Record<string, string>>;

const li = { key: '李', name: '李', email: 'li@example.com', role: 'rep', takesNewLeads: true, mail: true } as const;
const settingsOf = (preset: string, more: Partial<Settings> = {}): Settings => ({
  ...defaultSettings,
  members: [li, { ...li, key: '赵', name: '赵', email: 'zhao@example.com' }],
  ...more,
  values: { ...defaultSettings.values, language: 'zh-CN', preset },
});

function contextOf(
  preset = 'progress',
  more: Partial<EnforceContext> = {},
  settingsMore: Partial<Settings> = {},
): EnforceContext {
  const settings = settingsOf(preset, settingsMore);
  return {
    settings,
    vocabulary: buildVocabulary(settings),
    today: '2024-03-04',
    now: '2024-03-04T09:00',
    editor: 'other',
    ...more,
  };
}

const row = (cells: Cells, formulas: readonly string[] = []): Row<string> => ({
  row: 2,
  cells,
  formulas: new Set(formulas),
});
const day = (text: string): Cell => ({ serial: serialOf(text) });

/** A row as it stands after its last settling, with some cells typed over. */
function typedOver(before: Values, typed: Cells, context: EnforceContext & { readonly table?: TableKey }): Verdict {
  const { table = 'leads', vocabulary } = context;
  const shown = Object.entries(before).map(([key, stored]) => [key, encode(columnOf(table, key), stored, vocabulary)]);
  return enforceRow(table, row({ ...Object.fromEntries(shown), ...typed }), { ...context, before });
}

const settled = { leadId: 'LX20240301', customerName: '星辰科技', stage: 'needs', grade: 'high', closeReason: '' };

describe('a new lead', () => {
  test('what was typed is stored by key and put into its canonical form', () => {
    const verdict = enforceRow(
      'leads',
      row({
        customerName: ' 星辰科技',
        phone: '138-0013-8000',
        source: '展會',
        grade: 'A',
        stage: '意向客户',
        amount: '12萬',
        registeredOn: '2024/3/1',
      }),
      contextOf(),
    );
    expect(verdict).toEqual({
      stored: {
        customerName: '星辰科技',
        phone: '13800138000',
        source: 'tradeFair',
        grade: 'high',
        stage: 'needs',
        amount: '120000',
        registeredOn: '2024-03-01',
      },
      writes: [
        { column: 'phone', cell: '13800138000' },
        { column: 'source', cell: '展会' },
        { column: 'grade', cell: '高意向' },
        { column: 'stage', cell: '需求确认' },
        { column: 'registeredOn', cell: { serial: 45352 } },
        { column: 'amount', cell: 120000 },
      ],
      refusals: [],
      hints: [],
    });
  });

  test('a blank stage becomes the first one shown, without a word', () =>
    expect(enforceRow('leads', row({ customerName: '星辰科技', stage: '' }), contextOf())).toMatchObject({
      stored: { stage: 'firstContact' },
      writes: [{ column: 'stage', cell: '初次接触' }],
      refusals: [],
    }));

  test('a refused text gives way to the default, and is kept', () =>
    expect(
      enforceRow('leads', row({ customerName: '星辰科技', stage: '已成交了', grade: '高意象' }), contextOf()),
    ).toMatchObject({
      stored: { stage: 'firstContact', grade: '' },
      writes: [
        { column: 'grade', cell: '' },
        { column: 'stage', cell: '初次接触' },
      ],
      refusals: [
        { column: 'grade', text: '高意象', code: 'notInList', nearest: '高意向', back: '' },
        { column: 'stage', text: '已成交了', code: 'notInList', nearest: '已成交', back: 'firstContact' },
      ],
    }));

  test('without a customer there is no default, but the lists hold', () =>
    expect(enforceRow('leads', row({ customerName: '', stage: '', source: '月亮' }), contextOf())).toMatchObject({
      stored: { stage: '', source: '' },
      writes: [{ column: 'source', cell: '' }],
      refusals: [{ column: 'source', code: 'notInList' }],
    }));

  test("the add-on's columns of a row never seen are read like the others", () =>
    expect(
      enforceRow(
        'leads',
        row({ customerName: '星辰科技', lastContactOn: day('2024-02-01'), followUpCount: 'viele' }),
        contextOf(),
      ),
    ).toMatchObject({
      stored: { lastContactOn: '2024-02-01', followUpCount: '' },
      writes: [{ column: 'followUpCount', cell: '' }],
      refusals: [{ column: 'followUpCount', text: 'viele', code: 'notWhole', back: '' }],
    }));

  test('typed ranges stay as they were typed', () =>
    expect(
      enforceRow('leads', row({ customerName: 'x', budget: ' 10-15万 ', decisionCycle: '≤1个月' }), contextOf()),
    ).toMatchObject({
      stored: { budget: '10-15万', decisionCycle: '≤1个月' },
      writes: [],
    }));

  test('a day that Sheets made of a range is refused with its value', () =>
    expect(enforceRow('leads', row({ customerName: 'x', budget: day('2024-10-15') }), contextOf())).toMatchObject({
      writes: [{ column: 'budget', cell: '' }],
      refusals: [{ column: 'budget', text: '2024-10-15', code: 'typeAgain', back: '' }],
    }));

  test('a time in a column of days is taken off', () =>
    expect(
      enforceRow('leads', row({ customerName: 'x', closedOn: day('2024-03-01T14:05') }), contextOf()),
    ).toMatchObject({
      stored: { closedOn: '2024-03-01' },
      writes: [{ column: 'closedOn', cell: { serial: 45352 } }],
      refusals: [],
    }));

  test('a day without a year is noted', () =>
    expect(enforceRow('leads', row({ customerName: 'x', nextContactOn: '3月5日' }), contextOf())).toMatchObject({
      stored: { nextContactOn: '2024-03-05' },
      hints: [{ column: 'nextContactOn', code: 'yearAssumed', text: '3月5日', as: '2024-03-05' }],
    }));

  test('invisible direction marks are written out of a text, blanks may stay', () => {
    expect(enforceRow('leads', row({ customerName: 'abc\u202e', notes: ' later ' }), contextOf())).toMatchObject({
      stored: { customerName: 'abc', notes: 'later' },
      writes: [{ column: 'customerName', cell: 'abc' }],
    });
  });
});

describe('a lead typed over', () => {
  test('nothing typed, nothing written', () => {
    const verdict = typedOver(settled, {}, contextOf());
    expect(verdict).toEqual({ stored: settled, writes: [], refusals: [], hints: [] });
  });

  test('a refused text goes back to what was there before', () =>
    expect(typedOver(settled, { stage: '谈判阶断' }, contextOf())).toMatchObject({
      stored: { stage: 'needs' },
      writes: [{ column: 'stage', cell: '需求确认' }],
      refusals: [{ column: 'stage', text: '谈判阶断', code: 'notInList', nearest: '谈判阶段', back: 'needs' }],
    }));

  test('a cleared stage comes back with a word', () =>
    expect(typedOver(settled, { stage: '' }, contextOf())).toMatchObject({
      writes: [{ column: 'stage', cell: '需求确认' }],
      refusals: [{ column: 'stage', text: '', code: 'stageNeeded', back: 'needs' }],
    }));

  test('a cleared grade is blank', () =>
    expect(typedOver(settled, { grade: '' }, contextOf())).toMatchObject({
      stored: { grade: '' },
      writes: [],
      refusals: [],
    }));

  test('the ID stays', () => {
    expect(typedOver(settled, { leadId: 'LX1' }, contextOf())).toMatchObject({
      stored: { leadId: 'LX20240301' },
      writes: [{ column: 'leadId', cell: 'LX20240301' }],
      refusals: [{ column: 'leadId', text: 'LX1', code: 'idFixed', back: 'LX20240301' }],
    });
    expect(typedOver(settled, { leadId: '' }, contextOf())).toMatchObject({
      writes: [{ column: 'leadId', cell: 'LX20240301' }],
      refusals: [],
    });
  });

  test("the add-on's columns are restored without a word", () =>
    expect(
      typedOver(
        { ...settled, followUpCount: '2', lastContactOn: '2024-03-02' },
        { followUpCount: 9, lastContactOn: '' },
        contextOf(),
      ),
    ).toMatchObject({
      stored: { followUpCount: '2', lastContactOn: '2024-03-02' },
      writes: [
        { column: 'lastContactOn', cell: { serial: 45353 } },
        { column: 'followUpCount', cell: 2 },
      ],
      refusals: [],
    }));

  test('a text remembered by its digest alone is never written back', () => {
    const before = { ...settled, notes: `${'x'.repeat(200)}…#60000:12345` };
    const verdict = enforceRow('leads', row({ customerName: '星辰科技', stage: '需求确认', notes: '#N/A' }), {
      ...contextOf(),
      before,
    });
    expect(verdict).toMatchObject({
      writes: [{ column: 'notes', cell: '' }],
      refusals: [{ code: 'errorValue', back: '' }],
    });
  });
});

describe('stages that the preset hides', () => {
  test('stay what they are while nobody touches them', () =>
    expect(typedOver({ ...settled, stage: 'quote' }, { grade: 'B' }, contextOf())).toMatchObject({
      stored: { stage: 'quote', grade: 'medium' },
      hints: [],
    }));

  test('typed by name, keep their key and say how they are shown', () =>
    expect(typedOver(settled, { stage: '报价' }, contextOf())).toMatchObject({
      stored: { stage: 'quote' },
      writes: [{ column: 'stage', cell: '方案讨论' }],
      hints: [{ column: 'stage', code: 'shownAs', text: '报价', as: '方案讨论' }],
    }));

  test.each(['won', 'churned'])('the lost label on a lead that was %s means churned', (stage) =>
    expect(
      typedOver({ ...settled, stage, closeReason: '' }, { stage: '流失客户' }, contextOf('customer')),
    ).toMatchObject({ stored: { stage: 'churned' } }),
  );

  test('the lost label on any other lead means lost', () =>
    expect(typedOver(settled, { stage: '已流失' }, contextOf())).toMatchObject({
      stored: { stage: 'lost' },
      writes: [],
      hints: [],
    }));

  test('where churned has an option of its own, lost means lost', () =>
    expect(typedOver({ ...settled, stage: 'won' }, { stage: '已流失' }, contextOf('full'))).toMatchObject({
      stored: { stage: 'lost' },
    }));
});

describe('a stage kept for managers', () => {
  const kept = {
    stages: defaultSettings.stages.map((stage) => (stage.key === 'signing' ? { ...stage, managersOnly: true } : stage)),
  };

  test.each(['other', 'unknown'] as const)('set by %s goes back and becomes a request', (editor) =>
    expect(typedOver(settled, { stage: '签约阶段' }, contextOf('progress', { editor }, kept))).toMatchObject({
      stored: { stage: 'needs' },
      writes: [{ column: 'stage', cell: '需求确认' }],
      refusals: [{ code: 'managersOnly', text: '签约阶段', back: 'needs' }],
      stageRequest: 'signing',
    }),
  );

  test('set by a manager stays', () => {
    const verdict = typedOver(settled, { stage: '签约阶段' }, contextOf('progress', { editor: 'manager' }, kept));
    expect(verdict).toMatchObject({ stored: { stage: 'signing' }, refusals: [] });
    expect(verdict.stageRequest).toBeUndefined();
  });

  test('stays where it already was', () =>
    expect(typedOver({ ...settled, stage: 'signing' }, { grade: 'B' }, contextOf('progress', {}, kept))).toMatchObject({
      stored: { stage: 'signing' },
      refusals: [],
    }));
});

describe('factors follow the outcome', () => {
  test('of the new stage', () =>
    expect(typedOver(settled, { stage: '已成交', closeReason: '需求明确, 其他' }, contextOf())).toMatchObject({
      stored: { stage: 'won', closeReason: 'win.clearNeed、win.other' },
      writes: [{ column: 'closeReason', cell: '需求明确、其他' }],
    }));

  test('one of the wrong outcome is refused', () =>
    expect(typedOver(settled, { stage: '已成交', closeReason: '价格异议' }, contextOf())).toMatchObject({
      stored: { closeReason: '' },
      refusals: [{ column: 'closeReason', code: 'wrongOutcome', text: '价格异议', back: '' }],
    }));

  test('those that no longer fit are taken away and kept in the refusal', () =>
    expect(
      typedOver({ ...settled, stage: 'won', closeReason: 'win.clearNeed' }, { stage: '已流失' }, contextOf()),
    ).toMatchObject({
      stored: { stage: 'churned', closeReason: '' },
      refusals: [{ column: 'closeReason', code: 'wrongOutcome', text: '需求明确' }],
    }));

  test('a word of both lists is read anew', () =>
    expect(
      typedOver({ ...settled, stage: 'lost', closeReason: 'loss.other' }, { stage: '已成交' }, contextOf()),
    ).toMatchObject({
      stored: { stage: 'won', closeReason: 'win.other' },
      writes: [],
      refusals: [],
    }));

  test('a reopened lead keeps its factor', () =>
    expect(
      typedOver({ ...settled, stage: 'lost', closeReason: 'loss.price' }, { stage: '谈判阶段' }, contextOf()),
    ).toMatchObject({
      stored: { stage: 'negotiation', closeReason: 'loss.price' },
      refusals: [],
    }));
});

describe('formulas and total rows', () => {
  test('a formula of the team is read and never written', () =>
    expect(
      enforceRow(
        'leads',
        row({ customerName: 'x', amount: '12萬', source: '月亮' }, ['amount', 'source']),
        contextOf(),
      ),
    ).toMatchObject({
      stored: { amount: '120000', source: '' },
      writes: [],
      refusals: [],
    }));

  test('a total row is left alone', () =>
    expect(enforceRow('leads', row({ customerName: '合计', stage: '12', amount: 5 }), contextOf())).toEqual({
      stored: {},
      writes: [],
      refusals: [],
      hints: [],
    }));
});

describe('the lead of a follow-up', () => {
  const found: Readonly<Record<string, readonly string[]>> = { 星辰科技: ['LX1'], LX1: ['LX1'], 王总: ['LX2', 'LX3'] };
  const context = contextOf('progress', { findLead: (text) => found[text] ?? [] });

  test.each([
    ['LX1', []],
    ['星辰科技', [{ column: 'leadId', cell: 'LX1' }]],
  ])('%s is the lead LX1', (text, writes) =>
    expect(enforceRow('followUps', row({ leadId: text, content: '…' }), context)).toMatchObject({
      stored: { leadId: 'LX1' },
      writes,
      refusals: [],
    }),
  );

  test('a name of two leads is refused with both', () =>
    expect(enforceRow('followUps', row({ leadId: '王总', content: '…' }), context)).toMatchObject({
      stored: { leadId: '' },
      refusals: [{ code: 'leadAmbiguous', candidates: ['LX2', 'LX3'], text: '王总', back: '' }],
    }));

  test('a name of none goes back', () =>
    expect(
      typedOver({ leadId: 'LX1', content: '…' }, { leadId: '月亮' }, { ...context, table: 'followUps' }),
    ).toMatchObject({
      stored: { leadId: 'LX1' },
      writes: [{ column: 'leadId', cell: 'LX1' }],
      refusals: [{ code: 'leadUnknown', text: '月亮', back: 'LX1' }],
    }));

  test('a lead that has gone meanwhile is not asked for again', () =>
    expect(typedOver({ leadId: 'LX9', content: '…' }, {}, { ...context, table: 'followUps' })).toMatchObject({
      stored: { leadId: 'LX9' },
      refusals: [],
    }));
});

/** Whatever people and pastes may leave in a cell. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    ' ',
    '已成交',
    '成交',
    '流失客户',
    '报价',
    '签约阶段',
    '培育中',
    '展會',
    'A',
    '高',
    '李',
    '赵',
    'zhao@example.com',
    '王',
  ),
  fc.constantFrom<Cell>(
    '其他',
    '需求明确',
    '价格异议、其他',
    '需求不符',
    '12萬',
    '10-15万',
    '3月5日',
    '2024/3/1',
    '3/4/2024',
    '#N/A',
    '待确认',
    '合计',
  ),
  fc.constantFrom<Cell>(
    '138-0013-8000',
    '+86 138 0013 8000',
    'a@b.cn',
    'abc\u202e',
    'two\r\nlines',
    '星辰科技',
    'LX1',
    true,
    false,
    -1,
    0,
    3,
    0.5,
    2015,
    20240301,
  ),
  fc.integer({ min: -10, max: 120000 }).map((serial): Cell => ({ serial })),
  fc.constant<Cell>({ serial: 45352.5 }),
  fc.string({ maxLength: 8 }),
);
const anyRow = (table: TableKey): fc.Arbitrary<Cells> =>
  fc
    .record(Object.fromEntries(tableColumns[table].map(({ key }) => [key, anyCell])), { requiredKeys: [] })
    .map((cells) => cells as Cells);
const kept = {
  stages: defaultSettings.stages.map((stage) => (stage.key === 'signing' ? { ...stage, managersOnly: true } : stage)),
};
const presets = ['progress', 'customer', 'full'] as const;
const contexts = new Map(
  presets.map((preset) => [
    preset,
    contextOf(preset, { findLead: (text) => (text === '星辰科技' || text === 'LX1' ? ['LX1'] : []) }, kept),
  ]),
);
const contextIn = (preset: (typeof presets)[number]): EnforceContext => contexts.get(preset) ?? contextOf();

/** Whether a list cell shows the label of what it stores. */
function showsLabel(
  column: Column,
  { typed, verdict, context }: { typed: Cells; verdict: Verdict; context: EnforceContext },
): boolean {
  const stored = verdict.stored[column.key] ?? '';
  if (stored === '') return true;
  const cell = verdict.writes.find((write) => write.column === column.key)?.cell ?? typed[column.key];
  return context.vocabulary.knows(listOf(column), stored) && cell === context.vocabulary.label(listOf(column), stored);
}

/** The context of a row that was settled before; an empty record is none. */
function since(before: Values, context: EnforceContext): EnforceContext {
  return Object.keys(before).length > 0 ? { ...context, before } : context;
}

describe.each(['leads', 'followUps'] as const)('any row of %s', (table) => {
  test.each(['never seen', 'known'])('%s, once put right, is right', (seen) =>
    fc.assert(
      fc.property(anyRow(table), anyRow(table), fc.constantFrom(...presets), (first, typed, preset) => {
        const context = contextIn(preset);
        const before = seen === 'known' ? enforceRow(table, row(first), context).stored : {};
        const verdict = enforceRow(table, row(typed), since(before, context));
        const written = Object.fromEntries(verdict.writes.map(({ column, cell }) => [column, cell]));
        const again = enforceRow(table, row({ ...typed, ...written }), since(verdict.stored, context));
        expect(again).toEqual({ stored: verdict.stored, writes: [], refusals: [], hints: [] });
      }),
      { numRuns: 300 },
    ),
  );

  test('every list cell ends with the label of a value of its list', () =>
    fc.assert(
      fc.property(anyRow(table), fc.constantFrom(...presets), (typed, preset) => {
        const context = contextIn(preset);
        const verdict = enforceRow(table, row(typed), context);
        const wrong = tableColumns[table].filter(
          (column: Column) => column.type === 'list' && !showsLabel(column, { typed, verdict, context }),
        );
        expect(wrong).toEqual([]);
      }),
    ));

  test('no typed text is lost: it is stored, or kept in a refusal', () =>
    fc.assert(
      fc.property(anyRow(table), fc.constantFrom(...presets), (typed, preset) => {
        const verdict = enforceRow(table, row(typed), contextIn(preset));
        for (const { column, cell } of verdict.writes) {
          const refused = verdict.refusals.some((refusal) => refusal.column === column);
          expect(cell !== '' || refused || String(typed[column]).trim() === '').toBe(true);
        }
      }),
    ));
});
