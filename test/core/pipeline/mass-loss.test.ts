import { isMassLoss } from '../../../src/core/pipeline/mass-loss';

describe('how much of a table may go without a question', () => {
  test.each([
    { missing: 1, alive: 1, asks: false },
    { missing: 2, alive: 2, asks: true },
    { missing: 3, alive: 4, asks: false },
    { missing: 4, alive: 5, asks: false },
    { missing: 9, alive: 10, asks: true },
    { missing: 800, alive: 1000, asks: false },
    { missing: 801, alive: 1000, asks: true },
  ])('$missing of $alive', ({ missing, alive, asks }) => expect(isMassLoss(missing, alive)).toBe(asks));
});
