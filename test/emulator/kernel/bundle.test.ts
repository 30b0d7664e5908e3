import { buildSync } from 'esbuild';
import { stage } from '../../helpers/script-project';

const SOURCE = `
  export function onOpen() { SpreadsheetApp.getUi().createMenu('Leads').addItem('Count', 'count').addToUi(); }
  export class Counter { #n = 0; static start = 1; add() { this.#n += Counter.start; return this.#n; } }
  export const count = () => new Counter().add();
`;

function bundle(options: { globalName?: string; footer?: string }): string {
  const { outputFiles } = buildSync({
    stdin: { contents: SOURCE },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    ...(options.globalName === undefined ? {} : { globalName: options.globalName }),
    ...(options.footer === undefined ? {} : { footer: { js: options.footer } }),
  });
  return outputFiles[0]?.text ?? '';
}

test('a bundle with plain declarations behind it is found by menus', () => {
  const footer = 'function onOpen(e) { return App.onOpen(e); }\nfunction count() { return App.count(); }';
  const { desk } = stage(bundle({ globalName: 'App', footer }));
  expect(desk.choose('Count')).toMatchObject({ ok: true, result: 1 });
});

test('a bundle without them reaches nothing: no menu, no function', () => {
  const { desk } = stage(bundle({}));
  expect(desk.menu()).toEqual([]);
  expect(desk.run('count', { force: true }).error?.message).toBe('Script function not found: count');
});
