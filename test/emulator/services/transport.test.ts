import { runInNewContext } from 'node:vm';
import { toClient, toServer } from '../../../emulator/services/transport';

const gap = expect.objectContaining({ name: 'EmulatorGap' });

describe('from the sidebar to the server', () => {
  test.each([
    [1, 1],
    ['text', 'text'],
    [true, true],
    [null, null],
    [undefined, null],
    [
      [1, undefined, [2]],
      [1, null, [2]],
    ],
    [{ a: { b: undefined } }, { a: { b: null } }],
  ])('%j arrives as %j', (sent, arrived) => {
    expect(toServer([sent])).toEqual([arrived]);
  });

  test.each<[string, unknown]>([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a RegExp', /x/],
    ['a Promise', Promise.resolve(1)],
    ['a typed array', new Uint8Array(1)],
    ['an ArrayBuffer', new ArrayBuffer(1)],
    ['a boxed number', Object(1)],
    ['a boxed string', Object('a')],
    ['a symbol', Symbol('s')],
    ['a Date of another window', runInNewContext('new Date(0)')],
  ])('%s throws at once, naming its place', (_kind, value) => {
    expect(() => toServer([1, 2, 3, value])).toThrow('Failed due to illegal value in property: 3');
    expect(() => toServer([{ when: value }])).toThrow('Failed due to illegal value in property: when');
    expect(() => toServer([[0, [1, value]]])).toThrow('Failed due to illegal value in property: 1');
  });

  test('a circle throws', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => toServer([circle])).toThrow('Failed due to circular reference.');
  });

  test('the same object twice is no circle', () => {
    const one = { a: 1 };
    expect(toServer([[one, one]])).toEqual([[{ a: 1 }, { a: 1 }]]);
  });

  test('objects of another window travel, and the server gets copies', () => {
    const sent = runInNewContext('({ list: [1] })') as { list: number[] };
    const [arrived] = toServer([sent]);
    expect(arrived).toEqual({ list: [1] });
    expect(arrived).not.toBe(sent);
  });

  test('nobody knows what NaN becomes', () => {
    expect(() => toServer([Number.NaN])).toThrow(gap);
  });
});

describe('from the server to the sidebar', () => {
  test.each<[string, unknown, unknown]>([
    ['a number', 1, 1],
    ['nothing', undefined, null],
    ['null', null, null],
    ['nested data', { a: [1, 'x', { b: true }] }, { a: [1, 'x', { b: true }] }],
    ['bytes', new Int8Array([1, -2]), { 0: 1, 1: -2 }],
    ['a Map', new Map([[1, 2]]), {}],
    ['a Set inside', { s: new Set([1]) }, { s: {} }],
    ['a RegExp', /x/, {}],
    ['a boxed number', Object(1), {}],
    ['an ArrayBuffer', new ArrayBuffer(2), {}],
    ['a boxed string', Object('ab'), { 0: 'a', 1: 'b' }],
  ])('%s', (_kind, returned, received) => {
    expect(toClient(returned)).toEqual({ ok: true, value: received });
  });

  test('a function arrives as its source', () => {
    const source = toClient(function hello() {
      return 1;
    });
    expect(source).toMatchObject({ ok: true, value: expect.stringContaining('function hello()') });
  });

  test.each<[string, unknown]>([
    ['alone', new Date(0)],
    ['in a list', [1, new Date(0)]],
    ['deep in an object', { rows: [{ next: new Date(0) }] }],
    ['of the script’s realm', runInNewContext('({ next: new Date(0) })')],
  ])('a Date %s loses the whole result: the success handler gets null', (_where, returned) => {
    expect(toClient(returned)).toEqual({ ok: true, value: null });
  });

  test('a Uint8Array calls the failure handler with a general sentence', () => {
    expect(toClient({ bytes: new Uint8Array(1) })).toEqual({
      ok: false,
      error: {
        name: 'ScriptError',
        message: "We're sorry, a server error occurred. Please wait a bit and try again.",
      },
    });
  });

  test('a service object arrives as null', () => {
    const range = {};
    expect(toClient(range, (value) => value === range)).toEqual({ ok: true, value: null });
  });

  test.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['a symbol', Symbol('s')],
    ['a WeakMap', new WeakMap()],
  ])('nobody knows what %s becomes', (_kind, returned) => {
    expect(() => toClient(returned)).toThrow(gap);
  });
});
