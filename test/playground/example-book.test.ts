import type { Sheet } from '../../emulator/model';
import { exampleBook } from '../../playground/example-book';
import { exampleWords } from '../../playground/example-words';
import { languages } from '../../playground/language';

const value = (sheet: Sheet | undefined, row: number, column: number): unknown =>
  sheet?.rows[row]?.[column]?.value ?? null;

describe.each(languages)('the examples in %s', (language) => {
  const words = exampleWords[language];
  const [leads, followUps] = exampleBook(language, 'Asia/Shanghai').sheets;
  const rows = Array.from({ length: (leads?.rows.length ?? 1) - 1 }, (_, index) => ({
    customer: value(leads, index + 1, 1),
    source: value(leads, index + 1, 4),
    registered: Number(value(leads, index + 1, 10)),
    stage: value(leads, index + 1, 11),
    closed: value(leads, index + 1, 13),
  }));
  const of = (source: string, stage?: string) =>
    rows.filter((row) => row.source === source && (stage === undefined || row.stage === stage));
  const cycles = (source: string): number[] =>
    of(source, words.won).map(({ registered, closed }) => Number(closed) - registered);

  it('has 50 leads of the fair, 15 of them won after 25 days on average, and 3 invalid ones more', () => {
    expect(of(words.fair)).toHaveLength(53);
    expect(of(words.fair, words.invalid)).toHaveLength(3);
    expect(cycles(words.fair)).toHaveLength(15);
    expect(cycles(words.fair).reduce((sum, days) => sum + days, 0) / 15).toBe(25);
  });

  it('has 100 leads of the web form, 8 of them won after 45 days on average', () => {
    expect(of(words.web)).toHaveLength(100);
    expect(cycles(words.web)).toHaveLength(8);
    expect(cycles(words.web).reduce((sum, days) => sum + days, 0) / 8).toBe(45);
  });

  it('has no customer twice and nothing closed after the clock begins', () => {
    expect(new Set(rows.map(({ customer }) => customer)).size).toBe(rows.length);
    const march7 = 45358;
    expect(rows.filter(({ closed, registered }) => Number(closed) > march7 || registered > march7)).toEqual([]);
  });

  it('has two conversations with the first lead of March', () => {
    expect(followUps?.rows.slice(1).map((row) => row[0]?.value)).toEqual(['LX20240301', 'LX20240301']);
  });
});
