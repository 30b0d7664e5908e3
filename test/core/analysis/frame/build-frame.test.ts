import { buildFrame } from '../../../../src/core/analysis/frame/build-frame';
import { keyAt } from '../../../../src/core/analysis/frame/code-column';
import { dayOf } from '../../../../src/core/date';
import { inputOf, leadOf, moment, moves, settingsOf, wonAfter } from '../analysis-builder';

describe('which rows are leads', () => {
  const ids = (...args: Parameters<typeof inputOf>) => buildFrame(inputOf(...args)).ids;

  test('rows with an id or a customer, not blank ones', () => {
    expect(ids([leadOf(1), {}, { customerName: 'No id yet' }, { phone: '13800138000' }, { stage: 'won' }])).toEqual([
      'LX1',
      '',
      '',
    ]);
  });

  test.each(['合计', '总计', '總計', '小计', 'Total', 'TOTAL：', 'Grand total'])('a row called %s is none', (word) => {
    expect(ids([leadOf(1), { customerName: word, amount: '100' }, { leadId: word, amount: '100' }])).toEqual(['LX1']);
  });

  test('a formula’s count in the name column is none', () => {
    expect(ids([leadOf(1), {}], { raw: [{ row: 1, column: 'customerName', cell: 1 }] })).toEqual(['LX1']);
  });

  test('an erased person’s lead keeps its figures', () => {
    expect(ids([{ leadId: 'LX9', stage: 'won' }])).toEqual(['LX9']);
  });
});

describe('cells that cannot be read', () => {
  const raw = [
    { row: 0, column: 'source', cell: 'no such source' },
    { row: 0, column: 'registeredOn', cell: 'some day' },
    { row: 1, column: 'amount', cell: '#N/A' },
    { row: 1, column: 'closedOn', cell: Number.NaN },
    { row: 1, column: 'closeReason', cell: 'loss of memory' },
    { row: 2, column: 'amount', cell: Number.NaN },
    { row: 2, column: 'stage', cell: 'no such stage' },
  ];
  const frame = buildFrame(inputOf([leadOf(1), wonAfter(5, leadOf(2)), leadOf(3)], { raw }));

  test('count as blank and are counted', () => {
    expect([...frame.unreadable].sort()).toEqual([
      ...([
        ['amount', 2],
        ['closeReason', 1],
        ['closedOn', 1],
        ['registeredOn', 1],
        ['source', 1],
        ['stage', 1],
      ] as const),
    ]);
    expect(keyAt(frame.source, 0)).toBe('');
    expect([...frame.amount].every(Number.isNaN)).toBe(true);
  });

  test('a stage that cannot be read leaves the lead out of every rate', () => {
    expect(frame.outcome).toEqual(['open', 'won', 'toCheck']);
  });
});

test('a lead that waits in Review is to be checked, whatever its stage', () => {
  const leads = [wonAfter(5, leadOf(1)), leadOf(2, { stage: 'needs' })];
  expect(buildFrame(inputOf(leads, { review: new Set(['LX1']) })).outcome).toEqual(['toCheck', 'open']);
});

test('labels of any language and preset, aliases and text dates are read', () => {
  const raw = [
    { row: 0, column: 'source', cell: 'Trade fair' },
    { row: 1, column: 'source', cell: '展會' },
    { row: 2, column: 'source', cell: ' 展会 ' },
    { row: 0, column: 'stage', cell: '赢单' },
    { row: 0, column: 'closedOn', cell: '2024/3/9' },
    { row: 0, column: 'amount', cell: '12万' },
    { row: 1, column: 'registeredOn', cell: { serial: 45352.75 } },
  ];
  const frame = buildFrame(inputOf([leadOf(1), leadOf(2), leadOf(3)], { raw }));
  expect([0, 1, 2].map((lead) => keyAt(frame.source, lead))).toEqual(['tradeFair', 'tradeFair', 'tradeFair']);
  expect([frame.outcome[0], dayOf(frame.wonOn[0] ?? 0), frame.amount[0]]).toEqual(['won', '2024-03-09', 120000]);
  expect(dayOf(frame.registered[1] ?? 0)).toBe('2024-03-01');
});

describe('a customer who left again', () => {
  const history = moves('LX1', [
    ['2024-03-01', 'firstContact'],
    ['2024-03-20', 'won'],
    ['2024-06-01', 'churned'],
  ]);
  const cell = (closedOn: string) => [
    { row: 0, column: 'stage', cell: '已流失' },
    { row: 0, column: 'closedOn', cell: moment(closedOn) },
  ];

  test('counts as won on the day of winning though the preset shows the lost label', () => {
    const frame = buildFrame(inputOf([leadOf(1)], { history, raw: cell('2024-06-01') }));
    expect([keyAt(frame.stage, 0), frame.outcome[0], frame.churned[0]]).toEqual(['churned', 'won', 1]);
    expect(dayOf(frame.wonOn[0] ?? 0)).toBe('2024-03-20');
  });

  test('may say in loss factors why', () => {
    const frame = buildFrame(inputOf([leadOf(1, { closeReason: 'loss.price' })], { history, raw: cell('2024-06-01') }));
    expect([frame.factors.codes[0], frame.unreadable.size]).toEqual([0, 0]);
  });

  test('was really lost when History says so', () => {
    const lost = moves('LX1', [
      ['2024-03-01', 'firstContact'],
      ['2024-06-01', 'lost'],
    ]);
    expect(buildFrame(inputOf([leadOf(1)], { history: lost, raw: cell('2024-06-01') })).outcome).toEqual(['lost']);
  });
});

describe('the clock of the cycle', () => {
  const leads = [leadOf(1, { firstContactOn: '2024-03-03' }), leadOf(2), leadOf(3)];
  const followUps = [
    { leadId: 'LX1', contactedAt: '2024-03-02' },
    { leadId: 'LX2', contactedAt: '2024-03-08T10:30' },
    { leadId: 'LX2', contactedAt: '2024-03-05' },
    { leadId: 'LX3', contactedAt: '2025-01-01' },
  ];
  const starts = (cycleClock: string) =>
    [...buildFrame(inputOf(leads, { followUps, settings: settingsOf('en', { cycleClock }) })).start].map((day) =>
      Number.isNaN(day) ? '' : dayOf(day),
    );

  test('starts on registration', () =>
    expect(starts('registration')).toEqual(['2024-03-01', '2024-03-01', '2024-03-01']));

  test('or on the first contact: as typed, else the earliest follow-up, a plan being none', () => {
    expect(starts('firstContact')).toEqual(['2024-03-03', '2024-03-05', '']);
  });
});
