import { buildReport } from '../../../../src/core/analysis/build-report';
import { inputOf, leadOf, moves, wonAfter } from '../analysis-builder';
import { sentencesOf, tableOf } from '../report-text';

/** Twenty wins and ten losses, all with their History; lost leads that nobody recorded on their way; and new ones. */
function report(unrecorded: number) {
  const told = Array.from({ length: 30 }, (_, at) =>
    leadOf(at + 1, at < 20 ? wonAfter(30) : { stage: 'lost', closedOn: '2024-04-10' }),
  );
  const untold = Array.from({ length: unrecorded }, (_, at) =>
    leadOf(at + 31, { stage: 'lost', closedOn: '2024-04-10' }),
  );
  const history = told.flatMap(({ leadId = '', stage = '' }) =>
    moves(leadId, [
      ['2024-03-02', 'firstContact'],
      ['2024-03-10', 'needs'],
      ['2024-04-01', stage],
    ]),
  );
  const fresh = Array.from({ length: 20 }, (_, at) =>
    leadOf(at + 61, { registeredOn: '2024-07-10', stage: 'firstContact' }),
  );
  return buildReport(inputOf([...told, ...untold, ...fresh], { history }));
}
const sharesOf = (built: ReturnType<typeof report>) =>
  tableOf(built, 'funnel')
    .slice(0, 2)
    .map((row) => row.slice(6, 9));

test('while most losses have their path, a stage has its conversion', () => {
  const built = report(10);
  expect(sharesOf(built).map(([share]) => share)).toEqual([30 / 40, 20 / 30]);
  expect(sentencesOf(built, 'funnel').join()).not.toContain('无从得知');
});

test('where most have none, no stage has: the first would look too bad, all others too good', () => {
  const built = report(11);
  expect(sharesOf(built)).toEqual([
    ['–', '–', '–'],
    ['–', '–', '–'],
  ]);
  expect(sentencesOf(built, 'funnel').join()).toContain('过半的流失没有阶段记录');
});

test('the question what a better rate would do is refused for that reason', () => {
  expect(sentencesOf(report(11), 'forecast').join()).toContain('过半的流失没有阶段记录');
});
