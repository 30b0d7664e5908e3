import { sendingStops } from '../../../src/core/digest/sending-stops';

test.each([
  [[], false],
  [['sent', 'sent'], false],
  [['sent', 'failed', 'failed'], false],
  [['sent', 'queued'], true],
  [['sent', 'unconfirmed'], false],
  [['unconfirmed', 'sent', 'unconfirmed'], false],
  [['sent', 'unconfirmed', 'unconfirmed'], true],
] as const)('after %j the round stops: %s', (outcomes, stops) => {
  expect(sendingStops(outcomes)).toBe(stops);
});
