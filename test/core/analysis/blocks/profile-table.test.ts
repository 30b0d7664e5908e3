import { buildReport } from '../../../../src/core/analysis/build-report';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, wonAfter } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';

const leadsOf = (
  ...parts: readonly { region?: string; won: number; leads: number; grade?: string; source?: string }[]
) =>
  parts
    .flatMap(({ won, leads, ...more }) =>
      Array.from({ length: leads }, (_, at): Lead => (at < won ? { ...wonAfter(9), ...more } : more)),
    )
    .map((lead, at) => leadOf(at + 1, lead));

test('a block of its own where the column is filled; the blank is a row, the best group is named when tested', () => {
  const built = buildReport(
    inputOf(leadsOf({ region: 'HD', won: 40, leads: 60 }, { region: 'HN', won: 10, leads: 60 }, { won: 8, leads: 40 })),
  );
  const rows = tableOf(built, 'region');
  expect(rows.map((row) => row.slice(1, 5))).toEqual([
    [60, 0.375, 40, 40 / 60],
    [60, 0.375, 10, 10 / 60],
    [40, 0.25, 8, 0.2],
    [160, 1, 58, 58 / 160],
  ]);
  expect(sentencesOf(built, 'region')[0]).toMatch(/^最好的一组：.*66\.7%（54\.1%–77\.3%），高于其余。$/);
});

test('nobody is named where the test calls no difference', () => {
  const built = buildReport(inputOf(leadsOf({ region: 'HD', won: 3, leads: 10 }, { region: 'HN', won: 2, leads: 10 })));
  expect(sentencesOf(built, 'region')).toEqual(['没有哪一组经检验高于其余。']);
});

test('a column nobody fills has no block', () => {
  const built = buildReport(inputOf(leadsOf({ won: 3, leads: 10 })));
  expect(built.blocks.map(({ key }) => key)).not.toContain('region');
});

describe('the mix of grades (Simpson)', () => {
  const mixed = leadsOf(
    { source: 'tradeFair', grade: 'high', won: 81, leads: 87 },
    { source: 'tradeFair', grade: 'low', won: 192, leads: 263 },
    { source: 'webForm', grade: 'high', won: 234, leads: 270 },
    { source: 'webForm', grade: 'low', won: 55, leads: 80 },
  );

  test('a difference that goes within each grade is said to come from the mix', () => {
    const notes = sentencesOf(
      buildReport(
        inputOf(
          leadsOf(
            { source: 'tradeFair', grade: 'high', won: 80, leads: 100 },
            { source: 'tradeFair', grade: 'low', won: 4, leads: 20 },
            { source: 'webForm', grade: 'high', won: 16, leads: 20 },
            { source: 'webForm', grade: 'low', won: 20, leads: 100 },
          ),
        ),
      ),
      'source',
    ).join();
    expect(notes).toContain('不算差异：上面的差异多半来自线索构成');
  });

  test('raw and adjusted that agree need no warning', () => {
    expect(sentencesOf(buildReport(inputOf(mixed)), 'source').join()).not.toContain('注意');
  });
});

test('what goes with winning: strongest first, tested together', () => {
  const built = buildReport(
    inputOf(
      leadsOf(
        { source: 'tradeFair', grade: 'high', region: 'HD', won: 60, leads: 80 },
        { source: 'tradeFair', grade: 'low', region: 'HN', won: 10, leads: 80 },
        { source: 'webForm', grade: 'high', region: 'HN', won: 58, leads: 80 },
        { source: 'webForm', grade: 'low', region: 'HD', won: 12, leads: 80 },
      ),
    ),
  );
  const rows = tableOf(built, 'associations');
  expect(rows.map(([name]) => name)[0]).toBe('意向等级');
  expect(rows[0]?.[2]).toBeGreaterThan(0.5);
  expect(rows[0]?.[3]).toBe('确有关联（p < 0.0001）');
  expect(rows.slice(1).map((row) => String(row[3]).slice(0, 8))).toEqual(['没有可证实的关联', '没有可证实的关联']);
});
