import type { Method } from '../../../src/core/access/protocol';
import { isMethod } from '../../../src/core/access/requests';
import { functionRights, isAllowed, methodRights } from '../../../src/core/access/rights';
import { unsettable } from '../../../src/core/access/settable';
import type { Role } from '../../../src/core/schema/members';
import { menuRows } from '../../../src/core/schema/menu';

const methods = Object.keys(methodRights) as Method[];
const changing = methods.filter((method) => methodRights[method].effects.includes('records'));

/** Who may at least what whom may. */
const ladder: readonly (readonly [Role | 'unknown', Role | 'unknown'])[] = [
  ['unknown', 'viewer'],
  ['viewer', 'assistant'],
  ['assistant', 'rep'],
  ['rep', 'senior'],
  ['senior', 'manager'],
];

test.each(ladder)('what %s may do, %s may do', (less, more) => {
  const lost = methods.filter(
    (method) => isAllowed(methodRights[method], less) && !isAllowed(methodRights[method], more),
  );
  expect(lost).toEqual([]);
});

test('an unknown person may nothing, a viewer changes nothing', () => {
  expect(methods.filter((method) => isAllowed(methodRights[method], 'unknown'))).toEqual([]);
  expect(changing.filter((method) => isAllowed(methodRights[method], 'viewer'))).toEqual([]);
});

test('a function without a row is denied, and what triggers start no person may', () => {
  expect(isAllowed(undefined, 'manager')).toBe(false);
  expect(isAllowed(functionRights['hourly'], 'manager')).toBe(false);
  expect(isAllowed(functionRights['handleEdit'], 'manager')).toBe(false);
});

test('every menu row has a row of rights', () => {
  const missing = menuRows.filter(({ run }) => run !== '' && functionRights[run] === undefined);
  expect(missing).toEqual([]);
});

test('methods are those of the table and nothing of the prototype', () => {
  expect(methods.every(isMethod)).toBe(true);
  expect(['toString', 'constructor', '__proto__', 7, null].some(isMethod)).toBe(false);
});

test('fields: what people may type, never which record it is or what the add-on counts', () => {
  expect(unsettable('leads', { customerName: 'x', stage: 'won', owner: '李', nextContactOn: '' })).toEqual([]);
  expect(unsettable('leads', { leadId: 'x', followUpCount: '1', reminder: 'x', nonsense: 'x' })).toEqual([
    'leadId',
    'followUpCount',
    'reminder',
    'nonsense',
  ]);
  expect(unsettable('followUps', { content: 'x', nextStepOn: '2024-03-05', status: 'done' })).toEqual([]);
  expect(unsettable('followUps', { leadId: 'x', followUpId: 'F1', recordedAt: 'x' })).toHaveLength(3);
});
