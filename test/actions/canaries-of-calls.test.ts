import { CANARY, callsOf, saidBy, sentences, starts } from '../helpers/canary-starts';

test('every service call that is made at all fails once, and from there on all others: nothing tells of anybody', () => {
  const failed = new Set<string>();
  const said = Object.entries(starts).flatMap(([name, start]) =>
    callsOf(start).flatMap((called, at) => {
      if (failed.has(called)) return [];
      const sentence = sentences[failed.add(called).size % sentences.length] ?? '';
      return [(index: number) => index === at, (index: number) => index >= at].flatMap((fails) =>
        saidBy(start, { sentence, fails }).map((text) => `${name} at ${called}: ${text}`),
      );
    }),
  );
  expect(failed.size).toBeGreaterThan(100);
  expect(said.filter((text) => CANARY.test(text))).toEqual([]);
}, 300_000);
