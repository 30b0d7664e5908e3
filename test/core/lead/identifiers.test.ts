import fc from 'fast-check';
import { customerCode, nextFollowUpId, nextLeadId } from '../../../src/core/lead/identifiers';

const pattern = 'LX{yyyy}{MM}{dd}';

test.each([
  [pattern, [], 'LX20240301'],
  [pattern, ['LX20240301'], 'LX20240301-02'],
  [pattern, ['LX20240301', 'LX20240301-02'], 'LX20240301-03'],
  [pattern, ['LX20240229'], 'LX20240301'],
  ['{yy}{MM}-{seq:3}', [], '2403-001'],
  ['{yy}{MM}-{seq:3}', ['2403-001'], '2403-002'],
  ['L{seq}', ['L1', 'L2'], 'L3'],
  ['X', ['X'], 'X-02'],
])('by %s, with %j given, the next lead is %s', (by, taken, id) =>
  expect(nextLeadId(by, '2024-03-01T09:30', new Set(taken))).toBe(id),
);

test('no ID comes twice, however many and whatever was given by hand', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 60 })), fc.integer({ min: 1, max: 80 }), (byHand, count) => {
      const taken = new Set(byHand.map((number) => `LX20240301-${String(number).padStart(2, '0')}`));
      for (let given = 0; given < count; given += 1) {
        const id = nextLeadId(pattern, '2024-03-01', taken);
        expect(taken.has(id)).toBe(false);
        taken.add(id);
      }
    }),
  ));

test('thousands of leads of one day get theirs in order', () => {
  const taken = new Set<string>();
  for (let given = 0; given < 5000; given += 1) taken.add(nextLeadId(pattern, '2024-03-01', taken));
  expect([...taken].slice(-1)).toEqual(['LX20240301-5000']);
});

test('follow-ups are numbered', () => expect(nextFollowUpId(new Set(['F000001', 'F000002']))).toBe('F000003'));

test.each([
  [{ industry: 'YL', size: 'ZY', stage: 'YX', seq: 1 }, 'YL-ZY-YX-001'],
  [{ industry: 'YL', seq: 12 }, 'YL-00-00-012'],
  [{ industry: '', size: 'ZY', stage: 'YX' }, '00-ZY-YX-00'],
])('the customer code of %j is %s', (parts, code) =>
  expect(customerCode('{industry}-{size}-{stage}-{seq:3}', parts)).toBe(code),
);
