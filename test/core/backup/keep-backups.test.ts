import fc from 'fast-check';
import { backupWork, failingSince, isRestoreDead } from '../../../src/core/backup/backup-state';
import { type BackupEntry, goodBackups, KEPT_BACKUPS, superfluous } from '../../../src/core/backup/keep-backups';
import { addDays } from '../../../src/core/date';

const NOW = '2024-06-01T10:00';

function entry(id: string, made: string, state: BackupEntry['state'] = 'verified'): BackupEntry {
  return { id, made, state, sha256: '', erasures: 0 };
}

const weekly = (count: number): BackupEntry[] =>
  Array.from({ length: count }, (_, week) => entry(`b${week}`, `${addDays('2024-05-31', -7 * week)}T09:00`));

describe('which backups go', () => {
  test('the newest eight stay, older ones go', () => {
    expect(superfluous(weekly(10), NOW).map(({ id }) => id)).toEqual(['b8', 'b9']);
  });

  test('what a dead run left behind goes; what may still be written stays', () => {
    const dead = entry('dead', '2024-06-01T08:59', 'new');
    const young = entry('young', '2024-06-01T09:30', 'new');
    expect(superfluous([...weekly(1), dead, young], NOW)).toEqual([dead]);
  });

  test('nothing goes while none is verified', () => {
    expect(superfluous([entry('a', '2024-01-01T09:00', 'new'), entry('b', '2024-01-08T09:00', 'new')], NOW)).toEqual(
      [],
    );
  });

  test('whatever there is: the newest good one stays, and so do up to eight good ones', () => {
    const entries = fc.array(
      fc
        .record({ week: fc.nat(40), state: fc.constantFrom('new', 'verified') })
        .map(({ week, state }) => ({ week, state })),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(entries, (list) => {
        const all = list.map(({ week, state }, index) =>
          entry(`e${index}`, `${addDays('2024-05-31', -7 * week)}T09:00`, state as BackupEntry['state']),
        );
        const gone = new Set(superfluous(all, NOW).map(({ id }) => id));
        const good = goodBackups(all);
        const left = good.filter(({ id }) => !gone.has(id));
        expect(left.length).toBe(Math.min(good.length, KEPT_BACKUPS));
        expect(left[0]).toBe(good[0]);
      }),
    );
  });
});

describe('when a backup is made', () => {
  test.each([
    { name: 'there is none yet', state: {}, every: 7, work: 'make' },
    {
      name: 'the last one is a week old',
      state: { last: '2024-05-25T09:00', tried: '2024-05-25' },
      every: 7,
      work: 'make',
    },
    { name: 'it is six days old', state: { last: '2024-05-26T09:00', tried: '2024-05-26' }, every: 7, work: undefined },
    { name: 'the team wants none', state: {}, every: 0, work: undefined },
    { name: 'today’s try failed', state: { last: '2024-05-20T09:00', tried: '2024-06-01' }, every: 7, work: 'tell' },
    { name: 'that was told', state: { tried: '2024-06-01', told: '2024-06-01' }, every: 7, work: undefined },
    { name: 'yesterday’s try failed', state: { tried: '2024-05-31', told: '2024-05-31' }, every: 7, work: 'make' },
  ])('$name', ({ state, every, work }) => {
    expect(backupWork(state, { today: '2024-06-01', every, erasures: 0, instant: 0 })).toBe(work);
  });

  test('backups that still know somebody who was erased go first, once a day', () => {
    const facts = { today: '2024-06-01', every: 7, erasures: 2, instant: 100 };
    expect(backupWork({ rewritten: 1 }, facts)).toBe('rewrite');
    expect(backupWork({ rewritten: 1, rewriteTried: '2024-06-01' }, facts)).toBe('make');
    expect(backupWork({ rewritten: 2 }, facts)).toBe('make');
  });

  test('what a restore that died has made goes, once no run can be at it any more', () => {
    const facts = { today: '2024-06-01', every: 0, erasures: 0, instant: 100 };
    const restoring = (begun: number) => ({ restoring: { by: 'boss', begun, tabs: ['Leads 2'] } });
    expect(backupWork(restoring(90), facts)).toBe('clear');
    expect(backupWork(restoring(91), facts)).toBeUndefined();
    expect(isRestoreDead(restoring(99), { instant: 100, by: 'boss' })).toBe(true);
    expect(isRestoreDead(restoring(99), { instant: 100, by: 'li' })).toBe(false);
  });

  test('a try that went well is no failure', () => {
    expect(failingSince({ last: '2024-06-01T09:00', tried: '2024-06-01' })).toBeUndefined();
    expect(failingSince({ last: '2024-05-20T09:00', tried: '2024-06-01' })).toBe('2024-06-01');
    expect(failingSince({})).toBeUndefined();
  });
});
