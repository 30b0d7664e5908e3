import fc from 'fast-check';
import { hasHiddenCharacters, keptLine, keptText } from '../../../src/core/text';
import { ask, request } from '../../helpers/sidebar-calls';
import { openBook, succeeded } from '../../helpers/workbook';

/** Texts that sheets, formulas and readers of files like to turn into something else. */
const nasty: readonly string[] = [
  ...['=1+1', '+1+1', '-1-1', '@SUM(1)', '＝1', '\ufeff=1', ' =1', "'=1", "''x", "'", '=IMPORTXML("http://x","//a")'],
  ...['001', '1e5', '3-5', '1/2', '2024-03-01', '13:00', 'TRUE', 'false', '10%', '¥100', '+86 138 0013 8000', 'Jan 5'],
  ...[
    '#N/A!',
    '👨‍👩‍👧‍👦',
    'e\u0301',
    '\u202eabc',
    'a\u0000b',
    'line\nbreak',
    '\ttab',
    '__proto__',
    'constructor',
    '{}',
    '<b>',
  ],
  ...['，，', '  outer  ', '\u3000全角\u3000', 'می‌خواهم', '１２３', '９９９．５', '√', 'a'.repeat(3000)],
];

const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }).filter((one) => !/[\ud800-\udfff]/.test(one)),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", '\ufeff', ' ', '0'), fc.string({ maxLength: 12 }))
    .map((two) => two.join('')),
);

describe('texts that people type as texts', () => {
  test('are kept as they are, are no formulas, and stay what they are when they are settled again', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 30, maxLength: 40 }), (texts) => {
        const book = openBook();
        const rows = texts.map((one, index) => [
          ...['', `客户${index}`, `'${one}`, '', '', '', `'${one}`, '', `'${one}`],
        ]);
        book.desk.paste(book.tab('leads'), 'A2', rows).forEach(succeeded);
        book.desk.willAnswer('OK');
        succeeded(book.desk.run('checkWorkbook'));
        texts.forEach((one, index) => {
          const row = index + 2;
          const { need, contactName } = book.stored('leads', row);
          expect(keptText(String(need ?? ''))).toBe(keptText(one));
          expect(keptLine(String(contactName ?? ''))).toBe(keptLine(one));
          expect(hasHiddenCharacters(`${need ?? ''}${contactName ?? ''}`.replace(/\r/g, ''))).toBe(false);
          for (const column of ['need', 'contactName', 'wechat']) {
            expect(book.file.formula(book.tab('leads'), book.place('leads', row, column))).toBe('');
          }
        });
      }),
      { numRuns: 4, seed: 20240301 },
    );
  });
});

test('texts of which the sheet would make times, dates and truths stay texts, however many are written at once', () => {
  const book = openBook();
  const texts = ['上午9:00', ' Jan 5 ', 'TRUE ', '3-4'];
  const rows = Array.from({ length: 1900 }, (_, index) => ['', `客户${index}`, `'${texts[index % 4]}\u0000`]);
  book.desk.paste(book.tab('leads'), 'A2', rows).forEach(succeeded);
  const kept = rows.map((_row, index) => book.file.value(book.tab('leads'), `C${2 + index}`));
  expect(kept).toEqual(rows.map((_row, index) => texts[index % 4]?.trim()));
});

describe('texts that come through the sidebar', () => {
  const book = openBook();

  test.each(nasty.map((one, index) => [index, one] as const))(
    'number %i is kept as it is and is no formula',
    (_index, one) => {
      const fields = { customerName: '客户', need: one, contactName: one };
      const answer = ask(book.desk, 'newLead', { request: request(), fields });
      expect(answer.ok).toBe(true);
      const row = book.rowOf('leads', 'leadId', answer.value.leadId);
      expect(book.stored('leads', row)).toMatchObject({
        need: keptText(one) || null,
        contactName: keptLine(one) || null,
      });
      for (const column of ['need', 'contactName']) {
        expect(book.file.formula(book.tab('leads'), book.place('leads', row, column))).toBe('');
      }
    },
  );
});

const zones = [
  ...['Asia/Shanghai', 'Asia/Taipei', 'Asia/Hong_Kong', 'Asia/Tokyo', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Tehran'],
  ...['Europe/London', 'Europe/Berlin', 'Europe/Moscow', 'Europe/Istanbul', 'Africa/Cairo', 'Africa/Casablanca'],
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/St_Johns'],
  ...['America/Sao_Paulo', 'America/Santiago', 'America/Havana', 'Pacific/Honolulu', 'Pacific/Auckland'],
  ...['Pacific/Chatham', 'Pacific/Kiritimati', 'Pacific/Apia', 'Australia/Sydney', 'Australia/Lord_Howe'],
  ...['Australia/Adelaide', 'UTC'],
];

/** Days on which clocks change somewhere, the ends of years and a leap day. */
const days = [
  '2024-03-10',
  '2024-03-31',
  '2024-10-06',
  '2024-10-27',
  '2024-11-03',
  '2024-02-29',
  '2023-12-31',
  '2011-12-31',
];

describe.each(zones)('in %s', (zone) => {
  test('the day that is kept is the day that was entered, and times keep their minute', () => {
    const book = openBook({ zone, fileZone: zone, now: '2024-12-01T00:30' });
    const rows = days.map((day, index) => ['', `客户${index}`, '', '', '', '', '', '', '', '', '', '', '', '', day]);
    book.desk.paste(book.tab('leads'), 'A2', rows).forEach(succeeded);
    const ids = days.map((_, index) => String(book.file.value(book.tab('leads'), `A${index + 2}`)));
    const times = days.map((day) => `${day} 02:30`);
    const contacts = ids.map((id, index) => [id, '', '', times[index] ?? '', '', '聊了']);
    book.desk.paste(book.tab('followUps'), 'A2', contacts).forEach(succeeded);
    book.desk.willAnswer('OK');
    succeeded(book.desk.run('checkWorkbook'));
    expect(days.map((_, index) => book.shown('leads', index + 2)['registeredOn'])).toEqual(days);
    expect(days.map((_, index) => book.shown('followUps', index + 2)['contactedAt'])).toEqual(times);
    expect(ids).toEqual(days.map((day) => `LX${day.replace(/-/g, '')}`));
    const last = days.map((_, index) => book.shown('leads', index + 2)['lastContactOn']);
    expect(last).toEqual(days);
    expect(book.shown('followUps', 2)['recordedAt']).toBe('2024-12-01 00:30');
  });
});
