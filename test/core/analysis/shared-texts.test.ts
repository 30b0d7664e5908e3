import fc from 'fast-check';
import { sharedTexts } from '../../../src/core/analysis/shared-texts';

const word = fc.constantFrom('', 'a', 'b', '客户', '客户有限', '13800138000', '13800138001');

test('each entry whose text stood before is paired with the first that has it', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (texts) => {
      const pairs = texts.flatMap((text, at) => {
        const first = texts.indexOf(text);
        return text === '' || first === at ? [] : [first, at];
      });
      expect(sharedTexts(texts)).toEqual(pairs);
    }),
  );
});

test('thousands of different texts share nothing, and one that comes twice is found among them', () => {
  const texts = Array.from({ length: 5000 }, (_, at) => `138${10000000 + at}`);
  expect(sharedTexts(texts)).toEqual([]);
  expect(sharedTexts([...texts, '13810000017'])).toEqual([17, 5000]);
});
