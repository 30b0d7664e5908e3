import { buildFrame } from '../../../../src/core/analysis/frame/build-frame';
import { eventsOf } from '../../../../src/core/analysis/frame/stage-events';
import { entryTimes } from '../../../../src/core/analysis/funnel/entry-times';
import { funnelOrder } from '../../../../src/core/analysis/funnel/funnel-order';
import { dayNumber } from '../../../../src/core/date';
import { buildVocabulary } from '../../../../src/core/schema/vocabulary';
import { inputOf, leadOf, moves, settingsOf } from '../analysis-builder';

const settings = settingsOf('en', { preset: 'simple' });
/** Stages identified and needs. */
const order = funnelOrder(settings, buildVocabulary(settings));
const registered = dayNumber('2024-02-28');
const frameOf = (steps: Parameters<typeof moves>[1]) =>
  buildFrame(inputOf([leadOf(1)], { settings, history: moves('LX1', steps) }));
const times = (steps: Parameters<typeof moves>[1]) => entryTimes(eventsOf(frameOf(steps).events, 0), registered, order);

test('the first stage is entered on registration, the others when History says', () => {
  expect(
    times([
      ['2024-03-01', 'identified'],
      ['2024-03-05T12:00', 'needs'],
    ]),
  ).toEqual([registered, dayNumber('2024-03-05') + 0.5]);
});

test('coming back is no entry', () => {
  expect(
    times([
      ['2024-03-01', 'identified'],
      ['2024-03-05', 'needs'],
      ['2024-03-06', 'identified'],
      ['2024-03-09', 'needs'],
    ]),
  ).toEqual([...[registered, dayNumber('2024-03-05')]]);
});

test('a stage in which History first sees the lead has no time, not even when it comes back', () => {
  expect(
    times([
      ['2024-03-05', 'needs'],
      ['2024-03-06', 'identified'],
      ['2024-03-09', 'needs'],
    ]),
  ).toEqual([registered, Number.NaN]);
});

test('a stage never entered has none', () =>
  expect(times([['2024-03-01', 'identified']])).toEqual([registered, Number.NaN]));
