import type { Client } from '../../../emulator/people/client';
import { type Stage, type StageOptions, stage } from '../../helpers/script-project';

const CODE = `
  function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
  function note(n) { SpreadsheetApp.getActiveSheet().appendRow([n]); return n; }
  function broken() { throw new Error('no'); }
  function hidden_() {}`;

function opened(options: StageOptions = {}): { made: Stage; client: Client } {
  const made = stage(CODE, options);
  made.run('show');
  const client = made.desk.sidebar?.client();
  if (client === undefined) throw new Error('no sidebar');
  return { made, client };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('google.script.run', () => {
  test('answers come in any order, ten calls run at a time', () => {
    const { made, client } = opened({ seed: 3 });
    const answered: unknown[] = [];
    const runner = client.run.withSuccessHandler((value) => answered.push(value));
    for (const n of numbers(30)) (runner['note'] as (n: number) => void)(n);
    expect(answered).toEqual([]);
    client.settle();
    expect(answered).not.toEqual(numbers(30));
    expect([...answered].sort((one, other) => Number(one) - Number(other))).toEqual(numbers(30));
    // The k-th call that runs is among the first k + 9 that were made: the rest still waited.
    expect(answered.every((value, index) => Number(value) <= index + 10)).toBe(true);
    expect(made.file.grid('Sheet1').flat()).toEqual(answered);
  });

  test('handlers get the user object, and each with… makes a runner of its own', () => {
    const { client } = opened();
    const seen: unknown[] = [];
    const plain = client.run.withSuccessHandler((value, user) => seen.push([value, user]));
    const marked = plain.withUserObject('row 7');
    (marked['note'] as (n: number) => void)(1);
    client.settle();
    (plain['note'] as (n: number) => void)(2);
    client.settle();
    expect(seen).toEqual([
      [1, 'row 7'],
      [2, undefined],
    ]);
  });

  test('without a failure handler an error goes to the console', () => {
    const { client } = opened();
    client.run['broken']?.();
    client.settle();
    expect(client.errors).toEqual(['ScriptError: no']);
  });

  test('a handler may call again', () => {
    const { made, client } = opened();
    const again = (): unknown => client.run['note']?.(...([2] as never[]));
    client.run.withSuccessHandler(again)['note']?.(...([1] as never[]));
    client.settle();
    expect(made.file.grid('Sheet1').flat()).toEqual([1, 2]);
  });

  test('what the server does not show is not there, what cannot travel throws at once', () => {
    const { client } = opened();
    expect([client.run['hidden_'], client.run['missing']]).toEqual([undefined, undefined]);
    expect(() => client.run['note']?.(...([new Date()] as never[]))).toThrow(
      'Failed due to illegal value in property: 0',
    );
  });
});

test('two windows of one person have a sidebar each, and a closed one gets no answer', () => {
  const { made, client } = opened();
  const second = made.world.person('boss@example.com').open(made.file);
  expect(second.sidebar).toBeNull();
  second.run('show', { force: true });
  const answered: unknown[] = [];
  client.run.withSuccessHandler((value) => answered.push(value))['note']?.(...([1] as never[]));
  made.desk.closeSidebar();
  client.settle();
  expect([answered, made.file.grid('Sheet1'), second.sidebar === null]).toEqual([[], [[1]], false]);
});
