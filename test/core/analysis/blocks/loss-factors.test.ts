import { buildReport } from '../../../../src/core/analysis/build-report';
import { inputOf, leadOf, moves } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';

test('each factor with its share of the losses that name any, and where it strikes', () => {
  const reasons = ['loss.price', 'loss.price、loss.fit', 'loss.price', ''];
  const leads = reasons.map((closeReason, i) => leadOf(i + 1, { stage: 'lost', closeReason }));
  const history = [1, 2, 3, 4].flatMap((n) =>
    moves(`LX${n}`, [
      ['2024-03-01', n === 1 ? 'needs' : 'solution'],
      ['2024-03-09', 'lost'],
    ]),
  );
  const built = buildReport(inputOf(leads, { history }));
  expect(tableOf(built, 'loss').map((row) => [row[0], row[1], row[2], row[5]])).toEqual([
    ['价格异议', 3, 1, '方案讨论 2'],
    ['需求不符', 1, 1 / 3, '方案讨论 1'],
  ]);
  expect(sentencesOf(built, 'loss')).toEqual(['4 条流失线索中 3 条填写了因素。']);
});

test('what made won leads leave again is no loss', () => {
  const built = buildReport(
    inputOf([leadOf(1, { stage: 'churned', closeReason: 'loss.price' })], {
      history: moves('LX1', [
        ['2024-03-01', 'won'],
        ['2024-04-01', 'churned'],
      ]),
    }),
  );
  expect(sentencesOf(built, 'loss')).toEqual(['还没有填写因素的流失线索。']);
});

test('losses of unknown path are put down to no stage', () => {
  const built = buildReport(inputOf([leadOf(1, { stage: 'lost', closeReason: 'loss.price' })]));
  expect(tableOf(built, 'loss')[0]?.[5]).toBe('–');
});
