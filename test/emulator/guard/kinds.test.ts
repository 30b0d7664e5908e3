import { describeArguments } from '../../../emulator/guard/describe-arguments';
import { checkerOf, type Recognizer } from '../../../emulator/guard/kinds';
import { classSignature, enumNames } from '../../../emulator/guard/signature-table';

const range = { range: true };
const blob = { blob: true };
const recognizer: Recognizer = {
  classOf: (value) =>
    new Map<unknown, string>([
      [range, 'Range'],
      [blob, 'Blob'],
    ]).get(value),
};
const fits = (kind: string, value: unknown): boolean => checkerOf(kind)(value, recognizer);

test.each([
  ['String', ['', 'a'], [1, null, undefined, {}, []]],
  ['Number', [1, 1.5, Number.NaN], ['1', null, true]],
  ['Integer', [0, -3], [1.5, '1', null, Number.POSITIVE_INFINITY]],
  ['Boolean', [true, false], [0, 'true', null]],
  ['Object', [1, null, undefined, 'x', {}, range], []],
  ['Date', [new Date(0)], [0, '2026-01-01', {}, null]],
  ['Function', [() => 1], [{}, 'f']],
  ['Range', [range], [{}, blob, null, 'A1']],
  ['BlobSource', [blob], [range, 'x']],
  ['String|null', ['a', null, undefined], [1]],
  ['String[]', [[], ['a']], ['a', [1], null]],
  ['Object[][]', [[], [['a', 1]]], ['a', [1]]],
  ['(String|null)[]', [['a', null]], [[1]]],
  ['Range[]', [[range]], [[{}]]],
  ['{to,subject}', [{}, { to: 'a' }], [{ too: 'a' }, [], range, 'x', null]],
  ['{}', [{ any: 1 }], [[], null, range]],
])('%s', (kind, good, bad) => {
  expect(good.map((value) => fits(kind, value))).toEqual(good.map(() => true));
  expect(bad.map((value) => fits(kind, value))).toEqual(bad.map(() => false));
});

test('arguments are described in Google’s words', () => {
  const values = ['a', 1, true, null, undefined, new Date(0), {}, () => 1, [1, 2], ['a'], [], [['a']], [1, 'a'], range];
  expect(describeArguments(values, recognizer)).toBe(
    '(String,number,Boolean,null,null,Date,(class),(class),number[],String[],(class),(class),(class),SpreadsheetApp.Range)',
  );
});

test('the table knows classes, enums and inherited members', () => {
  expect(classSignature('Range')?.methods.get('getValues')?.sentenceName).toBe('SpreadsheetApp.Range.getValues');
  expect(classSignature('Blob')?.methods.has('getBlob')).toBe(true);
  expect(classSignature('NoSuchClass')).toBeUndefined();
  expect(enumNames('ProtectionType')).toEqual(['RANGE', 'SHEET']);
});
