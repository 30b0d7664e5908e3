import { editorKind, mayChange, personOf } from '../../../src/core/access/person';
import type { Member, Role } from '../../../src/core/schema/members';
import { defaultSettings, type Settings } from '../../../src/core/schema/settings';

const member = (key: string, role: Role, more: Partial<Member> = {}): Member => ({
  key,
  name: key.toUpperCase(),
  email: `${key}@example.com`,
  role,
  language: 'en',
  skills: [],
  takesNewLeads: true,
  absentUntil: '',
  mail: true,
  retired: false,
  ...more,
});

const roles: readonly Role[] = ['manager', 'senior', 'rep', 'assistant', 'viewer'];
const settings: Settings = {
  ...defaultSettings,
  members: [
    ...roles.map((role) => member(role, role)),
    member('gone', 'manager', { retired: true }),
    member('mixed', 'rep', { email: 'Mixed.Case@Example.com' }),
    member('silent', 'manager', { email: '' }),
  ],
};

describe('who somebody is', () => {
  test.each(roles)('a %s by the address of the account', (role) =>
    expect(personOf(`${role}@example.com`, settings)).toMatchObject({
      email: `${role}@example.com`,
      role,
      name: role.toUpperCase(),
      member: { key: role },
    }),
  );

  test('however the address was written in Settings', () =>
    expect(personOf('mixed.case@example.com', settings).member?.key).toBe('mixed'));

  test('an account that no member has is nobody, and goes by its address', () =>
    expect(personOf('new@example.com', settings)).toStrictEqual({
      email: 'new@example.com',
      role: 'unknown',
      name: 'new@example.com',
    }));

  test('a member who has left is nobody', () => expect(personOf('gone@example.com', settings).role).toBe('unknown'));

  test('whom Google does not name is nobody, though a member without an address stands on the list', () =>
    expect(personOf('', settings)).toStrictEqual({ email: '', role: 'unknown', name: 'unknown' }));
});

describe('whose leads somebody may change', () => {
  const own = (role: Role) => ({ owner: role });
  test.each([
    ['manager', true, true, true],
    ['senior', true, true, false],
    ['rep', true, true, false],
    ['assistant', true, true, false],
    ['viewer', false, false, false],
  ] as const)('%s: own %s, ownerless %s, of others %s', (role, ...[mine, ownerless, others]) => {
    const person = personOf(`${role}@example.com`, settings);
    expect(mayChange(person, own(role))).toBe(mine);
    expect(mayChange(person, {})).toBe(ownerless);
    expect(mayChange(person, { owner: '' })).toBe(ownerless);
    expect(mayChange(person, { owner: 'somebody' })).toBe(others);
  });

  test('nobody may change any', () => {
    for (const email of ['', 'new@example.com'])
      for (const lead of [{}, { owner: 'rep' }]) expect(mayChange(personOf(email, settings), lead)).toBe(false);
  });
});

test.each([
  ['manager', 'manager'],
  ['senior', 'other'],
  ['rep', 'other'],
  ['assistant', 'other'],
  ['viewer', 'other'],
  ['new', 'unknown'],
])('enforcement sees a %s as %s', (name, kind) =>
  expect(editorKind(personOf(`${name}@example.com`, settings))).toBe(kind),
);
