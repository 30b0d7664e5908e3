import { createWorld } from '../../../emulator/world';

test('smoke', () => {
  const world = createWorld({ folder: '/tmp/e2/proj', now: '2026-11-21T09:00', zone: 'Asia/Shanghai' });
  const file = world.createFile({ name: 'L', locale: 'zh_CN', timeZone: 'Asia/Shanghai', owner: 'boss@example.com' });
  const desk: any = world.person('boss@example.com', { language: 'zh_CN' }).open(file);
  const e = desk.run('all', { force: true });
  console.log(
    JSON.stringify(
      { ok: e.ok, error: e.error, result: e.result, log: e.log, s: e.seconds, out: world.outbox },
      null,
      1,
    ),
    [...e.calls],
  );
});
