import { callerOf, personOf } from '../../../src/core/access/person';
import { type Caller, denialOf, functionRights, menuDenial } from '../../../src/core/access/rights';
import { defaultSettings } from '../../../src/core/schema/settings';

const denial = (name: string, caller: Caller) => menuDenial(name, { caller, isSetUp: true });

describe('why somebody may not start a function', () => {
  test.each([
    ['backUpNow', 'manager', undefined],
    ['backUpNow', 'senior', 'managersOnly'],
    ['backUpNow', 'rep', 'managersOnly'],
    ['backUpNow', 'assistant', 'managersOnly'],
    ['backUpNow', 'viewer', 'viewersRead'],
    ['backUpNow', 'unknown', 'unknownPerson'],
    ['backUpNow', 'nobody', 'noAccount'],
    ['checkWorkbook', 'rep', undefined],
    ['showToday', 'viewer', undefined],
    // Set-up looks for itself who may; it needs no more than a name.
    ['setUp', 'unknown', undefined],
    ['setUp', 'nobody', 'noAccount'],
    // What triggers start, not even a manager starts by hand.
    ['hourly', 'manager', 'managersOnly'],
    ['handleEdit', 'manager', 'managersOnly'],
    ['onOpen', 'nobody', undefined],
  ] as const)('%s by a %s: %s', (name, caller, why) => expect(denial(name, caller)).toBe(why));

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'noSuchFunction', ''])(
    'no function is called %j: it is denied to a manager',
    (name) => expect(denial(name, 'manager')).toBe('managersOnly'),
  );

  test('in a file that has not been set up only set-up and the self-test mean anything', () => {
    const early = (name: string, caller: Caller) => menuDenial(name, { caller, isSetUp: false });
    const possible = Object.keys(functionRights).filter((name) => early(name, 'manager') !== 'notSetUp');
    expect(possible.sort()).toEqual(['selfTest', 'setUp']);
    expect(early('setUp', 'unknown')).toBeUndefined();
    expect(early('setUp', 'nobody')).toBe('noAccount');
    expect(early('selfTest', 'nobody')).toBe('noAccount');
  });

  test('the sentence names the first thing that is in the way', () => {
    const callers = ['nobody', 'unknown', 'viewer', 'assistant'] as const;
    expect(callers.map(denialOf)).toEqual(['noAccount', 'unknownPerson', 'viewersRead', 'managersOnly']);
  });
});

test('whom Google does not name is nobody; an account without a member is unknown; a member has a role', () => {
  const settings = { ...defaultSettings, members: [] };
  expect(callerOf(personOf('', settings))).toBe('nobody');
  expect(callerOf(personOf('new@example.com', settings))).toBe('unknown');
  expect(callerOf({ email: 'a@example.com', role: 'viewer', name: 'A' })).toBe('viewer');
});
