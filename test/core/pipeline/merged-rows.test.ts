import { emptyPlan, type HistoryEvent, type MemoryEdit, type Plan } from '../../../src/core/edit';
import { losesSomething, withoutDeletions } from '../../../src/core/pipeline/merged-rows';

const event = (more: Partial<HistoryEvent>): HistoryEvent => ({
  ...{ kind: 'changed', at: '', who: '', table: 'leads', id: 'L1', column: 'need', from: 'CRM', to: 'ERP' },
  ...{ way: 'sweep', operation: '' },
  ...more,
});
const noRows = { leads: [], followUps: [] };
const planned = (...events: readonly HistoryEvent[]): Plan => ({ ...emptyPlan, events });
const record = (key: string, deletedOn: string): MemoryEdit => ({
  ...{ key, values: {}, operation: '', deletedOn },
  meta: { origin: {}, stageOn: '', enteredAt: '' },
});

test.each<[string, HistoryEvent, boolean]>([
  ['a row that is gone', event({ kind: 'deleted', from: 'L1', to: '2024-03-04' }), true],
  ['a cell that is blank now', event({ to: '' }), true],
  ['another value', event({}), false],
  ['a cell that was blank before', event({ from: '', to: 'CRM' }), false],
  ['blank as before', event({ from: '', to: '' }), false],
  ['a text that was refused', event({ kind: 'refused', to: '' }), false],
])('%s: cells may have been merged: %j', (_what, one, loses) => {
  expect(losesSomething(planned(one), noRows)).toBe(loses);
  expect(losesSomething(planned(event({}), one), noRows)).toBe(loses);
});

test('what the add-on fills in anew where a cell shows nothing may have been hidden', () => {
  const filled = event({ way: 'addOn', column: 'nextContactOn', from: '2024-03-20', to: '2024-03-08' });
  const shows = (cells: Readonly<Record<string, string>>) => ({ ...noRows, leads: [{ row: 2, cells }] });
  expect(losesSomething(planned(filled), shows({ leadId: 'L1', nextContactOn: '' }))).toBe(true);
  expect(losesSomething(planned(filled), shows({ leadId: 'L1', nextContactOn: '2024-03-20' }))).toBe(false);
  expect(losesSomething(planned(filled), shows({ leadId: 'L2', nextContactOn: '' }))).toBe(false);
  expect(losesSomething(planned(filled), shows({ leadId: 'L1' }))).toBe(false);
  expect(losesSomething(planned({ ...filled, way: 'sweep' }), shows({ leadId: 'L1', nextContactOn: '' }))).toBe(false);
  expect(losesSomething(planned({ ...filled, table: 'settings' }), shows({ leadId: 'L1', nextContactOn: '' }))).toBe(
    false,
  );
  expect(losesSomething(planned({ ...filled, from: '' }), shows({ leadId: 'L1', nextContactOn: '' }))).toBe(false);
});

test('nothing, where nothing changed', () => expect(losesSomething(emptyPlan, noRows)).toBe(false));

test('where cells of a table are merged none of its records is taken for deleted; all else stays planned', () => {
  const gone = event({ kind: 'deleted' });
  const contactGone = event({ kind: 'deleted', table: 'followUps', id: 'F1' });
  const memory = [
    record('L:L1', '2024-03-04'),
    record('L:L2', ''),
    record('F:F1', '2024-03-04'),
    record('?', '2024-03-04'),
  ];
  const plan: Plan = { ...emptyPlan, events: [gone, event({}), contactGone], memory };
  const kept = withoutDeletions(plan, new Set(['leads']));
  expect(kept.events).toEqual([event({}), contactGone]);
  expect(kept.memory.map(({ key }) => key)).toEqual(['L:L2', 'F:F1', '?']);
  expect(withoutDeletions(plan, new Set())).toEqual(plan);
});
