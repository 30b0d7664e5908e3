import type { Desk } from '../../../emulator/people/desk';
import { functionRights, isAllowed, menuDenial } from '../../../src/core/access/rights';
import { languages } from '../../../src/core/i18n/language';
import { messages } from '../../../src/core/i18n/message-words';
import { frozen, people, type Team } from '../../helpers/team';
import { openBook } from '../../helpers/workbook';
import { type CallerName, callerNames, callers, openGuardedTeam, start, windowOf } from './callers';
import { changedStores, type Picture, pictureOf, unaccounted } from './effects';
import { strangeArguments } from './strange-arguments';

/** Every exported function × everybody × both ways of starting it, against the rights table. */
let at: ReturnType<typeof frozen>;
let calm: Team;
let untouched: Picture;

beforeAll(() => {
  at = frozen(openGuardedTeam());
  calm = at();
  untouched = pictureOf(calm);
});

const names = Object.keys(functionRights);
const denials = (['noAccount', 'unknownPerson', 'viewersRead', 'managersOnly', 'notSetUp'] as const).flatMap((key) =>
  languages.map((language): string => messages[key][language]),
);

/** The sentence in which somebody was refused, or undefined. */
function denialIn({ alerts }: Desk): string | undefined {
  return alerts.map(({ message }) => message).find((message) => denials.includes(message));
}

/** Set-up looks for itself: managers and the file's owner. */
function mayStart(name: string, caller: CallerName): boolean {
  if (name === 'setUp') return caller === 'manager';
  return isAllowed(functionRights[name], callers[caller].caller);
}

const isForTriggers = (name: string) => functionRights[name]?.roles === 'trigger';
const isStartedByPeople = (name: string) => !isForTriggers(name) && name !== 'call';
const ways = ['menu', 'page'] as const;

describe.each(callerNames)('%s', (caller) => {
  test.each(ways)('is refused in words what the table denies, from the %s, and nothing changes', (way) => {
    for (const name of names.filter((one) => isStartedByPeople(one) && !mayStart(one, caller))) {
      const desk = windowOf(calm, caller);
      const run = start(desk, name, { way });
      expect({ name, ok: run.ok, told: denialIn(desk) !== undefined }).toEqual({ name, ok: true, told: true });
    }
    expect(changedStores(untouched, pictureOf(calm))).toEqual([]);
  });

  test('does what the table allows, and it changes nothing but what its row says', () => {
    for (const name of names.filter((one) => isStartedByPeople(one) && mayStart(one, caller))) {
      const team = at();
      const desk = windowOf(team, caller);
      const run = start(desk, name, { way: 'menu' });
      const changed = changedStores(untouched, pictureOf(team));
      const beyond = unaccounted(changed, functionRights[name]?.effects ?? []);
      expect({ name, ok: run.ok, refused: denialIn(desk), beyond }).toEqual({ name, ok: true, beyond: [] });
    }
  });

  test('starts by hand what only triggers may, and nothing happens', () => {
    for (const name of names.filter(isForTriggers)) {
      expect(start(windowOf(calm, caller), name, { way: 'menu' }).ok).toBe(true);
      expect(start(windowOf(calm, caller), name, { way: 'page' }).ok).toBe(true);
    }
    expect(changedStores(untouched, pictureOf(calm))).toEqual([]);
  });
});

describe('what a page that is not ours hands over', () => {
  test.each(names.filter(isForTriggers))('makes %s do nothing, whoever calls', (name) => {
    for (const values of strangeArguments) {
      for (const caller of ['manager', 'rep'] as const) {
        expect(start(windowOf(calm, caller), name, { way: 'page', values }).ok).toBe(true);
      }
    }
    expect(changedStores(untouched, pictureOf(calm))).toEqual([]);
  });

  test.each(names.filter(isStartedByPeople))('does not talk anybody into %s', (name) => {
    const denied = callerNames.filter((caller) => !mayStart(name, caller));
    strangeArguments.forEach((values, index) => {
      const caller = denied[index % denied.length];
      if (caller === undefined) return;
      const desk = windowOf(calm, caller);
      start(desk, name, { way: 'page', values });
      expect({ values, told: denialIn(desk) !== undefined }).toEqual({ values, told: true });
    });
    expect(changedStores(untouched, pictureOf(calm))).toEqual([]);
  });
});

test('the owner of the file may repair it without being a member', () => {
  const team = at();
  team.file.workbook.owner = 'stranger@example.com';
  const desk = windowOf(team, 'unknown');
  const run = start(desk, 'setUp', { way: 'menu' });
  expect(run.result).toMatchObject({ done: true });
});

test('an account that nobody names is never the owner of a file without one', () => {
  const team = at();
  team.file.workbook.owner = '';
  const desk = windowOf(team, 'nobody');
  const before = pictureOf(team);
  start(desk, 'setUp', { way: 'menu' });
  expect(denialIn(desk)).toBe(messages.noAccount['zh-CN']);
  expect(changedStores(before, pictureOf(team))).toEqual([]);
});

describe('a file that has not been set up', () => {
  const bare = () => openBook({ setUp: 'no', editors: ['', people.li.email] });

  test('is set up by nobody whom Google does not name', () => {
    const book = bare();
    const desk = book.open('');
    const before = pictureOf(book);
    start(desk, 'setUp', { way: 'menu' });
    expect(denialIn(desk)).toBe(messages.noAccount['zh-CN']);
    expect(changedStores(before, pictureOf(book))).toEqual([]);
  });

  test.each(
    names.filter(isStartedByPeople).filter((name) => !['setUp', 'selfTest', 'onOpen', 'onInstall'].includes(name)),
  )('%s says that it has to be set up first, and does nothing', (name) => {
    const book = bare();
    const desk = book.open(people.li.email);
    const before = pictureOf(book);
    expect(start(desk, name, { way: 'menu' }).ok).toBe(true);
    expect(denialIn(desk)).toBe(messages.notSetUp['zh-CN']);
    expect(changedStores(before, pictureOf(book))).toEqual([]);
  });
});

test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'noSuchFunction'])(
  'no function is called %s: it would be denied to a manager',
  (name) => {
    expect(menuDenial(name, { caller: 'manager', isSetUp: true })).toBeDefined();
  },
);

test('the page can call the exports of the bundle and nothing else', () => {
  const desk = windowOf(calm, 'manager');
  const others = ['Leadbook', 'atDesk', 'openDesk', 'writeSnapshot', 'toString', 'constructor', '__proto__', 'call_'];
  for (const name of others) expect(() => desk.sidebar?.run(name)).toThrow(/is not a function/);
  expect([...calm.world.declared].sort()).toEqual([...names].sort());
});
