import { analysisContext } from '../../../../src/core/analysis/analysis-context';
import { leakOf } from '../../../../src/core/analysis/funnel/leak';
import { suggest } from '../../../../src/core/analysis/suggestion/suggest';
import { plant } from './planted';

describe.each(['needs', 'solution', 'negotiation'])('a bottleneck planted at %s', (weak) => {
  const teams = Array.from({ length: 40 }, (_, seed) =>
    analysisContext(
      plant({ leads: 250, span: 500, passes: (_lead, stage) => (stage === weak ? 0.5 : 0.85) }, seed + 1),
    ),
  );

  test('is ranked first in at least 95 % of forty teams', () => {
    const found = teams.filter((context) => leakOf(context)?.key === weak);
    expect(found.length).toBeGreaterThanOrEqual(38);
  });

  test('and is what the suggestion is about: the leads lost there', () => {
    for (const context of teams) {
      const leak = leakOf(context);
      const told = suggest(context).find(({ rule }) => rule === 'weakStage');
      expect(told?.leads).toEqual(leak?.lost);
    }
  });
});
