import { join } from 'node:path';
import { expectGolden } from '../helpers/golden';
import { succeeded } from '../helpers/workbook';
import { caseWords, labelIn } from './case-words';
import { at, enterFirstLeads, kindOf, variants } from './first-leads';

describe.each(variants)('the follow-ups of the first lead, in $language and $zone', ({ language, zone }) => {
  const book = enterFirstLeads(language, { fileZone: zone, zone });
  const label = labelIn(language);
  const { first, second } = caseWords[language];
  const record = (row: number, fields: Record<string, string>): void => {
    for (const run of book.enter('followUps', row, { leadId: 'LX20240301', ...fields })) succeeded(run);
  };
  at(book, '2024-03-02T15:00');
  const talk = { content: first.said, feedback: first.answer, nextStep: first.step };
  record(2, { contactedAt: '2024-03-02', method: label('method', 'phone'), ...talk, status: label('status', 'done') });
  at(book, '2024-03-06T15:00');
  const mail = { content: second.said, feedback: second.answer, nextStep: second.step };
  record(3, {
    contactedAt: '2024-03-06',
    method: label('method', 'email'),
    ...mail,
    status: label('status', 'inProgress'),
  });

  test('are counted, and the last contact is known', () => {
    expect(book.shown('leads', 2)).toMatchObject({ followUpCount: '2', lastContactOn: '2024-03-06' });
  });

  test('take their days from what was promised', () => {
    expect(book.shown('followUps', 2)['nextStepOn']).toBe('2024-03-05');
    expect(book.shown('followUps', 3)['nextStepOn']).toBe('2024-03-07');
  });

  test('the open step is the next contact; the one that is done is not', () => {
    expect(book.shown('leads', 2)['nextContactOn']).toBe('2024-03-07');
  });

  test('the first response of Saturday was in time: nothing says late', () => {
    expect(kindOf(book, 'LX20240301')).toBe('');
    expect(book.shown('leads', 2)['reminder']).toBe('');
  });

  test('the workbook is as recorded', () => {
    const tabs = ['leads', 'followUps', 'history', 'today'] as const;
    const isTold = (line: readonly string[]) => !line.some((cell) => cell.startsWith('member:'));
    const text = tabs.map((key) => {
      const lines = book.file.displayGrid(book.tab(key)).filter(isTold);
      return lines.map((line) => line.join('\t')).join('\n');
    });
    const operations = /\b[0-9a-f]{8}\b/g;
    expectGolden(
      join(__dirname, `first-leads.${language}.golden.tsv`),
      `${text.join('\n\n').replace(operations, 'op')}\n`,
    );
  });
});
