import { stage } from '../../helpers/script-project';

const LOCKED = `
  function holder() {
    LockService.getDocumentLock().waitLock(1000);
    Utilities.sleep(10);
    MailApp.sendEmail('a@x.org', 's', 'b');
  }
  function taker() { return LockService.getDocumentLock().tryLock(2000); }
  function waiter() { LockService.getDocumentLock().waitLock(2000); }
`;

describe('locks between executions', () => {
  test('a run in the gap of the holder waits in vain', () => {
    const { world, run } = stage(LOCKED);
    const inside: unknown[] = [];
    world.hooks.push(({ name, phase }) => {
      if (name === 'Utilities.sleep' && phase === 'before')
        inside.push(run('taker').result, run('waiter').error?.message);
    });
    expect(run('holder').ok).toBe(true);
    expect(inside).toEqual([false, 'Lock timeout: another process was holding the lock for too long.']);
    expect(run('taker').result).toBe(true);
  });

  test('waiting is virtual time of the waiting run', () => {
    const { world, run } = stage(LOCKED);
    let seconds = 0;
    world.hooks.push(({ name, phase }) => {
      if (name === 'Utilities.sleep' && phase === 'before') seconds = run('taker').seconds;
    });
    run('holder');
    expect(seconds).toBeGreaterThanOrEqual(2);
  });

  test('a killed holder leaves its lock free', () => {
    const { world, run } = stage(LOCKED);
    world.hooks.push(({ name }) => (name === 'Utilities.sleep' ? { kill: true } : undefined));
    expect(run('holder').killed).toBe(true);
    expect(run('taker').result).toBe(true);
  });

  test.each([
    ['before the flush', false, ['old', 'new']],
    ['after the flush', true, ['new', 'new']],
  ])('given back %s, the next run under it reads %j', (_when, flushes, [inside, afterwards]) => {
    const { world, run, desk } = stage(`
      function write() {
        const lock = LockService.getDocumentLock();
        lock.waitLock(1000);
        SpreadsheetApp.getActiveSheet().getRange('A1').setValue('new');
        ${flushes ? 'SpreadsheetApp.flush();' : ''}
        lock.releaseLock();
      }
      function read() {
        LockService.getDocumentLock().waitLock(1000);
        return SpreadsheetApp.getActiveSheet().getRange('A1').getValue();
      }`);
    desk.type('Sheet1', 'A1', 'old');
    const seen: unknown[] = [];
    world.hooks.push(({ name, phase }) => {
      if (name === 'Lock.releaseLock' && phase === 'after') seen.push(run('read').result);
    });
    run('write');
    expect([...seen, run('read').result]).toEqual([inside, afterwards]);
  });
});

describe('mails between executions', () => {
  test('an error after the effect: the mail has gone all the same, and a repetition sends it twice', () => {
    const { world, run } = stage(LOCKED);
    world.hooks.push(({ name, phase }) =>
      name === 'MailApp.sendEmail' && phase === 'after' ? { throw: 'Service timed out' } : undefined,
    );
    expect(run('holder').ok).toBe(false);
    expect(run('holder').ok).toBe(false);
    expect(world.outbox).toHaveLength(2);
  });

  test('the quota ends in the middle of a digest, and comes back a day later', () => {
    const { world, run } = stage(`function digest() {
      var sent = 0;
      try {
        for (var i = 0; i < 120; i++) { MailApp.sendEmail('p' + i + '@x.org', 's', 'b'); sent++; }
      } catch (e) { return [sent, e.message]; }
    }`);
    expect(Array.from(run('digest').result as unknown[])).toEqual([
      100,
      'Service invoked too many times for one day: email.',
    ]);
    world.advance(86_400_000);
    expect(Array.from(run('digest').result as unknown[])[0]).toBe(100);
  });
});

describe('stores between executions', () => {
  test('properties outlive the run, script globals do not', () => {
    const { run } = stage(`var count = 0;
      function next() {
        var store = PropertiesService.getDocumentProperties();
        store.setProperty('n', Number(store.getProperty('n')) + 1);
        count++;
        return store.getProperty('n') + ' ' + count;
      }`);
    expect([run('next').result, run('next').result]).toEqual(['1 1', '2 1']);
  });

  test('cache entries outlive the run but not their time', () => {
    const { world, run } = stage(`
      function put() { CacheService.getDocumentCache().put('a', '1', 60); }
      function get() { return CacheService.getDocumentCache().get('a'); }`);
    run('put');
    expect(run('get').result).toBe('1');
    world.advance(61_000);
    expect(run('get').result).toBeNull();
  });
});

describe('a digest by the clock', () => {
  const DIGEST = `
    function install() { ScriptApp.newTrigger('digest').timeBased().everyDays(1).atHour(9).inTimezone('Asia/Shanghai').create(); }
    function digest() {
      var today = Utilities.formatDate(new Date(), 'Asia/Shanghai', 'yyyy-MM-dd HH');
      MailApp.sendEmail(Session.getEffectiveUser().getEmail(), today, 'active: ' + Session.getActiveUser().getEmail());
    }`;

  test('runs once a day within its hour at one and the same minute, as its creator, with nobody at the keyboard', () => {
    const { world, run } = stage(DIGEST, { now: '2026-11-21T12:00' });
    run('install');
    world.advance(3 * 86_400_000);
    expect(world.outbox.map(({ subject }) => subject)).toEqual(['2026-11-22 09', '2026-11-23 09', '2026-11-24 09']);
    expect(new Set(world.outbox.map(({ to, body }) => `${to} ${body}`))).toEqual(
      new Set(['boss@example.com active: ']),
    );
  });

  test('two persons who install it get two mails', () => {
    const { world, file, run } = stage(DIGEST, { now: '2026-11-21T12:00', editors: ['sales@example.com'] });
    run('install');
    world.person('sales@example.com', { language: 'zh_CN' }).open(file).run('install', { force: true });
    world.advance(86_400_000);
    expect(world.outbox.map(({ to }) => to[0]).sort()).toEqual(['boss@example.com', 'sales@example.com']);
  });
});

describe('simple triggers', () => {
  test('may neither mail nor make triggers, and know nobody', () => {
    const { desk, world } = stage(`function onEdit() {
      var out = [];
      [function () { MailApp.sendEmail('a@x.org', 's', 'b'); },
       function () { ScriptApp.getProjectTriggers(); },
       function () { return Session.getActiveUser().getEmail(); }].forEach(function (f) {
        try { out.push(f()); } catch (e) { out.push(e.message); }
      });
      console.log(out);
    }`);
    desk.type('Sheet1', 'A1', 'x');
    const log = JSON.parse(world.executions.at(-1)?.log[0] ?? '[]') as string[];
    expect(log[0]).toBe(
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
    expect(log[1]).toMatch(/^You do not have permission to call ScriptApp.getProjectTriggers/);
    expect(log[2]).toBe('');
    expect(world.outbox).toHaveLength(0);
  });
});
