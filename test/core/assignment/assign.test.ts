import { assignOwner, isReadyToAssign } from '../../../src/core/assignment/assign';
import type { Member } from '../../../src/core/schema/members';
import { lead, member, meta, settingsWith } from '../reminder/builders';

const team: readonly Member[] = [
  member('boss', { role: 'manager', takesNewLeads: false }),
  member('sun', { role: 'senior' }),
  member('li', { skills: ['manufacturing', 'east'] }),
  member('zhao', { skills: ['webForm'] }),
  member('ana', { role: 'assistant' }),
  member('vic', { role: 'viewer' }),
];
const facts = {
  members: team,
  load: new Map<string, number>(),
  lastAssigned: new Map<string, string>(),
  today: '2024-03-04',
};
const nobody = { owner: '', source: 'other', grade: 'medium' };

test.each([
  ['high goes to a senior', { grade: 'high', industry: 'manufacturing' }, { owner: 'sun', rule: 'grade' }],
  ['low goes to an assistant', { grade: 'low' }, { owner: 'ana', rule: 'grade' }],
  ['then the industry, its branch too', { industry: 'manufacturing-auto' }, { owner: 'li', rule: 'industry' }],
  ['then the region', { region: 'east' }, { owner: 'li', rule: 'region' }],
  ['then the source', { source: 'webForm' }, { owner: 'zhao', rule: 'source' }],
  ['else everybody who takes new leads', {}, { owner: 'sun', rule: 'team' }],
])('%s', (_what, given, expected) => {
  expect(assignOwner(lead({ ...nobody, ...given }), facts)).toEqual(expected);
});

test('an owner set by hand stays', () => {
  expect(assignOwner(lead({ owner: 'li' }), facts)).toBeUndefined();
});

test('a rule without anybody there gives way to the next', () => {
  const away = team.map((one) => (one.key === 'sun' ? { ...one, absentUntil: '2024-03-04' } : one));
  expect(assignOwner(lead({ ...nobody, grade: 'high', region: 'east' }), { ...facts, members: away })).toEqual({
    owner: 'li',
    rule: 'region',
  });
  expect(assignOwner(lead(nobody), { ...facts, members: [] })).toBeUndefined();
});

test('fewest open leads, then longest since the last assignment, then list order', () => {
  const load = new Map([
    ['sun', 2],
    ['li', 1],
    ['zhao', 1],
    ['ana', 1],
  ]);
  const lastAssigned = new Map([
    ['li', '2024-03-02T10:00'],
    ['zhao', '2024-03-01T10:00'],
    ['ana', '2024-03-01T10:00'],
  ]);
  expect(assignOwner(lead(nobody), { ...facts, load, lastAssigned })?.owner).toBe('zhao');
});

test('assigned once a person gave grade and source, or after half an hour', () => {
  const ready = (now: string, origin: 'person' | 'addOn', source = 'other') =>
    isReadyToAssign(lead({ owner: '', source }), meta({ origin: { grade: origin } }), {
      now,
      settings: settingsWith(),
    });
  expect(ready('2024-03-01T09:01', 'person')).toBe(true);
  expect(ready('2024-03-01T09:01', 'person', '')).toBe(false);
  expect(ready('2024-03-01T09:29', 'addOn')).toBe(false);
  expect(ready('2024-03-01T09:30', 'addOn')).toBe(true);
});

test('older rows keep their blank owner', () => {
  const context = { now: '2024-04-01T09:00', settings: settingsWith() };
  expect(isReadyToAssign(lead({ owner: '' }), meta({ adopted: true }), context)).toBe(false);
});
