import { analysisContext } from '../../../../src/core/analysis/analysis-context';
import { firstSuggestion, suggest } from '../../../../src/core/analysis/suggestion/suggest';
import { minuteNumber, stampOf } from '../../../../src/core/date';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, moves, settingsOf, wonAfter } from '../analysis-builder';

const times = (count: number, lead: Lead): readonly Lead[] => Array.from({ length: count }, () => lead);
const numbered = (...groups: readonly (readonly Lead[])[]) =>
  groups.flat().map((lead, index) => leadOf(index + 1, lead));
const rulesOf = (leads: readonly Lead[], extras: Parameters<typeof inputOf>[1] = {}) =>
  suggest(analysisContext(inputOf(leads, extras))).map(
    ({ rule, scope, about }) => `${rule}:${scope === 'team' ? scope : about}`,
  );

const lost = (factor: string, more: Lead = {}): Lead => ({
  source: 'partner',
  stage: 'lost',
  closeReason: factor,
  ...more,
});

describe('dominant loss factor', () => {
  test.each([
    { price: 4, other: 0, fires: false, why: 'four losses are too few' },
    { price: 5, other: 0, fires: true, why: 'five of five' },
    { price: 4, other: 6, fires: true, why: 'the other factor has 60 %' },
    { price: 2, other: 2, fires: false, why: 'too few again' },
  ])('$price against $other: $why', ({ price, other, fires }) => {
    const leads = numbered(times(price, lost('loss.price')), times(other, lost('loss.slow')));
    expect(rulesOf(leads)).toEqual(fires ? ['dominantLoss:partner'] : []);
  });

  test('silent where no factor reaches 40 %', () => {
    const leads = numbered(times(3, lost('loss.price')), times(3, lost('loss.slow')), times(3, lost('loss.fit')));
    expect(rulesOf(leads)).toEqual([]);
  });

  test.each([
    ['webForm', '24 小时'],
    ['partner', '72 小时'],
  ])('slow response at %s names the limit of that source: %s', (source, limit) => {
    const [found] = suggest(analysisContext(inputOf(numbered(times(6, lost('loss.slow', { source }))))));
    expect(found?.text).toContain(limit);
  });

  test('thresholds come from Settings', () => {
    const settings = settingsOf('en', { suggestMinLosses: '2', suggestLossShare: '0.9' });
    expect(rulesOf(numbered(times(2, lost('loss.price'))), { settings })).toEqual(['dominantLoss:partner']);
  });
});

describe('low conversion', () => {
  const rest = numbered(
    times(30, wonAfter(10, { source: 'partner' })),
    times(30, { source: 'partner', stage: 'needs', budget: '1万' }),
  );

  test('fires for at least twenty leads tested below the rest', () => {
    expect(rulesOf([...rest, ...numbered(times(20, { source: 'coldCall' }))])).toContain('lowConversion:coldCall');
  });

  test('is silent for nineteen, whatever the test says', () => {
    expect(rulesOf([...rest, ...numbered(times(19, { source: 'coldCall' }))])).not.toContain('lowConversion:coldCall');
  });

  test('is silent where the difference may be chance', () => {
    const near = numbered(times(8, wonAfter(10, { source: 'coldCall' })), times(14, { source: 'coldCall' }));
    expect(rulesOf([...rest, ...near])).not.toContain('lowConversion:coldCall');
  });
});

describe('long cycle', () => {
  const fast = times(10, wonAfter(10, { source: 'partner' }));

  test.each([
    [5, 20, true],
    [5, 15, false],
    [4, 90, false],
  ] as const)('%i wins after %i days against ten after 10', (wins, days, fires) => {
    const leads = numbered(fast, times(wins, wonAfter(days, { source: 'tradeFair' })));
    expect(rulesOf(leads).includes('longCycle:tradeFair')).toBe(fires);
  });
});

describe('weak stage', () => {
  /** Twelve that come to negotiation, three of whom are won, and some that are lost earlier. */
  const historyOf = (lostEarlier: number) => [
    ...Array.from({ length: 12 }, (_, i) =>
      moves(`LX${i + 1}`, [
        ['2024-03-01', 'identified'],
        ['2024-03-03', 'needs'],
        ['2024-03-05', 'negotiation'],
        ['2024-03-09', i < 3 ? 'won' : 'lost'],
      ]),
    ).flat(),
    ...Array.from({ length: lostEarlier }, (_, i) =>
      moves(`LX${i + 13}`, [
        ['2024-03-01', 'identified'],
        ['2024-03-05', 'lost'],
      ]),
    ).flat(),
  ];
  const history = historyOf(0);
  const leads = numbered(times(3, wonAfter(8)), times(9, { stage: 'lost', closeReason: 'loss.competitor' }));

  test('names the stage, its figures and why', () => {
    const found = suggest(analysisContext(inputOf(leads, { history }))).find(({ rule }) => rule === 'weakStage');
    expect(found?.text).toContain('谈判阶段是最弱的一环，只有 25%（3/12）进入后续阶段，主要流失因素：选择竞品');
    expect(found?.leads).toHaveLength(9);
  });

  test('accuses none where two lose alike', () => {
    const alike = [...leads, ...times(20, { stage: 'lost' })].map((lead, i) => ({ ...lead, leadId: `LX${i + 1}` }));
    expect(rulesOf(alike, { history: historyOf(20) })).not.toContain('weakStage:team');
  });

  test('does not accuse the first stage of losses whose path nobody knows', () => {
    expect(rulesOf(leads)).not.toContain('weakStage:team');
  });
});

describe('pending details', () => {
  const sound: Lead = { stage: 'firstContact', owner: 'li', phone: '13800138000' };
  const pending: Lead = { ...sound, budget: '待确认' };

  test.each([
    [9, 1, true],
    [19, 1, false],
    [0, 9, false],
  ] as const)('%i complete and %i pending', (complete, open, fires) => {
    const leads = numbered(times(complete, sound), times(open, pending));
    expect(rulesOf(leads).includes('pendingShare:team')).toBe(fires);
  });
});

describe('late response', () => {
  /** Leads of one source, each answered after some hours. */
  const answered = (count: number, hours: number, more: Lead = {}) => {
    const leads = numbered(
      times(count, { registeredOn: '2024-03-04T09:00', source: 'webForm', stage: 'needs', ...more }),
    );
    const followUps = leads.map(({ leadId = '' }) => ({
      leadId,
      contactedAt: stampOf(minuteNumber('2024-03-04T09:00') + hours * 60),
    }));
    return rulesOf(leads, { followUps });
  };

  test.each([
    { count: 10, hours: 25, source: 'webForm', fires: true },
    { count: 10, hours: 24, source: 'webForm', fires: false },
    { count: 9, hours: 99, source: 'webForm', fires: false },
    { count: 10, hours: 70, source: 'partner', fires: false },
    { count: 10, hours: 73, source: 'partner', fires: true },
  ])('$count leads of $source answered after $hours hours: $fires', ({ count, hours, source, fires }) => {
    expect(answered(count, hours, { source }).includes(`lateResponse:${source}`)).toBe(fires);
  });

  test('without hours whole days count: the next day is in time for 24 hours', () => {
    const leads = numbered(times(10, { source: 'webForm', stage: 'needs' }));
    const on = (contactedAt: string) =>
      rulesOf(leads, { followUps: leads.map(({ leadId = '' }) => ({ leadId, contactedAt })) });
    expect(on('2024-03-02')).not.toContain('lateResponse:webForm');
    expect(on('2024-03-03')).toContain('lateResponse:webForm');
  });
});

describe('high grade not above the others', () => {
  const graded = (grade: string, won: number, all: number) =>
    Array.from({ length: all }, (_, i): Lead => (i < won ? wonAfter(9, { grade }) : { grade, stage: 'lost' }));

  // Few leads cannot show that a grade is not ahead; many can, even where both win alike.
  test.each([
    { high: [5, 20], low: [5, 20], fires: false },
    { high: [50, 200], low: [100, 200], fires: true },
    { high: [1500, 6000], low: [1500, 6000], fires: true },
    { high: [1560, 6000], low: [1500, 6000], fires: false },
    { high: [2, 19], low: [100, 200], fires: false },
  ] as const)('$high against $low: $fires', ({ high, low, fires }) => {
    const leads = numbered(graded('high', high[0], high[1]), graded('low', low[0], low[1]));
    expect(rulesOf(leads).includes('highGrade:team')).toBe(fires);
  });
});

describe('an owner’s overdue share', () => {
  const late: Lead = { stage: 'firstContact', nextContactOn: '2024-07-01', phone: '13800138000' };
  const inTime: Lead = { ...late, nextContactOn: '2024-08-01' };

  test.each([
    { mine: 5, others: 1, fires: true },
    { mine: 4, others: 1, fires: false },
    { mine: 5, others: 4, fires: false },
  ])('$mine late of mine, $others of the others: $fires', ({ mine, others, fires }) => {
    const own = [...times(mine, late), ...times(10 - mine, inTime)].map((lead) => ({ ...lead, owner: 'li' }));
    const rest = [...times(others, late), ...times(10 - others, inTime)].map((lead) => ({ ...lead, owner: 'zhao' }));
    expect(rulesOf(numbered(own, rest)).includes('overdueShare:li')).toBe(fires);
  });
});

describe('whom and when', () => {
  test('the owner holds most of the leads, the day is the first working one of next month', () => {
    const leads = numbered(
      times(2, lost('loss.price', { owner: 'li' })),
      times(4, lost('loss.price', { owner: 'zhao' })),
    );
    const [found] = suggest(analysisContext(inputOf(leads, { today: '2024-05-20', now: '2024-05-20T09:00' })));
    expect(found).toMatchObject({ owner: 'zhao', dueOn: '2024-06-03' });
  });

  test('a tie goes by the list of members; without any owner nobody is named', () => {
    const tie = numbered(
      times(3, lost('loss.price', { owner: 'zhao' })),
      times(3, lost('loss.price', { owner: 'li' })),
    );
    expect(suggest(analysisContext(inputOf(tie)))[0]?.owner).toBe('li');
    expect(suggest(analysisContext(inputOf(numbered(times(5, lost('loss.price'))))))[0]?.owner).toBe('');
  });

  test('the cell of a source shows the first rule that fires, with owner and day', () => {
    const context = analysisContext(inputOf(numbered(times(5, lost('loss.price', { owner: 'li' })))));
    const [source = context.all] = context.groups.source;
    expect(firstSuggestion(context, source)).toMatch(/^价格异议占流失原因的 100%（5\/5）：.*（李，2024-08-01）$/);
  });
});
