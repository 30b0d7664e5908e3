import { structure } from '../../../torture/structure/structure';

/** The first series of the torture of the same name: `npm run torture -- --only structure` draws thousands. */
const series = [...structure.plans({ size: 'quick', seed: 20240305, action: '', each: 0 })].slice(0, 12);

describe('after random edits of the structure and a check the table is what it was, with what people wrote:', () => {
  test.each(series.map((plan) => ({ plan, name: plan.steps.map(({ edit }) => edit).join(', ') })))(
    '$name',
    ({ plan }) => {
      expect(structure.run(plan).violations).toEqual([]);
    },
  );
});
