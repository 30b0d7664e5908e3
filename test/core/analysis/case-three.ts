import type { Lead } from '../../../src/core/schema/row';
import { leadOf, wonAfter } from './analysis-builder';

const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, i) => make(i));

const fair: Lead = { source: 'tradeFair', owner: 'li', grade: 'high' };
const web: Lead = { source: 'webForm', owner: 'zhao', grade: 'medium', registeredOn: '2024-04-01' };

/** Wins of the trade fair name one factor or the other, or both; every loss names the budget. */
const fairWins = [10, 25, 40].flatMap((days, place) =>
  times(5, (i) =>
    wonAfter(days, {
      ...fair,
      amount: '10000',
      closeReason: i < 3 ? 'win.interaction' : i === 3 ? 'win.clearNeed' : 'win.interaction、win.clearNeed',
      ...(place === 2 && i === 0 && { closeReason: 'win.price' }),
    }),
  ),
);
const webWins = [30, 60].flatMap((days) =>
  times(4, () => wonAfter(days, { ...web, amount: '20000', closeReason: 'win.ownNeed' })),
);

/**
 * The worked example: 50 leads of the trade fair, 15 won, and three invalid ones more; 100 of the web form, 8 won.
 * The fair's other leads are lost over the budget, the form's over slow response but for 12 that are open.
 */
export const caseThree: readonly Lead[] = [
  ...fairWins,
  ...times(35, () => ({ ...fair, stage: 'lost', closedOn: '2024-05-06', closeReason: 'loss.budget' })),
  ...times(3, () => ({ ...fair, stage: 'invalid', closedOn: '2024-03-04', closeReason: 'invalid.contact' })),
  ...webWins,
  ...times(80, () => ({ ...web, stage: 'lost', closedOn: '2024-06-03', closeReason: 'loss.slow' })),
  ...times(12, (i) => ({
    ...web,
    stage: 'needs',
    nextContactOn: i < 4 ? '2024-07-10' : '2024-07-20',
    budget: '10-15万',
  })),
].map((lead, index) => leadOf(index + 1, lead));
