import type { Method } from '../../../src/core/access/protocol';
import { isMethod, readRequest } from '../../../src/core/access/requests';

const accepts = (method: Method, input: unknown): boolean => readRequest(method, JSON.stringify(input)) !== undefined;
const request = 'request-1';
const leadId = 'LX20240301';
const fields = { customerName: '甲公司' };

/** One whole request of every method. */
const whole: Readonly<Record<Method, Readonly<Record<string, unknown>>>> = {
  start: {},
  myDay: {},
  selectedLead: {},
  rowsBehind: {},
  rowsTab: {},
  reviewRows: { figure: 'leads' },
  leadCard: { leadId },
  leadAsOf: { leadId, day: '2024-03-01' },
  duplicates: { fields },
  newLead: { request, fields },
  recordFollowUp: { request, leadId, fields, leadFields: {} },
  updateLead: { request, leadId, fields },
  stepDone: { request, leadId },
  postpone: { request, leadId, to: '2024-03-05', why: '客户出差' },
  operations: {},
  undoPreview: { operation: 'a1b2c3d4' },
  undo: { request, operation: 'a1b2c3d4', typed: '60' },
  answerRequest: { request, leadId, approve: 'yes' },
};
const methods = Object.keys(whole) as Method[];

describe.each(methods)('%s', (method) => {
  test('takes its own request', () => expect(accepts(method, whole[method])).toBe(true));

  test('takes nothing more', () => expect(accepts(method, { ...whole[method], role: 'manager' })).toBe(false));

  test('takes nothing less', () => {
    for (const part of Object.keys(whole[method])) {
      const { [part]: _gone, ...rest } = whole[method];
      expect({ part, taken: accepts(method, rest) }).toEqual({ part, taken: false });
    }
  });

  test('takes no part of another kind', () => {
    for (const part of Object.keys(whole[method])) {
      for (const strange of [null, 7, true, ['x'], { x: { y: 'z' } }, '']) {
        // A reason may be blank: that it is needed is said in words, later.
        if (['why', 'typed'].includes(part) && strange === '') continue;
        expect({ part, strange, taken: accepts(method, { ...whole[method], [part]: strange }) }).toEqual({
          ...{ part, strange, taken: false },
        });
      }
    }
  });

  test.each([null, ['x'], 'text', 7, true])('takes no %j for a request', (strange) =>
    expect(accepts(method, strange)).toBe(false),
  );

  test.each(['', '{', undefined, null, {}, 7])('takes no %j for JSON', (json) =>
    expect(readRequest(method, json)).toBeUndefined(),
  );
});

test('what a person saw may stand beside what they change, and is no way to set more', () => {
  expect(accepts('updateLead', { request, leadId, fields, seen: { stage: 'needs' } })).toBe(true);
  expect(accepts('recordFollowUp', { request, leadId, fields, leadFields: {}, seen: {} })).toBe(true);
  for (const seen of [null, 'x', ['x'], { stage: 7 }, { 'stage.x': 'y' }]) {
    expect({ seen, taken: accepts('updateLead', { request, leadId, fields, seen }) }).toEqual({ seen, taken: false });
  }
});

describe('limits', () => {
  const updates = (part: object) => accepts('updateLead', { ...whole.updateLead, ...part });

  test.each([
    ['abcde', false],
    ['abcdef', true],
    ['A-b_9-0', true],
    ['x'.repeat(64), true],
    ['x'.repeat(65), false],
    ['abc def', false],
    ['abcdef!', false],
    ['!abcdef', false],
  ])('the name of a request: %s %s', (name, taken) => expect(updates({ request: name })).toBe(taken));

  test('a lead id has 200 signs at most', () => {
    expect(updates({ leadId: 'x'.repeat(200) })).toBe(true);
    expect(updates({ leadId: 'x'.repeat(201) })).toBe(false);
  });

  test('a text has as many signs as a cell holds', () => {
    expect(updates({ fields: { need: 'x'.repeat(50_000) } })).toBe(true);
    expect(updates({ fields: { need: 'x'.repeat(50_001) } })).toBe(false);
  });

  test.each([
    ['ab', true],
    ['a', false],
    ['x'.repeat(30), true],
    ['x'.repeat(31), false],
    ['need1', false],
    ['1need', false],
    ['ne ed', false],
  ])('a column is named by letters: %s %s', (name, taken) =>
    expect(
      readRequest('updateLead', `{"request":"request-1","leadId":"L","fields":{"${name}":"x"}}`) !== undefined,
    ).toBe(taken),
  );

  test('a name of the prototype names no column, whatever becomes of it', () => {
    const read = readRequest(
      'updateLead',
      '{"request":"request-1","leadId":"L","fields":{"__proto__":{"stage":"won"}}}',
    );
    expect(JSON.stringify(read ?? {})).not.toContain('won');
  });

  test('sixty columns at most', () => {
    const columns = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `column${String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26))}`,
          'x',
        ]),
      );
    expect(updates({ fields: columns(60) })).toBe(true);
    expect(updates({ fields: columns(61) })).toBe(false);
  });

  test.each([
    ['2024-03-05', true],
    ['2024-3-5', false],
    ['2024-03-05T10:00', false],
    [' 2024-03-05', false],
    ['tomorrow', false],
  ])('a day is a day: %s %s', (to, taken) => expect(accepts('postpone', { ...whole.postpone, to })).toBe(taken));

  test('a reason has 200 signs at most', () => {
    expect(accepts('postpone', { ...whole.postpone, why: 'x'.repeat(200) })).toBe(true);
    expect(accepts('postpone', { ...whole.postpone, why: 'x'.repeat(201) })).toBe(false);
  });

  test.each([
    ['yes', true],
    ['no', true],
    ['maybe', false],
  ])('an answer is yes or no: %s %s', (approve, taken) =>
    expect(accepts('answerRequest', { ...whole.answerRequest, approve })).toBe(taken),
  );

  test('a request as a whole has 500,000 signs at most', () => {
    const blanks = (length: number) => `{${' '.repeat(length - 2)}}`;
    expect(readRequest('start', blanks(500_000))).toBeDefined();
    expect(readRequest('start', blanks(500_001))).toBeUndefined();
  });
});

test('a method is one of the table, by its exact name', () => {
  expect(methods.filter((name) => !isMethod(name))).toEqual([]);
  const strange = [
    '',
    'Start',
    'start ',
    'toString',
    'constructor',
    '__proto__',
    ['start'],
    { start: 1 },
    0,
    null,
    undefined,
  ];
  expect(strange.filter(isMethod)).toEqual([]);
});

describe('for whom the page was opened', () => {
  const read = (me: unknown) => readRequest('leadCard', JSON.stringify({ leadId, me }));

  test('travels beside the input, not in it', () => expect(read('li')).toStrictEqual({ input: { leadId }, me: 'li' }));

  test('may be left out', () =>
    expect(readRequest('leadCard', JSON.stringify({ leadId }))).toStrictEqual({ input: { leadId } }));

  test.each([7, null, ['li'], { li: 1 }, 'x'.repeat(201)])('is a short text: %j is none', (me) =>
    expect(read(me)).toBeUndefined(),
  );
});

test.each(['__proto__', 'prototype', 'constructor'])('a column called %s is refused, not left out', (name) => {
  const json = `{"request":"request-1","leadId":"L","fields":{"${name}":"x","need":"CRM"}}`;
  expect(readRequest('updateLead', json)).toBeUndefined();
});
