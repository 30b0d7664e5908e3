import fc from 'fast-check';
import { asOf } from '../../../src/core/history/as-of';
import { readEvent } from '../../../src/core/history/read-event';
import { remembered } from '../../helpers/law';
import { ask, request } from '../../helpers/sidebar-calls';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

function start(): TestBook {
  const book = openBook({ members: [{ name: '李', email: 'li@example.com' }] });
  const leads = [
    ['', '甲公司', '', '', '13800138000', '', '', '官网', '要系统', '高', '10万', '', '谈判', '李'],
    ['', '乙公司', '', '', '13900139000', '', '', '展会', '', '中', '', '', '需求', '李'],
  ];
  book.desk.paste(book.tab('leads'), 'A2', leads).forEach(succeeded);
  return book;
}

const started = start();
const idAt = (book: TestBook, row: number) => book.shown('leads', row)['leadId'] ?? '';

const acts: Readonly<Record<string, (book: TestBook, row: number) => void>> = {
  stage: (book, row) => void book.enter('leads', row, { stage: '报价' }),
  won: (book, row) => void book.enter('leads', row, { stage: '成交' }),
  clear: (book, row) => void book.desk.clear(book.tab('leads'), `H${row}:K${row}`),
  newRow: (book, row) => void book.enter('leads', row + 2, { customerName: `新客户${row}` }),
  contact: (book, row) => void book.enter('followUps', row, { leadId: idAt(book, 2), content: `第 ${row} 次` }),
  record: (book, row) => {
    const fields = { content: '电话', method: 'phone', contactedAt: '2024-03-01T08:30' };
    void ask(book.desk, 'recordFollowUp', { request: request(), leadId: idAt(book, row), fields, leadFields: {} });
  },
};

const eventsOf = (book: TestBook) =>
  book.file
    .displayGrid(book.tab('history'))
    .slice(1)
    .flatMap((line) => readEvent(line) ?? []);

function toldAt(book: TestBook, moment: string): ReturnType<typeof remembered> {
  const { told } = asOf(eventsOf(book), moment);
  const entries = [...told].map(([key, { deletedOn, values }]) => [key, { deletedOn, values }] as const);
  return Object.fromEntries(entries.sort());
}

const minute = (book: TestBook) => new Date(book.world.now() + 8 * 3_600_000).toISOString().slice(0, 16);

test('as of every earlier moment History tells what memory held then', () => {
  const step = fc.record({ act: fc.constantFrom(...Object.keys(acts)), row: fc.integer({ min: 2, max: 3 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 8 }), (steps) => {
      const book = started.fork();
      const snapshots = steps.map(({ act, row }) => {
        book.world.passTime(600_000);
        acts[act]?.(book, row);
        return { moment: minute(book), state: remembered(book) };
      });
      for (const { moment, state } of snapshots) expect(toldAt(book, moment)).toEqual(state);
    }),
    { numRuns: 8, seed: 20240301 },
  );
});

test('a change of which only a span is known counts at its end, and until then the answer says so', () => {
  const event = { who: '未知', table: 'leads', id: 'L1', way: 'sweep', operation: 'o' } as const;
  const entered = {
    ...event,
    kind: 'entered',
    at: '2024-03-01T09:00',
    column: '',
    from: '',
    to: '{"v":{"stage":"needs"}}',
  } as const;
  const change = {
    ...event,
    kind: 'changed',
    since: '2024-03-02T09:00',
    at: '2024-03-02T18:00',
    column: 'stage',
    from: 'needs',
    to: 'won',
  } as const;
  const at = (moment: string) => {
    const { told, uncertain } = asOf([entered, change], moment);
    return [told.get('L:L1')?.values['stage'], uncertain.has('L:L1')];
  };
  expect(at('2024-03-01T23:59')).toEqual(['needs', false]);
  expect(at('2024-03-02T12:00')).toEqual(['needs', true]);
  expect(at('2024-03-02T18:00')).toEqual(['won', false]);
});

test('the sidebar shows a lead as it was at the end of a day', () => {
  const book = started.fork();
  const leadId = idAt(book, 2);
  book.world.advanceTo('2024-03-03T09:00');
  book.enter('leads', 2, { stage: '成交', need: '新的' });
  const day = (text: string) => ask(book.desk, 'leadAsOf', { leadId, day: text }).value;
  const stage = (text: string) => day(text).facts.find(({ key }: { key: string }) => key === 'need')?.text;
  expect([stage('2024-03-02'), stage('2024-03-03')]).toEqual(['要系统', '新的']);
  expect(day('2024-02-28')).toEqual({ day: '2024-02-28', text: '2024-02-28 时还没有这条线索的记录', facts: [] });
  expect(ask(book.desk, 'leadAsOf', { leadId: 'nobody', day: '2024-03-01' })).toMatchObject({ ok: false });
});

test('the analysis shows the workbook as it was at the end of a day, and every block says so', () => {
  const book = started.fork();
  const refresh = () => {
    succeeded(book.desk.run('refreshAnalysis'));
    return book.file.displayGrid(book.tab('analysis'));
  };
  const before = refresh();
  book.world.advanceTo('2024-03-03T09:00');
  book.enter('leads', 2, { stage: '成交', amount: '1000' });
  book.enter('leads', 4, { customerName: '丙公司', source: '展会' });
  book.desk.deleteRows(book.tab('leads'), 3, 1);
  expect(totals(refresh())).not.toEqual(totals(before));
  book.desk.type(book.tab('analysis'), 'H2', '2024-03-01');
  const past = refresh();
  expect(totals(past)).toEqual(totals(before));
  const basis = past.flat().filter((text) => text.includes('计算时间：') && text.includes('口径'));
  expect(basis.length).toBeGreaterThan(5);
  expect(basis.every((text) => text.startsWith('按 2024-03-01 日终时的样子'))).toBe(true);
  book.desk.clear(book.tab('analysis'), 'H2');
  expect(
    refresh()
      .flat()
      .some((text) => text.includes('日终时的样子')),
  ).toBe(false);
});

/** The first table of the report: leads, wins and rates by source. */
function totals(grid: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const from = grid.findIndex((line) => line[0] === '线索来源' && line.filter(Boolean).length > 3);
  const rest = grid.slice(from);
  return rest.slice(0, rest.findIndex((line) => line[0] === '合计') + 1);
}
