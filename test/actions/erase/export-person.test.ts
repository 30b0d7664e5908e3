import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { readCsv } from '../../../src/core/export/csv';
import { importText } from '../../../src/core/text';
import { OWNER, openBook, succeeded, type TestBook } from '../../helpers/workbook';

function seeded(): TestBook {
  const members = [{ name: 'Li', email: 'li@example.com' }];
  const book = openBook({ language: 'en', members, editors: ['li@example.com'] });
  book.enter('leads', 2, { customerName: "'=Zhang", phone: '13912345678', notes: 'a, "b"' });
  book.enter('leads', 3, { customerName: 'Acme', phone: '13700137000' });
  book.enter('leads', 2, { phone: '13987654321' });
  book.enter('followUps', 2, { leadId: 'LX20240301', content: 'Wants a plan' });
  book.enter('followUps', 3, { leadId: 'LX20240301-02', content: 'Acme talk' });
  book.desk.setNote(book.tab('leads'), 'B2', 'a private note');
  return book;
}

const prepared = seeded();

function exported(): TestBook {
  const book = prepared.fork();
  book.desk.willAnswer('OK', 'LX20240301');
  book.desk.willAnswer('OK');
  succeeded(book.desk.run('exportPerson'));
  return book;
}

describe('what is kept of one person', () => {
  const book = exported();
  const contents = book.world.driveFiles.map(({ name, bytes }) => ({
    name,
    text: Buffer.from(bytes).toString('utf8'),
  }));
  const csv = contents.find(({ name }) => name.endsWith('.csv'))?.text ?? '';
  const values = readCsv(csv).map(([, , , value]) => value);

  test('is a table for people, with cells, notes, follow-ups and earlier values', () => {
    expect(readCsv(csv)[0]).toEqual(['Tab', 'ID', 'Field', 'Content', 'When', 'By']);
    for (const value of ['=Zhang', 'a, "b"', '13912345678', '13987654321', 'Wants a plan', 'a private note']) {
      expect(values).toContain(value);
    }
  });

  test('is read alike by a program that knows nothing of Leadbook', async () => {
    const sheet = await new ExcelJS.Workbook().csv.read(Readable.from([Buffer.from(csv)]), { map: (cell) => cell });
    const rows: string[][] = [];
    sheet.eachRow({ includeEmpty: true }, (row) => rows.push((row.values as unknown[]).slice(1).map(String)));
    expect(rows.map((row) => row.map(importText))).toEqual(readCsv(csv));
  });

  test('tells nothing of anybody else', () => {
    expect(csv).not.toContain('Acme');
  });

  test('cannot start a formula in the program that opens it', () => {
    expect(csv).toContain('"\'=Zhang"');
  });

  test('is there for machines too, entry by entry the same', () => {
    const json = JSON.parse(contents.find(({ name }) => name.endsWith('.json'))?.text ?? '');
    expect(json.map((entry: { Content: string }) => entry.Content)).toEqual(values.slice(1));
  });

  test('lies in the Drive of the manager, under a name that tells nobody who it is', () => {
    expect(book.world.driveFiles.map(({ owner }) => owner)).toEqual([OWNER, OWNER]);
    for (const { name } of contents) expect(name).toMatch(/^leadbook-person-[0-9a-f]{12}-2024-03-01\.(csv|json)$/);
    expect(book.desk.alerts.at(-1)?.message).toContain(
      `https://drive.google.com/file/d/${book.world.driveFiles[0]?.id}`,
    );
  });

  test('goes with the person when they are erased', () => {
    const later = book.fork();
    for (const answer of ['LX20240301', 'LX20240301', undefined]) later.desk.willAnswer('OK', answer);
    succeeded(later.desk.run('erasePerson'));
    expect(later.world.driveFiles).toEqual([]);
  });
});

test('a rep may not', () => {
  const book = prepared.fork();
  book.open('li@example.com').run('exportPerson');
  expect(book.world.driveFiles).toEqual([]);
});
