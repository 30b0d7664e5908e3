import { withoutRefusing } from '../../../src/core/writing/refusing-cell';
import { row, targetOf } from './fixture';

test('cells that refuse are left out of their own target alone', () => {
  const cells = { stage: '报价', need: 'a' };
  const [one, other] = [targetOf(row(2, { leadId: 'L1' }), cells), targetOf(row(3, { leadId: 'L2' }), cells)];
  const left = withoutRefusing(
    [one, other],
    [
      { target: one, column: 'stage' },
      { target: other, column: 'notes' },
    ],
  );
  expect(left).toEqual([{ ...one, cells: { need: 'a' } }, other]);
  expect(withoutRefusing([one], [])).toEqual([one]);
});
