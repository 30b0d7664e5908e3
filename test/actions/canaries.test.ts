import { functionRights, methodRights } from '../../src/core/access/rights';
import { CANARY, call, callsOf, prepared, saidBy, sentences, starts } from '../helpers/canary-starts';

test('every exported function and every method is started', () => {
  const missing = [...Object.keys(functionRights), ...Object.keys(methodRights)].filter((name) => !(name in starts));
  expect(missing).toEqual([]);
});

test('canaries sing: where people may read of them, and in every sentence of Google, they are heard', () => {
  const book = prepared.fork();
  expect(call(book.desk, 'leadCard', { leadId: 'LX20240301' })).toMatch(CANARY);
  expect(
    book.file
      .displayGrid(book.tab('leads'))
      .flat()
      .filter((text) => CANARY.test(text)).length,
  ).toBeGreaterThan(5);
  for (const sentence of sentences) expect(sentence).toMatch(CANARY);
});

describe.each(Object.keys(starts))('%s', (name) => {
  const start = starts[name] ?? (() => undefined);

  test('whatever fails on the way, no log, error or answer tells of anybody', () => {
    const calls = callsOf(start).length;
    const tries = sentences.flatMap((sentence) =>
      [0.15, 0.5, 0.85].map((share) => ({ sentence, share, at: Math.floor(calls * share) })),
    );
    // One call fails, or everything from there on, so that what is left to answer has to speak too.
    const said = tries.flatMap(({ sentence, share, at }) =>
      saidBy(start, { sentence, fails: (index) => (share === 0.5 ? index === at : index >= at) }),
    );
    expect(said.filter((text) => CANARY.test(text))).toEqual([]);
  });
});
