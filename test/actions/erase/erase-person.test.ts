import type { Desk } from '../../../emulator/people/desk';
import { columnLetters } from '../../../src/core/schema/column-letters';
import { verifiedBackups } from '../../helpers/backups';
import { findAny } from '../../helpers/canaries';
import { remembered, toldBy } from '../../helpers/law';
import { openBook, succeeded, type TestBook } from '../../helpers/workbook';

/** Texts that stand nowhere but with the person. */
const canaries = {
  customerName: '卡纳瑞贸易',
  contactName: '金丝雀经理',
  jobTitle: 'CanaryTitle',
  phone: '13912345678',
  email: 'canary@erase.test',
  wechat: 'wx_canary_77',
  need: 'CanaryNeed',
  notes: 'CanaryNotes',
  specialNeeds: 'CanarySpecial',
};
const told = {
  content: 'CanaryContent',
  feedback: 'CanaryFeedback',
  objection: 'CanaryObjection',
  nextStep: 'CanaryStep',
};
const FORMER = ['旧名金丝雀', '13987654321'];
const all = [...Object.values(canaries), ...Object.values(told), ...FORMER, '139 1234 5678'];

function seeded(): TestBook {
  const members = [{ name: 'Li', email: 'li@example.com' }];
  const book = openBook({ language: 'en', members, editors: ['li@example.com'] });
  book.enter('leads', 2, { customerName: FORMER[0] ?? '', phone: FORMER[1] ?? '' });
  book.enter('leads', 2, {
    ...canaries,
    source: 'Trade fair',
    grade: 'High',
    amount: '120000',
    stage: 'Quotation',
    owner: 'Li',
  });
  book.enter('leads', 3, {
    customerName: 'Acme',
    phone: '13700137000',
    notes: `referred by ${canaries.customerName}, 139 1234 5678`,
  });
  book.enter('followUps', 2, { leadId: 'LX20240301', ...told, nextStepOn: '2024-03-05' });
  book.enter('leads', 3, { stage: canaries.contactName });
  book.desk.setNote(book.tab('leads'), 'B2', `call ${canaries.contactName}`);
  book.desk.setNote(book.tab('leads'), 'C3', `friend of ${canaries.contactName}`);
  const used = (book.file.displayGrid(book.tab('leads'))[0] ?? []).length;
  const free = columnLetters(used);
  book.desk.insertColumns(book.tab('leads'), used, 1);
  book.desk.type(book.tab('leads'), `${free}1`, 'Our own');
  book.desk.type(book.tab('leads'), `${free}2`, `x ${canaries.email} y`);
  book.desk.addTab('Ideas');
  book.desk.type('Ideas', 'A1', `lunch with ${canaries.contactName}`);
  book.desk.type('Ideas', 'A2', '13912345678');
  book.desk.duplicateTab(book.tab('leads'));
  book.desk.duplicateTab(book.tab('followUps'));
  book.desk.duplicateTab(book.tab('history'));
  succeeded(book.desk.run('backUpNow'));
  return book;
}

const prepared = seeded();

function erase(
  book: TestBook,
  { desk = book.desk, confirm = 'LX20240301' }: { desk?: Desk; confirm?: string } = {},
): void {
  desk.willAnswer('OK', 'LX20240301');
  desk.willAnswer('OK', confirm);
  desk.willAnswer('OK');
  succeeded(desk.run('erasePerson'));
}

describe('a person is erased', () => {
  const book = prepared.fork();
  const before = { mails: 0, figures: '' };

  beforeAll(() => {
    expect(findAny(book.world, all).length).toBeGreaterThan(40);
    before.figures = figures(book);
    erase(book);
  });

  /** What reports count: everything but personal columns. */
  function figures(one: TestBook): string {
    const { leadId, source, grade, stage, amount, registeredOn, owner } = one.stored('leads', 2);
    return JSON.stringify({ leadId, source, grade, stage, amount, registeredOn, owner });
  }

  test('no store holds anything of them any more', () => {
    expect(findAny(book.world, all)).toEqual([]);
  });

  test('the row stays, and every figure with it', () => {
    expect(figures(book)).toBe(before.figures);
    expect(book.shown('leads', 2)['customerName']).toBe('Erased LX20240301');
    expect(book.stored('followUps', 2)).toMatchObject({ leadId: 'LX20240301', customerName: 'Erased LX20240301' });
    expect(book.history().some(({ kind, id }) => kind === 'Person erased' && id === 'LX20240301')).toBe(true);
  });

  test('other people keep what is theirs', () => {
    expect(book.shown('leads', 3)).toMatchObject({
      customerName: 'Acme',
      phone: '13700137000',
      notes: 'referred by ▒▒▒, ▒▒▒',
    });
    expect(book.file.note(book.tab('leads'), 'C3')).toBe('friend of ▒▒▒');
    expect(book.file.display('Ideas', 'A1')).toBe('lunch with ▒▒▒');
  });

  test('the backup is rewritten: one verified file, without them, with everybody else', () => {
    expect(verifiedBackups(book.world)).toHaveLength(1);
    expect(findAny(book.world, ['Acme']).some((place) => place.startsWith('Drive'))).toBe(true);
  });

  test('nobody is reminded of them, and a check brings nothing back', () => {
    const later = book.fork({ now: '2024-03-20T12:00' });
    later.desk.willAnswer('OK');
    succeeded(later.desk.run('checkWorkbook'));
    expect(findAny(later.world, all)).toEqual([]);
    expect(later.file.displayGrid(later.tab('today')).flat()).not.toContain('LX20240301');
    expect(later.shown('leads', 2)['grade']).toBe('High');
  });

  test('History is sealed anew: a check finds nothing changed', () => {
    const later = book.fork();
    later.desk.willAnswer('OK');
    later.desk.run('checkWorkbook');
    const lines = later.desk.alerts.flatMap(({ message }) => message.split('\n'));
    expect(lines.filter((line) => !line.startsWith('“Copy of'))).toEqual([
      '3 rows checked: 0 put right, 0 refused, 0 duplicates.',
    ]);
  });

  test('History still tells what stands in the workbook', () => {
    const later = book.fork();
    later.desk.willAnswer('OK');
    later.desk.run('checkWorkbook');
    expect(toldBy(later)).toEqual(remembered(later));
  });

  test('what is kept to notice them tells nobody who they are', () => {
    const kept = JSON.stringify([...book.file.documentProperties].filter(([key]) => key.startsWith('erased')));
    expect(kept).toContain('LX20240301');
    expect(kept).not.toContain('canary');
  });
});

describe('whatever happens on the way', () => {
  /** The clock trigger fires until an hour has nothing left to do. */
  function quiet(book: TestBook): TestBook {
    const then = book.fork({ now: '2024-03-02T09:00' });
    const [clock] = then.file.triggers.filter(({ kind }) => kind === 'clock');
    if (clock === undefined) throw new Error('There is no clock trigger');
    for (let hour = 0; hour < 6; hour++) succeeded(then.world.fire(then.file, clock)[0]);
    return then;
  }

  /** Counts the service calls of an erasure once. */
  const calls = ((): number => {
    const book = prepared.fork();
    let last = 0;
    book.world.hooks.push(({ index, execution }) => {
      if (execution.functionName === 'erasePerson') last = index;
    });
    erase(book);
    return last;
  })();

  test.each([0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97])(
    'killed after %d of its calls: the next hours finish it',
    (share) => {
      const book = prepared.fork();
      const at = Math.floor(calls * share);
      book.world.hooks.push(({ index, execution, phase }) =>
        execution.functionName === 'erasePerson' && index === at && phase === 'after'
          ? { kill: true, buffer: 'half' }
          : undefined,
      );
      book.desk.willAnswer('OK', 'LX20240301');
      book.desk.willAnswer('OK', 'LX20240301');
      book.desk.run('erasePerson');
      book.world.hooks.splice(0);
      const begun = [...book.file.documentProperties].some(([key]) => key.startsWith('erased'));
      const after = quiet(book);
      expect(begun ? findAny(after.world, all) : []).toEqual([]);
      if (!begun) expect(after.shown('leads', 2)['phone']).toBe(canaries.phone);
    },
  );

  test('somebody deletes the ids meanwhile: the check gives them back, and finishes it', () => {
    const book = prepared.fork();
    book.desk.setNote(book.tab('leads'), 'D2', 'has a dog');
    const [headers = []] = book.file.displayGrid(book.tab('leads'));
    book.world.hooks.push(({ name, execution, phase }) => {
      if (execution.functionName !== 'erasePerson' || phase !== 'before' || name !== 'Range.setValue') return undefined;
      book.world.hooks.splice(0);
      book.desk.deleteColumns(book.tab('leads'), headers.indexOf('Lead ID') + 1, 1);
      return undefined;
    });
    book.desk.willAnswer('OK', 'LX20240301');
    book.desk.willAnswer('OK', 'LX20240301');
    book.desk.willAnswer('OK');
    book.desk.run('erasePerson');
    for (const answer of ['YES', 'YES', 'OK'] as const) book.desk.willAnswer(answer);
    succeeded(book.desk.run('checkWorkbook'));
    expect(book.shown('leads', 2)).toMatchObject({ leadId: 'LX20240301', customerName: 'Erased LX20240301' });
    expect(findAny(book.world, ['has a dog'])).toEqual([]);
    expect(findAny(quiet(book).world, [...all, 'has a dog'])).toEqual([]);
  });

  test('backups that Drive did not let go are rewritten by the hourly run', () => {
    const book = prepared.fork();
    book.world.hooks.push(({ name, phase }) =>
      name.startsWith('Drive') && phase === 'before' ? { throw: 'Service error: Drive' } : undefined,
    );
    erase(book);
    book.world.hooks.splice(0);
    expect(findAny(book.world, all).every((place) => place.startsWith('Drive'))).toBe(true);
    expect(findAny(quiet(book).world, all)).toEqual([]);
  });
});

describe('somebody who was erased', () => {
  const book = prepared.fork();
  const noticed = 'asked to be erased on 2024-03-01';

  beforeAll(() => erase(book));

  test.each([
    ['phone', '139 1234 5678'],
    ['email', 'Canary@Erase.test'],
    ['wechat', 'wx_canary_77'],
    ['phone', FORMER[1] ?? ''],
  ])('is noticed when typed again, by %s', (column, text) => {
    const again = book.fork();
    again.enter('leads', 4, { customerName: 'New', [column]: text });
    expect(again.note('leads', 4, 'customerName')).toContain(noticed);
  });

  test('is noticed by the names together, and nobody else is', () => {
    const again = book.fork();
    again.enter('leads', 4, { customerName: canaries.customerName });
    expect(again.note('leads', 4, 'customerName')).not.toContain(noticed);
    again.enter('leads', 4, { contactName: canaries.contactName });
    expect(again.note('leads', 4, 'customerName')).toContain(noticed);
    again.enter('leads', 2, { notes: 'about the row that stayed' });
    expect(again.note('leads', 2, 'customerName')).toBe('');
  });
});

describe('before anything is erased', () => {
  test('the person reads what will go, and nothing happens without the typed id', () => {
    const book = prepared.fork();
    erase(book, { confirm: 'yes' });
    const prompts = book.desk.alerts.map(({ message }) => message).join('\n');
    expect(prompts).toContain('the personal details in 1 leads and 1 follow-ups');
    expect(prompts).toContain('Our own');
    expect(prompts).toContain('Not confirmed. Nothing was changed.');
    expect(book.shown('leads', 2)['phone']).toBe(canaries.phone);
  });

  test('an id that nobody has', () => {
    const book = prepared.fork();
    book.desk.willAnswer('OK', 'LX999');
    book.desk.run('erasePerson');
    expect(book.desk.alerts.at(-1)?.message).toBe(
      'There is no lead LX999. Nothing was changed. Look the ID up in Leads and try again.',
    );
  });

  test('a rep may not', () => {
    const book = prepared.fork();
    const li = book.open('li@example.com');
    li.run('erasePerson');
    expect(book.shown('leads', 2)['phone']).toBe(canaries.phone);
  });
});

describe('a backup in the Drive of another manager', () => {
  const WU = 'wu@example.com';

  /** Wu has made a backup of their own before the owner erases the person: nobody but Wu can write to Wu's Drive. */
  function erasedElsewhere(): { readonly book: TestBook; readonly wu: Desk } {
    const book = prepared.fork();
    book.addMembers([{ name: 'Wu', email: WU, role: 'Manager' }]);
    book.file.workbook.editors.push(WU);
    const wu = book.open(WU);
    wu.willAnswer('OK');
    succeeded(wu.run('backUpNow'));
    erase(book);
    return { book, wu };
  }

  const ofWu = ({ world }: TestBook) => verifiedBackups(world).filter(({ owner }) => owner === WU);
  const outside = (place: string) => !/^(Drive|revision)/.test(place);

  test('still holds them, and is the only place that does', () => {
    const { book } = erasedElsewhere();
    expect(ofWu(book)).toHaveLength(1);
    const places = findAny(book.world, all);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(outside)).toEqual([]);
  });

  test('brings nothing of them back when it is restored, and is written anew without them', () => {
    const { book, wu } = erasedElsewhere();
    wu.willAnswer('OK', '1');
    wu.willAnswer('OK');
    succeeded(wu.run('restoreBackup'));
    const restored = book.file.workbook.sheets.filter(({ name }) => /^Leads 2024/.test(name));
    expect(restored).toHaveLength(1);
    expect(book.file.displayGrid(restored[0]?.name ?? '').flat()).toContain('Acme');
    expect(findAny(book.world, all)).toEqual([]);
    expect(ofWu(book)).toHaveLength(1);
  });

  test('is written anew too when its owner makes the next one', () => {
    const { book, wu } = erasedElsewhere();
    wu.willAnswer('OK');
    succeeded(wu.run('backUpNow'));
    expect(findAny(book.world, all)).toEqual([]);
  });
});

describe('an earlier version of the file is restored', () => {
  /** As it stood before the erasure: cells, History and memory are back, what is kept of the erasure is not. */
  function broughtBack(): TestBook {
    const book = prepared.fork();
    book.file.saveVersion('before');
    erase(book);
    book.desk.restoreVersion('before');
    expect(findAny(book.world, all).length).toBeGreaterThan(40);
    return book;
  }

  function hoursLater(book: TestBook, { now, hours }: { readonly now: string; readonly hours: number }): TestBook {
    const then = book.fork({ now });
    const [clock] = then.file.triggers.filter(({ kind }) => kind === 'clock');
    if (clock === undefined) throw new Error('There is no clock trigger');
    for (let hour = 0; hour < hours; hour++) {
      succeeded(then.world.fire(then.file, clock)[0]);
      then.world.passTime(3_600_000);
    }
    return then;
  }

  test('the next hour erases the person again, in every store', () => {
    const later = hoursLater(broughtBack(), { now: '2024-03-02T09:00', hours: 1 });
    expect(findAny(later.world, all)).toEqual([]);
    expect(later.shown('leads', 2)['customerName']).toBe('Erased LX20240301');
    expect(later.shown('leads', 3)['customerName']).toBe('Acme');
    expect(toldBy(later)).toEqual(remembered(later));
  });

  test('no mail of the next days tells of them', () => {
    const later = hoursLater(broughtBack(), { now: '2024-03-04T07:47', hours: 26 });
    expect(later.world.outbox.length).toBeGreaterThan(0);
    const mails = JSON.stringify(later.world.outbox);
    expect(all.filter((text) => mails.includes(text))).toEqual([]);
    expect(findAny(later.world, all)).toEqual([]);
  });

  test('a check erases them again and says so', () => {
    const book = broughtBack();
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('checkWorkbook'));
    expect(findAny(book.world, all)).toEqual([]);
    expect(book.desk.alerts.at(-1)?.message).toContain('1 people who had been erased were back and were erased again');
  });

  test('a backup made before anything else holds nothing of them', () => {
    const book = broughtBack();
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('backUpNow'));
    expect(findAny(book.world, all)).toEqual([]);
  });

  test('from before the lead was there: its id never comes again', () => {
    const book = openBook({ language: 'en' });
    book.file.saveVersion('empty');
    book.enter('leads', 2, { customerName: canaries.customerName, phone: canaries.phone });
    erase(book);
    book.desk.restoreVersion('empty');
    book.enter('leads', 2, { customerName: 'Acme', phone: '13700137000' });
    const later = hoursLater(book, { now: '2024-03-02T09:00', hours: 2 });
    expect(later.shown('leads', 2)).toMatchObject({
      leadId: 'LX20240301-02',
      customerName: 'Acme',
      phone: '13700137000',
    });
  });

  test('a row that somebody pastes in by hand stays, with the note that says who it may be', () => {
    const book = prepared.fork();
    const line = book.file.displayGrid(book.tab('leads'))[1] ?? [];
    erase(book);
    book.desk.paste(book.tab('leads'), 'A4', [line.map((text, at) => (at === 0 ? '' : text))]);
    const later = hoursLater(book, { now: '2024-03-02T09:00', hours: 2 });
    expect(later.shown('leads', 4)['phone']).toContain('139');
    expect(later.note('leads', 4, 'customerName')).toContain('asked to be erased on 2024-03-01');
  });
});
