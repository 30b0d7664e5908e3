import type { MemoryRow } from '../../../src/core/history/memory';
import type { Cell, Row } from '../../../src/core/schema/row';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { movedAway, putBack, recordByMarks, type Scenery, stillMissing } from '../../../src/core/writing/put-back';
import type { Target } from '../../../src/core/writing/target';
import { meta, settingsWith } from '../reminder/builders';
import { keysOf, row, rowsOf, targetOf } from './fixture';

const read = rowsOf(['L1', '甲', '新'], ['L2', '乙', '新'], ['L3', '丙', '谈判']);
const [first = row(0, {}), second = row(0, {})] = read;
const vocabulary = buildVocabulary(settingsWith({ language: 'zh-CN' }));
const change = targetOf(second, { stage: '报价' });

type Lines = readonly Row<string>[];
const scenery = (now: Lines, more: Partial<Scenery> = {}): Scenery => ({
  ...{ table: 'leads', written: keysOf({ stage: '' }), read, now, memory: new Map(), vocabulary },
  ...more,
});
const record = (id: string, values: MemoryRow['values']): [string, MemoryRow] => [
  `L:${id}`,
  { key: `L:${id}`, values, meta: meta(), operation: 'edit-1', deletedOn: '' },
];
const cellsByRow = (targets: readonly Target[]): Record<number, Readonly<Record<string, Cell>>>[] =>
  targets.map(({ row: at, cells }) => ({ [at]: cells }));

/** L2 was to become 报价 in row 3, where L3 stands by now. */
const sorted = rowsOf(['L1', '甲', '新'], ['L3', '丙', '报价'], ['L2', '乙', '新']);

test('the row that was hit gets back what it held, and the change goes where its own row stands', () => {
  expect(cellsByRow(putBack(scenery(sorted), [change], [change]))).toEqual([
    { 3: { stage: '谈判' } },
    { 4: { stage: '报价' } },
  ]);
});

test('a row that was hit is known by all else where its id is another by now', () => {
  const now = rowsOf(['L1', '甲', '新'], ['L9', '丙', '报价'], ['L2', '乙', '新']);
  const bare = [first, second, row(4, { leadId: '', customerName: '丙', stage: '谈判' })];
  const other = targetOf(bare[2] ?? row(0, {}), { stage: '签约' });
  const named = now.map((one) => (one.row === 3 ? row(3, { ...one.cells, leadId: '' }) : one));
  expect(cellsByRow(putBack(scenery(named, { read: bare }), [change], [change]))).toEqual([
    { 3: { stage: '谈判' } },
    { 4: { stage: '报价' } },
  ]);
  expect(cellsByRow(putBack(scenery(named, { read: bare }), [change], [change, other]))[0]).toEqual({ 3: {} });
});

describe('a row that was hit by an id meant for another', () => {
  const bare = rowsOf(['L1', '甲', '新'], ['', '乙', '新'], ['', '丙', '谈判']);
  const [, own = row(0, {}), other = row(0, {})] = bare;
  const id = targetOf(own, { leadId: 'L9' });
  const now = rowsOf(['L1', '甲', '新'], ['L9', '丙', '谈判'], ['', '乙', '新']);
  const given = (targets: readonly Target[]) =>
    cellsByRow(putBack(scenery(now, { read: bare, written: keysOf({ leadId: '' }) }), [id], targets));

  test('is known by all else, and gets back that it had none', () => {
    expect(given([id])).toEqual([{ 3: { leadId: '' } }, { 4: { leadId: 'L9' } }]);
  });

  test('and gets its own one anyway, is left to it', () => {
    expect(given([id, targetOf(other, { leadId: 'L10' })])).toEqual([{ 3: {} }, { 4: { leadId: 'L9' } }]);
  });
});

test('what a person wrote into the row that was hit stays', () => {
  const now = rowsOf(['L1', '甲', '新'], ['L3', '丙', '已签'], ['L2', '乙', '新']);
  expect(cellsByRow(putBack(scenery(now), [change], [change]))).toEqual([{ 3: {} }, { 4: { stage: '报价' } }]);
});

test('a row that was hit and gets a cell of its own anyway need not get the old one back', () => {
  const other = targetOf(read[2] ?? row(0, {}), { stage: '签约' });
  expect(cellsByRow(putBack(scenery(sorted), [change], [change, other]))).toEqual([
    { 3: {} },
    { 4: { stage: '报价' } },
  ]);
});

test('a date that shows as a number, and a text of which a number was made, count as written', () => {
  const cells = { closedOn: { serial: 45000 }, need: '007' };
  const target = targetOf(second, cells);
  const before = row(4, { leadId: 'L3', customerName: '丙', closedOn: '', need: '要报价' });
  const hit = row(3, { leadId: 'L3', customerName: '丙', closedOn: 45000, need: 7 });
  const given = putBack(scenery([hit], { read: [second, before], written: keysOf(cells) }), [target], [target]);
  expect(cellsByRow(given)).toEqual([{ 3: { closedOn: '', need: '要报价' } }]);
});

describe('where a row has gone, or nobody can say which it is', () => {
  test('nothing is written but what puts the other one back', () => {
    const gone = rowsOf(['L1', '甲', '新'], ['L3', '丙', '报价']);
    expect(cellsByRow(putBack(scenery(gone), [change], [change]))).toEqual([{ 3: { stage: '谈判' } }]);
  });

  test('nothing at all, where no row stands in its place either', () => {
    expect(putBack(scenery(rowsOf(['L1', '甲', '新'])), [change], [change])).toEqual([]);
  });

  test('the same where two rows bear its id', () => {
    const twice = rowsOf(['L2', '乙', '新'], ['L3', '丙', '报价'], ['L2', '乙', '新']);
    expect(cellsByRow(putBack(scenery(twice), [change], [change]))).toEqual([{ 3: { stage: '谈判' } }]);
  });
});

describe('what a row that was hit held', () => {
  const unread = (now: Lines) => scenery(now, { read: [first, second] });

  test('is known from memory, where it was not among the rows that were read', () => {
    const memory = new Map([record('L3', { leadId: 'L3', customerName: '丙', stage: 'negotiation' })]);
    expect(cellsByRow(putBack({ ...unread(sorted), memory }, [change], [change]))[0]).toEqual({
      3: { stage: '谈判阶段' },
    });
    const blank = new Map([record('L3', { leadId: 'L3', customerName: '丙' })]);
    expect(cellsByRow(putBack({ ...unread(sorted), memory: blank }, [change], [change]))[0]).toEqual({
      3: { stage: '' },
    });
  });

  test('is nothing, where the row was inserted', () => {
    const inserted = [row(3, { leadId: '', customerName: '', stage: '报价' })];
    expect(cellsByRow(putBack(unread(inserted), [change], [change]))[0]).toEqual({ 3: { stage: '' } });
  });

  test('is not known of one that nobody knows: it is the row itself, which a person has edited', () => {
    const edited = [row(3, { leadId: 'L7', customerName: '庚', stage: '报价' })];
    expect(cellsByRow(putBack(unread(edited), [change], [change]))[0]).toEqual({ 3: {} });
  });

  test('is its header, where a row was inserted above', () => {
    const header = row(1, { leadId: '线索编号', customerName: '客户名称', stage: '阶段' });
    const target = targetOf(first, { stage: '报价' });
    const now = [row(2, { leadId: '线索编号', customerName: '客户名称', stage: '报价' }), row(3, first.cells)];
    expect(cellsByRow(putBack(scenery(now, { read: [header, ...read] }), [target], [target]))).toEqual([
      { 2: { stage: '阶段' } },
      { 3: { stage: '报价' } },
    ]);
  });
});

describe('an id of ours over that of another row', () => {
  const given = targetOf(row(3, { leadId: '', customerName: '乙' }), { leadId: 'L9' });
  const memory = new Map([record('L3', { leadId: 'L3', customerName: '丙', phone: '13800138000' })]);
  const hit = (leadId: string) => row(3, { leadId, customerName: '丙', phone: '13800138000' });
  const under = (leadId: string) =>
    cellsByRow(
      putBack(scenery([hit(leadId)], { read: [], memory, written: keysOf({ leadId: '' }) }), [given], [given]),
    );

  test('is told by everything else, and goes back', () => {
    expect(under('L9')).toEqual([{ 3: { leadId: 'L3' } }]);
  });

  test('that does not stand there leaves the other one alone', () => {
    expect(under('L3')).toEqual([{ 3: {} }]);
  });

  test('by its marks a row can only be one record', () => {
    expect(recordByMarks(memory, 'leads', hit('L9'))?.key).toBe('L:L3');
    expect(recordByMarks(memory, 'leads', row(3, { customerName: '丁' }))).toBeUndefined();
  });
});

test('ids sorted without the rest move no row', () => {
  const swapped = rowsOf(['L2', '甲', '新'], ['L1', '乙', '新'], ['L3', '丙', '谈判']);
  expect(movedAway(scenery(swapped), [change])).toEqual([]);
  expect(movedAway(scenery(sorted), [change])).toEqual([change]);
  expect(movedAway(scenery(rowsOf(['L1', '甲', '新'])), [change])).toEqual([change]);
});

test('what is missing shows where its row stands now; a row that has gone wants nothing', () => {
  expect(stillMissing(scenery(sorted), [change])).toEqual([change]);
  const right = rowsOf(['L1', '甲', '新'], ['L3', '丙', '谈判'], ['L2', '乙', '报价']);
  expect(stillMissing(scenery(right), [change])).toEqual([]);
  expect(stillMissing(scenery(rowsOf(['L1', '甲', '新'])), [change])).toEqual([]);
});

test('rows without ids are told by everything else', () => {
  const bare = rowsOf(['', '甲', '新'], ['', '乙', '新'], ['', '丙', '谈判']);
  const target = targetOf(bare[1] ?? row(0, {}), { stage: '报价' });
  const now = rowsOf(['', '甲', '新'], ['', '丙', '报价'], ['', '乙', '新']);
  expect(cellsByRow(putBack(scenery(now, { read: bare }), [target], [target]))).toEqual([
    { 3: { stage: '谈判' } },
    { 4: { stage: '报价' } },
  ]);
});
