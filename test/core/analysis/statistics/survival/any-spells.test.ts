import fc from 'fast-check';
import { grayTest } from '../../../../../src/core/analysis/statistics/survival/gray-test';
import { logRank } from '../../../../../src/core/analysis/statistics/survival/log-rank';
import { groupTables } from '../../../../../src/core/analysis/statistics/survival/risk-table';

/** Few days and many ties: where every lead of a group ends at once, or the last one of all, nothing is left to divide by. */
const spell = fc.record({
  entry: fc.constantFrom(-1, -1, -1, 0, 1, 3),
  exit: fc.integer({ min: 0, max: 5 }),
  cause: fc.integer({ min: 0, max: 2 }),
  group: fc.integer({ min: 0, max: 3 }),
});

describe('a test of groups says a probability or nothing', () => {
  test.each([
    ['Gray', grayTest],
    ['log-rank', logRank],
  ])('%s, whoever is watched and whatever ends them', (_, testOf) => {
    fc.assert(
      fc.property(fc.array(spell, { maxLength: 30 }), (spells) => {
        const column = (key: keyof (typeof spells)[number]) => spells.map((one) => one[key]);
        const columns = {
          entry: column('entry'),
          exit: column('exit'),
          cause: column('cause'),
          group: column('group'),
        };
        const p = testOf(groupTables({ ...columns, groups: 4 }, 2), 1)?.p ?? 1;
        expect([p, p >= 0 && p <= 1]).toEqual([p, true]);
      }),
      { numRuns: 2000 },
    );
  });
});
