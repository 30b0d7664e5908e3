import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Hook } from '../../../emulator/kernel/hooks';
import { addDays } from '../../../src/core/date';
import { backupFiles, textOfBackup, verifiedBackups } from '../../helpers/backups';
import { OWNER, openBook, succeeded, type TestBook } from '../../helpers/workbook';

const STATES = ['text', 'blob'] as const;

/** A workbook with two leads and a follow-up. */
function fill(): TestBook {
  const members = [{ name: 'Li', email: 'li@example.com' }];
  const book = openBook({ language: 'en', members, editors: ['li@example.com'] });
  book.enter('leads', 2, {
    customerName: "'=HYPERLINK",
    phone: '+86 138 0013 8000',
    source: 'Trade fair',
    need: "''t Hooft",
  });
  book.enter('leads', 3, { customerName: 'Acme', email: 'a@acme.test', nextContactOn: '2024-03-09' });
  book.enter('followUps', 2, { leadId: 'LX20240301', content: 'Wants a plan', nextStepOn: '2024-03-05' });
  return book;
}

const made = fill();
const filled = (): TestBook => made.fork();

function throwAt(name: string, phase: 'before' | 'after', from = 0): Hook {
  let seen = 0;
  return (tick) => {
    if (tick.name !== name || tick.phase !== phase || seen++ < from) return undefined;
    return { throw: 'Service error: Drive' };
  };
}

describe('a backup on request', () => {
  test('it lies in the Drive of whoever made it, and nothing shares it', () => {
    const book = filled();
    const { calls } = succeeded(book.desk.run('backUpNow'));
    expect(backupFiles(book.world).map(({ owner }) => owner)).toEqual([OWNER]);
    const asked = [...calls.keys()].filter((name) => name.startsWith('Drive'));
    const known = ['create', 'get', 'list', 'remove', 'update'];
    expect(asked.filter((name) => !known.includes(name.split('.').at(-1) ?? ''))).toEqual([]);
    const code = readFileSync('dist/add-on/Code.js', 'utf8');
    const sharing = /Drive\.Permissions|setSharing|setShareableByEditors|anyoneWithLink|writersCanShare/;
    expect(sharing.exec(code)).toBeNull();
  });

  test('lies in the Drive of whoever asks, compressed, with its digest, and is told', () => {
    const book = filled();
    expect(succeeded(book.desk.run('backUpNow')).result).toMatchObject({ rows: 3, kept: 1, removed: 0 });
    const [file] = verifiedBackups(book.world);
    expect(file).toMatchObject({ owner: OWNER, name: 'leadbook-2024-03-01-0900.json.gz.txt' });
    const text = textOfBackup(file ?? { bytes: new Uint8Array() });
    expect(createHash('sha256').update(text).digest('hex')).toBe(file?.appProperties['sha256']);
    expect(JSON.parse(text)).toMatchObject({ format: 1, made: '2024-03-01T09:00', file: book.file.id });
    expect(book.desk.alerts.at(-1)?.message).toContain('read back without a fault (3 rows)');
  });

  test('holds every cell, History and the settings', () => {
    const book = filled();
    book.desk.run('backUpNow');
    const { tables, history, settings } = JSON.parse(
      textOfBackup(verifiedBackups(book.world)[0] ?? { bytes: new Uint8Array() }),
    );
    const { columns, rows } = tables.leads;
    expect(rows.map((row: unknown[]) => row[columns.customerName])).toEqual(['=HYPERLINK', 'Acme']);
    expect(rows[0][columns.need]).toBe("'t Hooft");
    expect(rows[1][columns.nextContactOn]).toEqual({ serial: 45360 });
    expect(history.length).toBe(book.history().length);
    expect(JSON.parse(settings).members.map(({ name }: { name: string }) => name)).toContain('Li');
  });

  test.each(STATES)('is read back whether Drive gives a text or a Blob: %s', (driveMedia) => {
    const book = filled().fork({ profile: { driveMedia } });
    book.desk.run('backUpNow');
    expect(verifiedBackups(book.world)).toHaveLength(1);
  });

  test('is for managers', () => {
    const book = filled();
    const li = book.open('li@example.com');
    li.run('backUpNow');
    expect(backupFiles(book.world)).toEqual([]);
    expect(li.alerts.at(-1)?.message).toMatch(/manager/i);
  });

  test('takes no lock', () => {
    const book = filled();
    const { calls } = book.desk.run('backUpNow');
    expect([...calls.keys()].filter((name) => name.startsWith('Lock'))).toEqual([]);
  });
});

describe('whatever fails in Drive', () => {
  const points = ['create', 'get', 'update', 'list', 'remove'].flatMap((method) =>
    (['before', 'after'] as const).map((phase) => [method, phase] as const),
  );

  let eight: TestBook;

  beforeAll(() => {
    eight = filled();
    for (let minute = 10; minute < 19; minute++) {
      eight = eight.fork({ now: `2024-03-01T09:${minute}` });
      eight.desk.run('backUpNow');
    }
    expect(verifiedBackups(eight.world)).toHaveLength(8);
  });

  test.each(points)(
    '%s, %s the call: a verified backup is there as before, and the next one works',
    (method, phase) => {
      const book = filled();
      for (let week = 0; week < 9; week++) {
        book.desk.run('backUpNow');
        book.world.advance(60_000);
      }
      expect(verifiedBackups(book.world)).toHaveLength(8);
      const hook = throwAt(`Drive.Files.${method}`, phase);
      book.world.hooks.push(hook);
      book.desk.run('backUpNow');
      book.world.hooks.splice(0);
      expect(verifiedBackups(book.world).length).toBeGreaterThanOrEqual(8);
      for (const file of verifiedBackups(book.world)) expect(JSON.parse(textOfBackup(file)).format).toBe(1);
      book.world.advance(2 * 3_600_000);
      expect(succeeded(book.desk.run('backUpNow')).result).toMatchObject({ kept: 8 });
      expect(backupFiles(book.world)).toHaveLength(8);
    },
  );

  test('what does not come back as it was is no backup, and no older one goes', () => {
    const book = filled();
    book.desk.run('backUpNow');
    book.world.hooks.push(({ name, phase }) => {
      if (name !== 'Drive.Files.create' || phase !== 'after') return;
      const file = backupFiles(book.world).at(-1);
      if (file !== undefined) file.bytes = file.bytes.slice(0, -10);
    });
    book.desk.run('backUpNow');
    expect(verifiedBackups(book.world)).toHaveLength(1);
    expect(book.desk.alerts.at(-1)?.message).toContain('does not read back as it was stored');
  });

  test('a killed run at any call of Drive leaves the earlier ones whole', () => {
    const before = filled();
    before.desk.run('backUpNow');
    const first = before.fork({ now: '2024-03-01T09:20' });
    for (let kill = 0; kill < 12; kill++) {
      const book = first.fork();
      let calls = 0;
      book.world.hooks.push(({ name }) =>
        name.startsWith('Drive') && calls++ === kill ? { kill: true, buffer: 'dropped' } : undefined,
      );
      book.desk.run('backUpNow');
      book.world.hooks.splice(0);
      expect(verifiedBackups(book.world).length).toBeGreaterThanOrEqual(1);
      const later = book.fork({ now: '2024-03-01T12:00' });
      succeeded(later.desk.run('backUpNow'));
      expect(backupFiles(later.world)).toEqual(verifiedBackups(later.world));
    }
  });
});

describe('by itself', () => {
  const backups = ({ world }: TestBook): string[] =>
    verifiedBackups(world).map(({ appProperties }) => appProperties['made']?.slice(0, 10) ?? '');

  /** The clock trigger fires four times on a day: mails, Today, analysis, and then what is left to do. */
  const workOn = (book: TestBook, day: string, { hooks = [] }: { readonly hooks?: readonly Hook[] } = {}): TestBook => {
    const then = book.fork({ now: `${day}T09:00` });
    const [clock] = then.file.triggers.filter(({ kind }) => kind === 'clock');
    if (clock === undefined) throw new Error('There is no clock trigger');
    then.world.hooks.push(...hooks);
    for (let hour = 0; hour < 4; hour++) succeeded(then.world.fire(then.file, clock)[0]);
    return then;
  };

  test('a backup is made each week, and the newest eight are kept', () => {
    let book = filled();
    const days = Array.from({ length: 20 }, (_, index) => addDays('2024-03-01', 4 * index));
    for (const day of days) book = workOn(book, day);
    const weekly = Array.from({ length: 8 }, (_, index) => addDays('2024-03-17', 8 * index));
    expect(backups(book)).toEqual(weekly);
  });

  test('where Drive fails for days, managers hear of it once a day, by mail and on Today, and it is made up for', () => {
    let book = filled();
    const hooks = [throwAt('Drive.Files.create', 'before')];
    for (const day of ['2024-03-01', '2024-03-02', '2024-03-03']) {
      book = workOn(workOn(book, day, { hooks }), day, { hooks });
    }
    const mails = book.world.outbox.filter(({ subject }) => subject.includes('backup'));
    expect(mails.map(({ to }) => to)).toEqual([[OWNER], [OWNER], [OWNER]]);
    expect(mails[0]?.body).toContain('The backup of 2024-03-01 did not succeed');
    const today = (one: TestBook): string => one.file.displayGrid(one.tab('today')).flat().join('\n');
    expect(today(book)).toContain('did not succeed');
    book = workOn(workOn(book, '2024-03-04'), '2024-03-05');
    expect(backups(book)).toEqual(['2024-03-04']);
    expect(today(book)).not.toContain('did not succeed');
  });

  test('a person who withdrew the permission loses nothing else', () => {
    const book = filled();
    book.world.people.get(OWNER)?.withdrawn.add('https://www.googleapis.com/auth/drive.file');
    const after = workOn(workOn(book, '2024-03-02'), '2024-03-02');
    expect(after.world.outbox.some(({ subject }) => subject.includes('backup'))).toBe(true);
  });
});
