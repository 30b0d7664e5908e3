import { emptyPlan } from '../../../src/core/edit';
import { withTyped } from '../../../src/core/pipeline/typed-cells';

describe('cells typed at the sidebar', () => {
  const typed = (fields: Readonly<Record<string, string>>) =>
    withTyped(emptyPlan, { table: 'leads', row: 3, id: 'LX1', fields }).cells.map(({ column, cell }) => [column, cell]);

  test('go into the sheet as they are kept: without blanks around and signs that nobody sees, composed', () => {
    expect(typed({ contactName: '\u200b Ame\u0301lie\u202e\t' })).toEqual([['contactName', 'Am\u00e9lie']]);
  });

  test('keep their lines where the column has lines, else stand in one', () => {
    expect(typed({ notes: 'one\r\ntwo', contactName: 'one\r\ntwo' })).toEqual([
      ['notes', 'one\ntwo'],
      ['contactName', 'one two'],
    ]);
  });
});
