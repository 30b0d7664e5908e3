import { flippedProfiles } from '../../../emulator/kernel/profile';
import { selfTestWords } from '../../../src/core/i18n/self-test-words';
import { wholeBook } from '../../helpers/whole-book';
import { openBook, succeeded } from '../../helpers/workbook';

const run = (options: Parameters<typeof openBook>[0]) => {
  const book = openBook(options);
  const before = wholeBook(book.file);
  book.desk.willAnswer('OK');
  const { result } = succeeded(book.desk.run('selfTest'));
  expect(wholeBook(book.file).filter((text) => !text.startsWith('metadata'))).toEqual(
    before.filter((text) => !text.startsWith('metadata')),
  );
  return { ...(result as { asExpected: string[]; different: { fact: string; found: string }[] }), book };
};

/** Switches on which a fact of the self-test hangs, and what is found then. */
const differing: Readonly<Record<string, readonly string[]>> = {
  sameRunRelock: ['relock'],
  errorObjectsInCells: ['errorIsText'],
};

describe('the self-test', () => {
  test('finds every fact as expected on the emulator, and says so', () => {
    const { asExpected, different, book } = run({});
    expect(different).toEqual([]);
    expect(asExpected.sort()).toEqual(Object.keys(selfTestWords).sort());
    expect(book.desk.alerts.at(-1)?.message).toBe(`${asExpected.length} 项与预期一致。`);
  });

  test('works before set-up, in the language of the screen', () => {
    const { book } = run({ setUp: 'no', language: 'zh-TW' });
    expect(book.desk.alerts.at(-1)?.title).toBe('自我檢測');
    expect(book.file.tabNames()).toEqual(['工作表1']);
  });

  test.each(flippedProfiles())('names what is different under $name', ({ name, profile }) => {
    const { different, book } = run({ profile });
    expect(different.map(({ fact }) => fact)).toEqual(differing[name] ?? []);
    const message = book.desk.alerts.at(-1)?.message ?? '';
    for (const { fact, found } of different) {
      expect(message).toContain(selfTestWords[fact as keyof typeof selfTestWords]['zh-CN']);
      expect(message).toContain(found);
    }
  });

  test('a fact that throws is a difference, not an end, and is told without what Google says', () => {
    const book = openBook();
    book.world.hooks.push(({ name, phase }) =>
      name === 'Range.setFormula' && phase === 'before' ? { throw: 'Service error' } : undefined,
    );
    book.desk.willAnswer('OK');
    const { result } = succeeded(book.desk.run('selfTest'));
    expect(result).toMatchObject({
      different: [{ fact: 'errorIsText', found: expect.stringContaining('Exception (unknown)') }],
    });
    expect(book.desk.alerts.at(-1)?.message).not.toContain('Service error');
    expect(book.file.tabNames().some((tab) => tab.startsWith('leadbook-self'))).toBe(false);
  });
});
