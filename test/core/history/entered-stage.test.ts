import fc from 'fast-check';
import { enteredStage, readEntered, writeEntered } from '../../../src/core/history/entered';

const text = fc.constantFrom('', 'won', '"stage":"lost"', ',"r":{', 'a\\"b', '},"a":[', '{"v":{"stage":"x"}}', '客户');
const record = fc.dictionary(fc.constantFrom('stage', 'need', 'notes', 'r'), text);

test('the stage found by its quotes is the one that the whole text tells, whatever stands around it', () => {
  fc.assert(
    fc.property(record, fc.subarray(['stage', 'owner']), record, (values, given, raw) => {
      const written = writeEntered({ values, given, raw });
      expect(enteredStage(written)).toBe(readEntered(written)?.values['stage']);
    }),
  );
});

test.each(['', 'won', '{"v":', '{"v":{"stage":"won"'])('no stage in a text that is no entry: %s', (other) => {
  expect(enteredStage(other)).toBeUndefined();
});
