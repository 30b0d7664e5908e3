import { createHash } from 'node:crypto';
import { backupFiles } from '../../helpers/backups';
import { findAny } from '../../helpers/canaries';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

const leads = 'Leads 2024-03-01 0900';

function fill(): TestBook {
  const book = openBook({ language: 'en' });
  book.desk.paste(book.tab('leads'), book.place('leads', 2, 'leadId'), [
    ['', "'=1+1", '', '', "'+86 138 0013 8000", '', "'007", 'Trade fair', "''t Hooft"],
    ['', 'Acme', '', '', '13900139000', 'a@acme.test', '', 'Referral', "'3-4"],
    ['', '卡纳瑞', '', '', '13712345678', '', '', '', 'CanaryNeed'],
  ]);
  book.enter('leads', 3, { budget: '10-15万', amount: '1234.5', nextContactOn: '2024-03-09', notes: 'a\nb' });
  book.enter('followUps', 2, { leadId: 'LX20240301-02', contactedAt: '2024-02-29 14:30', content: '=SUM(1)' });
  book.enter('followUps', 3, { leadId: 'LX20240301-03', content: 'CanaryContent 卡纳瑞' });
  succeeded(book.desk.run('backUpNow'));
  return book;
}

const prepared = fill();

/** Restores the newest backup. */
function restore(book: TestBook, answer = '1'): TestBook {
  book.desk.willAnswer('OK', answer);
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('restoreBackup'));
  return book;
}

/** What the cells of a tab hold, row by row, moments to the minute; blank ones mean nothing. */
function cellsIn(book: TestBook, tab: string): string[] {
  const rows = book.file
    .grid(tab)
    .map((line) =>
      line.flatMap((cell, at) =>
        cell === null || cell === '' ? [] : [[at, typeof cell === 'number' ? Math.round(cell * 1440) : cell]],
      ),
    );
  return rows.filter((line) => line.length > 0).map((line) => JSON.stringify(line));
}

describe('a restore', () => {
  const book = restore(prepared.fork({ now: '2024-03-05T10:00' }));

  test('lays the backup out in new tabs, cell by cell as it was', () => {
    expect(book.last().result).toMatchObject({ made: '2024-03-01T09:00', isSame: true });
    for (const key of ['leads', 'followUps', 'history'] as const) {
      const tab = prepared.tab(key);
      expect(cellsIn(book, `${tab} 2024-03-01 0900`)).toEqual(cellsIn(prepared, tab));
    }
    expect(book.desk.alerts.at(-1)?.message).toContain('Every cell was checked');
  });

  test('no text becomes a formula, a number or a date', () => {
    const texts = ['B2', 'E2', 'G2', 'I2', 'I3'].map((a1) => [
      book.file.value(leads, a1),
      book.file.formula(leads, a1),
    ]);
    expect(texts.map(([, formula]) => formula)).toEqual(texts.map(() => ''));
    expect(texts.map(([value]) => value)).toEqual(['=1+1', '+8613800138000', '007', "'t Hooft", '3-4']);
  });

  test('dates show as dates', () => {
    const at = prepared.place('leads', 3, 'nextContactOn');
    expect(book.file.display(leads, at)).toBe('2024-03-09');
  });

  test('the settings that were in force can be read', () => {
    expect(book.file.displayGrid('Settings 2024-03-01 0900').flat()).toContain('set:preset');
  });

  test('the live tabs are not touched, and are still the live ones', () => {
    expect(cellsIn(book, book.tab('leads'))).toEqual(cellsIn(prepared, prepared.tab('leads')));
    const later = book.fork();
    later.enter('leads', 5, { customerName: 'After' });
    expect(later.shown('leads', 5)['leadId']).toBe('LX20240305');
  });

  test('a second one, an hour later, gets tabs of its own', () => {
    const twice = restore(book.fork({ now: '2024-03-05T11:30' }));
    expect(twice.file.tabNames().filter((name) => name.startsWith(leads))).toEqual([leads, `${leads} 2`]);
  });
});

/** One digest over every record of a tab, by its id: what each column holds under its header, moments to the minute. */
function hashOf(book: TestBook, tab: string): string {
  const [headers = [], ...rows] = book.file.grid(tab);
  const records = rows.flatMap((line) => {
    const held = line.flatMap((cell, at) =>
      cell === null || cell === ''
        ? []
        : [`${headers[at]}=${typeof cell === 'number' ? Math.round(cell * 1440) : JSON.stringify(cell)}`],
    );
    return held.length === 0 ? [] : [held.sort().join('|')];
  });
  return createHash('sha256').update(records.sort().join('\n')).digest('hex');
}

describe('a rehearsed restore', () => {
  const keys = ['leads', 'followUps'] as const;
  const hashes = keys.map((key) => hashOf(prepared, prepared.tab(key)));

  test('gives tables with the hash that the live ones had, whatever has become of these since', () => {
    const book = prepared.fork({ now: '2024-03-05T10:00' });
    book.enter('leads', 3, { customerName: 'Renamed', amount: '9' });
    book.desk.deleteRows(book.tab('followUps'), 2, 1);
    book.desk.moveColumns(book.tab('leads'), 3, 1, 9);
    book.desk.sort(book.tab('leads'), { column: 2, ascending: false });
    expect(keys.map((key) => hashOf(book, book.tab(key)))).not.toEqual(hashes);
    restore(book);
    expect(keys.map((key) => hashOf(book, `${prepared.tab(key)} 2024-03-01 0900`))).toEqual(hashes);
    expect(book.last().result).toMatchObject({ isSame: true });
  });

  test('a single sign that differs shows', () => {
    const book = prepared.fork();
    book.desk.type(book.tab('leads'), 'B3', 'Acmf');
    expect(hashOf(book, book.tab('leads'))).not.toBe(hashes[0]);
  });
});

describe('which backup', () => {
  test.each(['0', '2', 'x', ''])('%j is none of the list: nothing happens', (answer) => {
    const book = restore(prepared.fork(), answer);
    expect(book.file.tabNames()).toEqual(prepared.file.tabNames());
  });

  test('one that was damaged since is refused', () => {
    const book = prepared.fork();
    for (const file of backupFiles(book.world)) file.bytes = file.bytes.slice(0, -8);
    restore(book);
    expect(book.desk.alerts.at(-1)?.message).toContain('does not read back');
    expect(book.file.tabNames()).toEqual(prepared.file.tabNames());
  });

  test('another manager, whose Drive has none, is told where they are', () => {
    const book = openBook({ language: 'en' });
    book.desk.run('restoreBackup');
    expect(book.desk.alerts.at(-1)?.message).toContain('no good backup of this workbook in your Drive');
  });
});

test('who was erased stays erased, even from a backup that Drive did not let us rewrite', () => {
  const book = prepared.fork();
  book.world.hooks.push(({ name, phase }) =>
    name.startsWith('Drive') && phase === 'before' ? { throw: 'Service error: Drive' } : undefined,
  );
  for (const answer of ['LX20240301-03', 'LX20240301-03', undefined]) book.desk.willAnswer('OK', answer);
  succeeded(book.desk.run('erasePerson'));
  book.world.hooks.splice(0);
  const canaries = ['CanaryNeed', 'CanaryContent', '卡纳瑞', '13712345678'];
  expect(findAny(book.world, canaries).every((place) => place.startsWith('Drive'))).toBe(true);
  restore(book);
  expect(book.file.display(leads, 'B4')).toBe('Erased LX20240301-03');
  expect(findAny(book.world, canaries).filter((place) => !place.startsWith('Drive'))).toEqual([]);
});
