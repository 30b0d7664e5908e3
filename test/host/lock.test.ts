import { openTeam } from '../helpers/team';

test('a lock that Google refuses to take back goes before a window opens that a person may leave open', () => {
  const { world, file, boss } = openTeam();
  let refusals = 6;
  const held: boolean[] = [];
  world.hooks.push(({ name, phase, execution }) => {
    if (phase !== 'before') return undefined;
    if (name === 'Ui.alert') held.push(file.locks.get('document') === execution);
    if (name !== 'Lock.releaseLock' || refusals === 0) return undefined;
    refusals -= 1;
    return { throw: 'Service Spreadsheets timed out while accessing document with id 1abc.' };
  });
  boss.willAnswer('OK');
  expect(boss.run('takeOver').ok).toBe(true);
  expect([refusals, ...held]).toEqual([0, false]);
});
