import { loggable } from '../../../src/core/failure/loggable';

const parsing = (): Error => {
  try {
    return JSON.parse('{"phone": 13800138000 张经理}');
  } catch (error) {
    return error as Error;
  }
};

test.each([
  ['Google names an address', new Error('Invalid email: zhang@example.com')],
  ['Google lists what a rule allows', new Error('Please enter one of the following values: 张经理, Acme.')],
  ['a parser quotes the text', parsing()],
  ['something else is thrown', 'zhang@example.com'],
])('%s: the log does not', (_what, error) => {
  expect(loggable(error)).not.toMatch(/zhang|张经理|Acme|138/);
});

test('the class and the place of an error stay', () => {
  const error = new Error('Service Spreadsheets timed out while accessing document with id X.');
  error.stack = `Error: ${error.message}\n    at readTable (Code:12:3)\n    at sweep (Code:1:2)`;
  expect(loggable(error)).toBe('Error (slow) in readTable < sweep');
});
