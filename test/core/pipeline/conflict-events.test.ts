import { serialOf } from '../../../src/core/date';
import { type Clash, emptyPlan, type HistoryEvent, type Plan } from '../../../src/core/edit';
import { conflictEvents } from '../../../src/core/pipeline/conflict-events';

const event: HistoryEvent = {
  ...{ kind: 'changed', at: '2024-03-04T09:00', who: '王', table: 'leads', id: 'L1', column: 'need' },
  ...{ from: '', to: 'CRM', way: 'sidebar', operation: 'op' },
};
const plan: Plan = {
  ...emptyPlan,
  cells: [
    { table: 'leads', row: 2, id: 'L1', column: 'need', cell: 'CRM' },
    { table: 'leads', row: 3, id: 'L2', column: 'need', cell: 'ERP' },
    { table: 'followUps', row: 2, id: 'F1', column: 'need', cell: 'x' },
  ],
  events: [{ ...event, id: 'L2', to: 'ERP' }, { ...event, kind: 'refused' }, { ...event, column: 'notes' }, event],
};
const clash: Clash = { why: 'filled', table: 'leads', row: 2, column: 'need', wanted: 'CRM', present: '网站' };

test('a cell that a person filled meanwhile is told with both values: ours, and theirs, which stays', () => {
  expect(conflictEvents(plan, [clash])).toEqual([{ ...event, kind: 'conflict', from: 'CRM', to: '网站' }]);
});

test.each<[Clash['present'], string]>([
  [7, '7'],
  ['', ''],
  [true, 'true'],
  [{ serial: serialOf('2024-03-08') }, '2024-03-08'],
  [{ serial: serialOf('2024-03-08T10:30') }, '2024-03-08T10:30'],
])('what the person wrote is told as it reads: %j', (present, to) =>
  expect(conflictEvents(plan, [{ ...clash, present }]).map((one) => one.to)).toEqual([to]),
);

test('the row, the table and the column have to be the same', () => {
  expect(conflictEvents(plan, [{ ...clash, row: 3 }]).map(({ id, from }) => [id, from])).toEqual([['L2', 'ERP']]);
  expect(conflictEvents(plan, [{ ...clash, table: 'followUps' }])).toEqual([]);
  expect(conflictEvents(plan, [{ ...clash, column: 'stage' }])).toEqual([]);
  expect(conflictEvents(plan, [{ ...clash, row: 9 }])).toEqual([]);
});

test('a cell that nobody changed on purpose needs no line: it is derived anew', () => {
  expect(conflictEvents({ ...plan, events: [] }, [clash])).toEqual([]);
});
