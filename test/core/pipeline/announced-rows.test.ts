import type { Unfinished } from '../../../src/core/history/unfinished';
import { announcedRows } from '../../../src/core/pipeline/announced-rows';
import type { Cell, Row } from '../../../src/core/schema/row';

type Cells = Readonly<Record<string, Cell>>;

const row = (cells: Cells, place = 2): Row<string> => ({ row: place, cells });
/** A lead without an id, as a run that died before it wrote one left it. */
const nameless = (more: Cells = {}, place = 2) => row({ leadId: '', customerName: '甲公司', ...more }, place);

/** What a run said of a record before it died. */
function announced(values: Readonly<Record<string, string>>, more: Partial<Unfinished> = {}): Unfinished {
  const changes = Object.entries(values).map(([column, to]) => ({ column, from: '', to, isGiven: false }));
  return { operation: 'op', way: 'grid', isNew: true, isDeclined: false, changes, ...more };
}

/** The ids that rows of Leads go by, where some were announced and some stand elsewhere on the tab. */
function idsOf(
  rows: readonly Row<string>[],
  unfinished: Readonly<Record<string, Unfinished>>,
  elsewhere: readonly string[] = [],
): Cell[] {
  const death = { unfinished: new Map(Object.entries(unfinished)), elsewhere: new Set(elsewhere) };
  return announcedRows('leads', rows, death).map(({ cells }) => cells['leadId'] ?? '');
}

const acme = announced({ customerName: '甲公司' });

describe('a row without an id', () => {
  test('goes by the one under which it was announced; its cell shows none yet', () => {
    const death = { unfinished: new Map([['L:LX1', acme]]), elsewhere: new Set<string>() };
    const [found] = announcedRows('leads', [{ ...nameless(), shown: { grade: 'high' } }], death);
    expect(found).toMatchObject({ cells: { leadId: 'LX1', customerName: '甲公司' } });
    expect(found?.shown).toEqual({ grade: 'high', leadId: '' });
  });

  test('is known by its name however it is written', () =>
    expect(idsOf([nameless({ customerName: ' 甲公司　' })], { 'L:LX1': acme })).toEqual(['LX1']));

  test.each([
    ['another customer', nameless({ customerName: '乙公司' })],
    ['the same customer with another need', nameless({ need: 'CRM' })],
    ['nobody yet', row({ leadId: '', need: 'CRM' })],
  ])('stays without one where it is %s', (_who, one) =>
    expect(idsOf([one], { 'L:LX1': acme, 'L:LX2': announced({ need: 'CRM' }) })).toEqual(['']),
  );

  test('of those called alike is the upper the first that was announced, and one too many stays without', () => {
    const rows = [nameless({}, 2), nameless({}, 3), nameless({}, 4)];
    expect(idsOf(rows, { 'L:LX1': acme, 'L:LX2': acme })).toEqual(['LX1', 'LX2', '']);
  });
});

describe('an announced id is not given', () => {
  test('to a row that has one', () => expect(idsOf([nameless({ leadId: 'K-7' })], { 'L:LX1': acme })).toEqual(['K-7']));

  test('twice: it stands on a row already, in hand or elsewhere', () => {
    expect(idsOf([nameless({ leadId: 'LX1' }, 2), nameless({}, 3)], { 'L:LX1': acme })).toEqual(['LX1', '']);
    expect(idsOf([nameless()], { 'L:LX1': acme }, ['LX1'])).toEqual(['']);
  });

  test('where the record had entered before and was only changed', () =>
    expect(idsOf([nameless()], { 'L:LX1': announced({ customerName: '甲公司' }, { isNew: false }) })).toEqual(['']));

  test('to a lead where it is a follow-up’s', () => {
    const talk = announced({ content: '谈过' });
    expect(idsOf([nameless()], { 'F:FU1': announced({ customerName: '甲公司' }) })).toEqual(['']);
    const death = { unfinished: new Map([['F:FU1', talk]]), elsewhere: new Set<string>() };
    const [found] = announcedRows('followUps', [row({ followUpId: '', content: '谈过' })], death);
    expect(found?.cells['followUpId']).toBe('FU1');
  });
});

test('where nothing waits the rows are those that were read', () => {
  const rows = [nameless()];
  expect(announcedRows('leads', rows, { unfinished: new Map(), elsewhere: new Set() })).toBe(rows);
});
