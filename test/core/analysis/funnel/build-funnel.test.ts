import { buildFrame } from '../../../../src/core/analysis/frame/build-frame';
import { buildFunnel, stageConversion } from '../../../../src/core/analysis/funnel/build-funnel';
import { funnelOrder } from '../../../../src/core/analysis/funnel/funnel-order';
import type { Lead } from '../../../../src/core/schema/row';
import { inputOf, leadOf, moves, type StageEvent, settingsOf } from '../analysis-builder';

/** Stages firstContact, needs, solution, negotiation, signing, won. */
const progress = settingsOf('en', { preset: 'progress' });

function funnelOf(leads: readonly Lead[], history: readonly StageEvent[] = [], settings = progress) {
  const input = inputOf(leads, { history, settings });
  const frame = buildFrame(input);
  return buildFunnel(
    frame,
    leads.map((_lead, index) => index),
    funnelOrder(settings, input.vocabulary),
  );
}

const row = ({ steps }: ReturnType<typeof funnelOf>) =>
  steps.map(({ reached, movedOn, lost, stillThere, aside }) => [reached, movedOn, lost.length, stillThere, aside]);
const blank = [0, 0, 0, 0, 0];

describe('where a lead came to', () => {
  test('an open lead has reached every stage up to its own', () => {
    expect(row(funnelOf([leadOf(1, { stage: 'solution' })]))).toEqual([
      ...[[1, 1, 0, 0, 0], [1, 1, 0, 0, 0], [1, 0, 0, 1, 0], blank, blank],
    ]);
  });

  test('a hidden stage is the nearest shown one on its left', () => {
    const history = moves('LX1', [
      ['2024-03-01', 'firstContact'],
      ['2024-03-04', 'quote'],
    ]);
    expect(row(funnelOf([leadOf(1, { stage: 'quote' })], history))[2]).toEqual([1, 0, 0, 1, 0]);
  });

  test('a won lead has reached them all, skipped ones too', () => {
    const funnel = funnelOf(
      [leadOf(1, { stage: 'won' })],
      moves('LX1', [
        ['2024-03-01', 'needs'],
        ['2024-03-09', 'won'],
      ]),
    );
    expect(row(funnel)).toEqual(Array.from({ length: 5 }, () => [1, 1, 0, 0, 0]));
    expect(funnel.won).toHaveLength(1);
  });

  test('a lost lead was lost in the last stage it reached', () => {
    const history = moves('LX1', [
      ['2024-03-01', 'firstContact'],
      ['2024-03-05', 'negotiation'],
      ['2024-03-09', 'lost'],
    ]);
    const funnel = funnelOf([leadOf(1, { stage: 'lost' })], history);
    expect(row(funnel)[3]).toEqual([1, 0, 1, 0, 0]);
    expect(funnel.ends[3]).toMatchObject({ lost: [0], unknown: new Set() });
    expect(funnel.steps.map(({ unknown }) => unknown)).toEqual([0, 0, 0, 0, 0]);
  });

  test('a lost lead without history reached the first stage only, its path unknown', () => {
    const { steps } = funnelOf([leadOf(1, { stage: 'lost' })]);
    expect(steps[0]).toMatchObject({ reached: 1, movedOn: 0, lost: [0], unknown: 1 });
    expect(steps[1]?.reached).toBe(0);
  });

  test('paused leads, and those moved back, stand aside of the stage they had reached', () => {
    const history = [
      ...moves('LX1', [
        ['2024-03-01', 'needs'],
        ['2024-03-05', 'nurture'],
      ]),
      ...moves('LX2', [
        ['2024-03-01', 'negotiation'],
        ['2024-03-05', 'needs'],
      ]),
    ];
    expect(row(funnelOf([leadOf(1, { stage: 'nurture' }), leadOf(2, { stage: 'needs' })], history))).toEqual([
      ...[[2, 2, 0, 0, 0], [2, 1, 0, 0, 1], [1, 1, 0, 0, 0], [1, 0, 0, 0, 1], blank],
    ]);
  });

  test('stage conversion is of the decided leads alone', () => {
    const history = [1, 2, 3].flatMap((n) =>
      moves(`LX${n}`, [
        ['2024-03-01', 'needs'],
        ['2024-03-05', n === 1 ? 'solution' : 'lost'],
      ]),
    );
    const leads = [
      leadOf(1, { stage: 'solution' }),
      leadOf(2, { stage: 'lost' }),
      leadOf(3, { stage: 'lost' }),
      leadOf(4, { stage: 'needs' }),
    ];
    const [first, needs, solution] = funnelOf(leads, history).steps.map(stageConversion);
    expect([first, needs, solution]).toEqual([1, 1 / 3, undefined]);
  });
});

describe('days in a stage', () => {
  const daysOf = (history: readonly StageEvent[], stage: string) =>
    funnelOf([leadOf(1, { stage })], history).steps.map(({ medianDays }) => medianDays);

  test('from entering to leaving; the first stage from registration; an unfinished stay does not count', () => {
    const history = moves('LX1', [
      ['2024-03-02', 'firstContact'],
      ['2024-03-04', 'needs'],
      ['2024-03-09', 'solution'],
    ]);
    expect(daysOf(history, 'solution')).toEqual([3, 5, undefined, undefined, undefined]);
  });

  test('a stage in which the lead was first seen further on has no days', () => {
    const history = moves('LX1', [
      ['2024-03-02', 'needs'],
      ['2024-03-09', 'solution'],
      ['2024-03-10', 'lost'],
    ]);
    expect(daysOf(history, 'lost')).toEqual([undefined, undefined, 1, undefined, undefined]);
  });

  test('events out of order are put in order', () => {
    const history = moves('LX1', [
      ['2024-03-01', 'firstContact'],
      ['2024-03-04T10:00', 'needs'],
      ['2024-03-04T18:00', 'lost'],
    ]);
    expect(daysOf([...history].reverse(), 'lost')).toEqual([3, 0, undefined, undefined, undefined]);
  });
});

describe('the worked example: 22 leads reach negotiation', () => {
  const path = (n: number, end: string) =>
    moves(`LX${n}`, [
      ['2024-03-01', 'identified'],
      ['2024-03-05', 'needs'],
      ['2024-03-10', 'negotiation'],
      ['2024-03-20', end],
    ]);
  const numbers = Array.from({ length: 22 }, (_, i) => i + 1);
  const endOf = (n: number) => (n <= 6 ? 'won' : n <= 20 ? 'lost' : 'negotiation');
  const leads = numbers.map((n) =>
    leadOf(n, {
      stage: endOf(n),
      ...(endOf(n) === 'lost' && { closeReason: n <= 15 ? 'loss.price' : 'loss.competitor' }),
    }),
  );
  const history = numbers.flatMap((n) => (n <= 20 ? path(n, endOf(n)) : path(n, 'negotiation').slice(0, 3)));

  test.each(['customer', 'full'])('by preset %s: 6 move on, 14 are lost there, 2 stand there', (preset) => {
    const funnel = funnelOf(leads, history, settingsOf('zh-CN', { preset }));
    const step = funnel.steps.find(({ key }) => key === 'negotiation');
    expect(step).toMatchObject({ reached: 22, movedOn: 6, stillThere: 2, aside: 0, unknown: 0, medianDays: 10 });
    expect(step?.lost).toHaveLength(14);
    expect(step && stageConversion(step)).toBe(0.3);
  });
});
