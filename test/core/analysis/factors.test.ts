import { analysisContext } from '../../../src/core/analysis/analysis-context';
import { factorTable } from '../../../src/core/analysis/factor-text';
import { mainFactors } from '../../../src/core/analysis/factors';
import { inputOf, leadOf } from './analysis-builder';

/** Main win factors of won leads that name these. */
function mainOf(reasons: readonly string[]): readonly string[] {
  const context = analysisContext(inputOf(reasons.map((closeReason, i) => leadOf(i, { stage: 'won', closeReason }))));
  return mainFactors(factorTable(context, context.all.leads, 'won')).map(({ key }) => key);
}

describe('main factors', () => {
  test('at most two, the most named first', () => {
    expect(mainOf(['win.trust', 'win.trust', 'win.price', 'win.price', 'win.price', 'win.fit'])).toEqual([
      'win.price',
      'win.trust',
    ]);
  });

  test('ties in the order of the list', () =>
    expect(mainOf(['win.trust', 'win.fit'])).toEqual(['win.fit', 'win.trust']));

  test('only those named by a fifth of the leads that name any', () => {
    const nine = Array.from({ length: 9 }, () => 'win.fit');
    expect(mainOf([...nine, 'win.price', 'win.price'])).toEqual(['win.fit']);
    expect(mainOf([...nine.slice(0, 8), 'win.price', 'win.price'])).toEqual(['win.fit', 'win.price']);
  });

  test('leads that name none do not count', () => expect(mainOf(['', '', '', '', '', 'win.fit'])).toEqual(['win.fit']));

  test('a lead that names two counts for both', () => {
    expect(mainOf(['win.fit、win.price', 'win.fit'])).toEqual(['win.fit', 'win.price']);
  });
});
