import { createSession } from '../../../emulator/services/session';
import { type BenchOptions, createBench } from './service-bench';

const session = (options: BenchOptions = {}) =>
  createSession(createBench(options).host) as GoogleAppsScript.Base.Session;
const run = (effectiveUser: string, activeUser = effectiveUser) => ({ effectiveUser, activeUser });
const simple = (email: string) => ({ ...run(email), authMode: 'LIMITED', origin: 'simple' }) as const;

describe('Session.getActiveUser', () => {
  test('the owner’s own menu click knows the owner', () => {
    expect(session().getActiveUser().getEmail()).toBe('boss@example.com');
  });

  test('a colleague’s own menu click is known in a Workspace domain', () => {
    const options = { account: 'workspace', execution: run('sales@example.com') } as const;
    expect(session(options).getActiveUser().getEmail()).toBe('sales@example.com');
  });

  test.each([
    ['in a simple trigger', { execution: simple('boss@example.com') }],
    ['for somebody outside the domain', { account: 'workspace', execution: run('guest@other.org') }],
    ['among consumers of one mail provider', { execution: run('sales@example.com') }],
    [
      'in a trigger of somebody else',
      { account: 'workspace', execution: run('boss@example.com', 'sales@example.com') },
    ],
    ['for the clock', { execution: run('boss@example.com', '') }],
  ] as const)('the address is empty %s', (_when, options) => {
    expect(session(options).getActiveUser().getEmail()).toBe('');
  });

  test('where policy is kind, simple triggers know colleagues', () => {
    const kind = { profile: { activeUserVisible: 'domain' }, account: 'workspace' } as const;
    expect(
      session({ ...kind, execution: simple('sales@example.com') })
        .getActiveUser()
        .getEmail(),
    ).toBe('sales@example.com');
    expect(
      session({ ...kind, execution: simple('guest@other.org') })
        .getActiveUser()
        .getEmail(),
    ).toBe('');
  });
});

describe('Session.getEffectiveUser', () => {
  test('is the creator of a trigger, whoever edits', () => {
    const options = { execution: { ...run('boss@example.com', 'sales@example.com'), origin: 'edit' } } as const;
    expect(session(options).getEffectiveUser().getEmail()).toBe('boss@example.com');
  });

  test('is empty in simple triggers', () => {
    expect(
      session({ execution: simple('boss@example.com') })
        .getEffectiveUser()
        .getEmail(),
    ).toBe('');
  });
});

describe('languages and zones', () => {
  test('the locale is the language of the person at the keyboard', () => {
    const options = { people: { 'boss@example.com': 'en', 'sales@example.com': 'zh_CN' } };
    expect(session({ ...options, execution: simple('sales@example.com') }).getActiveUserLocale()).toBe('zh_CN');
    expect(session({ ...options, execution: run('boss@example.com', '') }).getActiveUserLocale()).toBe('en');
  });

  test('the script zone is the manifest’s', () => {
    expect(session().getScriptTimeZone()).toBe('Asia/Shanghai');
  });
});
