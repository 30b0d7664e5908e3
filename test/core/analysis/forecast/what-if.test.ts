import { analysisContext } from '../../../../src/core/analysis/analysis-context';
import { whatIf } from '../../../../src/core/analysis/forecast/what-if';
import { inputOf, leadOf, moves } from '../analysis-builder';

const now = { wins: 10, fromOpen: 4, deviation: 2 };
const times = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Ten leads that went through needs: five won, five lost there; two that stand at needs, two beyond it. */
const fates = [
  ...times(5, () => 'won'),
  ...times(5, () => 'lost'),
  ...times(2, () => 'needs'),
  ...times(2, () => 'signing'),
];
const leads = fates.map((stage, at) => leadOf(at + 1, { stage, ...(at < 10 && { closedOn: '2024-04-01' }) }));
const history = fates.flatMap((stage, at) =>
  moves(`LX${at + 1}`, [
    ['2024-03-01', 'firstContact'],
    ['2024-03-05', 'needs'],
    ...(stage === 'needs' ? [] : [['2024-04-01', stage] as const]),
  ]),
);
const context = analysisContext(inputOf(leads, { history }));
const winsOf = (key: string, faster: Parameters<typeof whatIf>[2] = undefined) =>
  whatIf(context, now, faster).find((one) => one.key === key)?.wins;

test('a fifth more leads: what is still to come grows by a fifth', () =>
  expect(winsOf('ifVolume')).toBeCloseTo(11.2, 12));

test('ten points more at the leak: leads beyond it gain nothing', () => {
  // 7 of 12 decided leads got beyond needs; half of the open ones have not.
  const rate = 7 / 12;
  expect(winsOf('ifStage')).toBeCloseTo(10 + (6 + 4 * 0.5) * ((rate + 0.1) / rate - 1), 12);
});

test('faster answers: leads to come are won as those that were answered fast', () =>
  expect(winsOf('ifResponse', { fast: 0.3, all: 0.2 })).toBeCloseTo(13, 12));

test('where no test says that speed matters, nothing is assumed', () => expect(winsOf('ifResponse')).toBeUndefined());

test('without a stage that is known to leak, nothing is assumed', () => {
  const empty = analysisContext(inputOf([]));
  expect(whatIf(empty, now, undefined).find(({ key }) => key === 'ifStage')).toEqual({
    ...{ key: 'ifStage', stage: '', wins: undefined },
  });
});
