import { emptyPlan } from '../../../src/core/edit';
import { withTyped } from '../../../src/core/pipeline/typed-cells';
import type { Cell } from '../../../src/core/schema/row';

describe('cells typed at the sidebar', () => {
  const typed = (fields: Readonly<Record<string, Cell>>) =>
    withTyped(emptyPlan, { table: 'leads', row: 3, id: 'LX1', fields }).cells.map(({ column, cell }) => [column, cell]);

  test('go into the sheet as they are kept: without blanks around and signs that nobody sees, composed', () => {
    expect(typed({ contactName: '\u200b Ame\u0301lie\u202e\t' })).toEqual([['contactName', 'Am\u00e9lie']]);
  });

  test('that are no texts go in as they are', () => {
    expect(typed({ amount: 12.5, nextStepOn: { serial: 45000 } })).toEqual([
      ['amount', 12.5],
      ['nextStepOn', { serial: 45000 }],
    ]);
  });

  test('keep their lines where the column has lines, else stand in one', () => {
    expect(typed({ notes: 'one\r\ntwo', contactName: 'one\r\ntwo' })).toEqual([
      ['notes', 'one\ntwo'],
      ['contactName', 'one two'],
    ]);
  });
});
