import { emptyPlan, type HistoryEvent, type Plan } from '../../../src/core/edit';
import { sortedAlone } from '../../../src/core/pipeline/sorted-alone';
import type { Cell, Row } from '../../../src/core/schema/row';

/** What a sweep would find: values as they were accepted, and as they stand in the rows now. */
function found(column: string, accepted: readonly string[], now: readonly string[]): string[] {
  const base = { kind: 'changed', at: '2024-03-01T09:00', who: 'unknown', table: 'leads', way: 'sweep' } as const;
  const events = accepted.flatMap((from, index): HistoryEvent[] => {
    const to = now[index] ?? '';
    return from === to ? [] : [{ ...base, id: `LX-${index}`, column, from, to, operation: 'sweep-1' }];
  });
  const plan: Plan = { ...emptyPlan, events };
  const leads = now.map(
    (cell, index): Row<string> => ({ row: index + 2, cells: { leadId: `LX-${index}`, [column]: cell as Cell } }),
  );
  return sortedAlone(plan, { leads, followUps: [] }).map((one) => one.column);
}

const names = ['甲', '乙', '丙', '丁', '戊'];

describe('a column sorted without the others', () => {
  test('shows when names stand with other rows', () => {
    expect(found('customerName', names, ['戊', '丁', '丙', '乙', '甲'])).toEqual(['customerName']);
  });

  test('shows even if somebody typed a new name beside', () => {
    expect(found('customerName', [...names, '己'], ['己', '戊', '丁', '新', '乙', '甲'])).toEqual(['customerName']);
  });

  test('shows with values that repeat, where they lie in order afterwards', () => {
    expect(found('owner', ['b', 'a', 'b', 'a', 'b', 'a'], ['a', 'a', 'a', 'b', 'b', 'b'])).toEqual(['owner']);
    expect(found('owner', ['b', 'b', 'a', 'a', 'c'], ['a', 'a', 'b', 'b', 'c'])).toEqual(['owner']);
  });
});

describe('a value that a run put into its own row while somebody sorted', () => {
  const before = Array.from({ length: 16 }, (_, place) => (place % 2 === 0 ? 'b' : 'a'));
  const sorted = [...before].sort();
  const at = (values: readonly string[], changes: Readonly<Record<number, string>>) =>
    values.map((value, place) => changes[place] ?? value);

  test('hides the order from nobody, whichever value it is', () => {
    expect(found('owner', at(before, { 1: 'b' }), at(sorted, { 1: 'b' }))).toEqual(['owner']);
    expect(found('owner', at(before, { 2: 'c' }), at(sorted, { 2: 'c' }))).toEqual(['owner']);
  });

  test('is one value: two may be the plan of a person', () => {
    expect(found('owner', at(before, { 1: 'b', 9: 'a' }), at(sorted, { 1: 'b', 9: 'a' }))).toEqual([]);
    expect(found('owner', at(before, { 1: 'c', 9: 'd' }), at(sorted, { 1: 'c', 9: 'd' }))).toEqual([]);
  });

  test('has not been changed since: one that has is a person’s', () => {
    expect(found('owner', before, at(sorted, { 2: 'b', 3: 'b', 4: 'a' }))).toEqual([]);
  });
});

test('values that their new rows refuse belong to it, those of other columns do not', () => {
  const base = { at: '', who: '', table: 'leads', way: 'sweep', operation: '', column: 'customerName' } as const;
  const turned = names.map((from, index): HistoryEvent => {
    return { ...base, kind: 'changed', id: `LX-${index}`, from, to: names[names.length - 1 - index] ?? '' };
  });
  const refused: HistoryEvent = { ...base, kind: 'refused', id: 'LX-9', from: '甲', to: '己' };
  const events = [...turned, refused, { ...refused, column: 'phone' }];
  const [one, ...others] = sortedAlone({ ...emptyPlan, events }, { leads: [], followUps: [] });
  expect([one?.events.length, one?.refused, others]).toEqual([5, [refused], []]);
});

describe('rows that were added below since', () => {
  test('keep nobody from seeing that those above lie in order', () => {
    const [sorted, added] = [
      ['a', 'a', 'a', 'b', 'b', 'b'],
      ['a', 'b'],
    ];
    expect(found('owner', ['b', 'a', 'b', 'a', 'b', 'a', ...added], [...sorted, ...added])).toEqual(['owner']);
  });
});

describe('it is not taken for', () => {
  test('what is no change of a record: settings, rows that came or went', () => {
    const base = { at: '', who: '', way: 'sweep', operation: '', column: 'customerName' } as const;
    const turned = names.map((from, index): HistoryEvent => {
      const to = names[names.length - 1 - index] ?? '';
      return { ...base, kind: 'changed', table: 'leads', id: `LX-${index}`, from, to };
    });
    const columns = (events: readonly HistoryEvent[]) =>
      sortedAlone({ ...emptyPlan, events }, { leads: [], followUps: [] }).map(({ column }) => column);
    expect(columns(turned)).toEqual(['customerName']);
    expect(columns(turned.map((event) => ({ ...event, table: 'settings' })))).toEqual([]);
    expect(columns(turned.map((event) => ({ ...event, table: 'history' })))).toEqual([]);
    expect(columns(turned.map((event) => ({ ...event, kind: 'refused' })))).toEqual([]);
  });

  test('what the add-on keeps itself, and the ids: those are put back one by one', () => {
    expect(found('followUpCount', ['1', '2', '3', '4', '5'], ['5', '4', '3', '2', '1'])).toEqual([]);
    expect(found('leadId', names, ['戊', '丁', '丙', '乙', '甲'])).toEqual([]);
  });

  test('a paste of new values', () => {
    expect(found('customerName', names, ['一', '二', '三', '四', '五'])).toEqual([]);
  });

  test('two values that a person swapped', () =>
    expect(found('customerName', names, ['乙', '甲', '丙', '丁', '戊'])).toEqual([]));

  test('leads that two owners exchanged', () => {
    expect(found('owner', ['a', 'b', 'a', 'b', 'a', 'b'], ['b', 'a', 'b', 'a', 'b', 'a'])).toEqual([]);
  });

  test('an exchange in rows whose ids are gone too: all of them are looked at', () => {
    const base = { kind: 'changed', at: '', who: '', table: 'leads', way: 'sweep', operation: '' } as const;
    const turned = { a: 'b', b: 'a' } as const;
    const owners = ['a', 'b', 'a', 'b', 'a', 'b'] as const;
    const events = owners.map(
      (from, index): HistoryEvent => ({ ...base, id: `LX-${index}`, column: 'owner', from, to: turned[from] }),
    );
    const leads = owners.map(
      (from, index): Row<string> => ({ row: index + 2, cells: { leadId: '', owner: turned[from] } }),
    );
    expect(sortedAlone({ ...emptyPlan, events }, { leads, followUps: [] })).toEqual([]);
  });

  test('one value that was filled over others', () => {
    expect(found('source', ['a', 'b', 'c', 'd'], ['a', 'a', 'a', 'a'])).toEqual([]);
  });
});
