import { analysisContext } from '../../../../src/core/analysis/analysis-context';
import { leakOf } from '../../../../src/core/analysis/funnel/leak';
import { leakTail } from '../../../../src/core/analysis/leak-text';
import { inputOf, leadOf, moves } from '../analysis-builder';

/** Leads of one source by the stage they were lost in; the others are won. */
interface Fate {
  readonly source: string;
  readonly needs: number;
  readonly negotiation: number;
  readonly won: number;
}

const path = ['identified', 'needs', 'negotiation', 'won'] as const;

/** Everybody takes the same way, a day for each stage, up to where they are lost. */
function contextOf(sources: readonly Fate[]) {
  const ends = sources.flatMap(({ source, ...counts }) =>
    (['needs', 'negotiation', 'won'] as const).flatMap((end) =>
      new Array<[string, string]>(counts[end]).fill([source, end]),
    ),
  );
  const leads = ends.map(([source, end], at) =>
    leadOf(at + 1, { source, stage: end === 'won' ? 'won' : 'lost', closedOn: '2024-03-20' }),
  );
  const history = ends.flatMap(([, end], at) => {
    const steps = path
      .slice(0, path.indexOf(end as 'won') + 1)
      .map((stage, day) => [`2024-03-0${day + 1}`, stage] as const);
    return moves(`LX${at + 1}`, end === 'won' ? steps : [...steps, ['2024-03-20', 'lost']]);
  });
  return analysisContext(inputOf(leads, { history }));
}

const fates = [
  { source: 'tradeFair', needs: 60, negotiation: 14, won: 126 },
  { source: 'webForm', needs: 60, negotiation: 100, won: 40 },
];

test('the leak costs what the best source would have won there, and says so', () => {
  const context = contextOf(fates);
  const leak = leakOf(context);
  expect(leak?.key).toBe('negotiation');
  // The fair wins 126 of 140 (90 %), both 166 of 280; drawn a little towards each other: up to 86 wins more.
  expect(leak?.label).toBe('展会');
  expect(leak?.wins).toBeCloseTo(280 * ((leak?.best ?? 0) - 166 / 280), 9);
  expect(leak?.wins).toBeGreaterThan(80);
  expect(leak?.wins).toBeLessThan(86);
  expect(leak && leakTail(context, leak)).toMatch(/^；展会在此达到 8\d\.\d%|89\.\d%，都能如此约可多成交 8\d 条$/);
});

test('where the sources do alike nothing is known to be lost, and the lowest stage is the leak', () => {
  const alike = fates.map((fate) => ({ ...fate, negotiation: 100, won: 40 }));
  const leak = leakOf(contextOf(alike));
  expect(leak?.key).toBe('negotiation');
  expect(leak).toMatchObject({ wins: 0, label: '' });
});
