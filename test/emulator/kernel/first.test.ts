import { evaluateScript, stage } from '../../helpers/script-project';

test('a bundle runs', () => {
  expect(
    evaluateScript(
      'return [1, new Date().getHours(), typeof URL, Object.prototype.toString.call(new Date()), new Date() instanceof Date]',
    ),
  ).toEqual([1, 8, 'undefined', '[object Date]', true]);
  const { run, world } = stage(
    'function f(){ PropertiesService.getDocumentProperties().setProperty("a", 5); Logger.log("x"); console.log("y"); return PropertiesService.getDocumentProperties().getProperty("a"); }',
  );
  const e = run('f');
  expect(e).toMatchObject({ ok: true, result: '5', counted: 2 });
  console.log(e, world.now());
});
