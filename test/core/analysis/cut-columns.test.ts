import { cutColumns } from '../../../src/core/analysis/cut-columns';

const rows = Array.from({ length: 300 }, (_, row) => [`L${row}`, row, row % 2 === 0 ? 'even' : '']);
const grid = { rows, at: { leadId: 0, amount: 1, source: 2 } };

test('a column holds its cells row by row, whether it is cut with others or by itself', () => {
  const columns = cutColumns(grid, [['leadId', 'amount', 'feedback']]);
  expect(columns('amount')).toEqual(rows.map(([, amount]) => amount));
  expect(columns('source')).toEqual(rows.map(([, , source]) => source));
});

test('a column that does not stand on the tab is none', () => {
  expect(cutColumns(grid, [['feedback']])('feedback')).toBeUndefined();
});

test('cells beyond the end of a short row are blank', () => {
  expect(cutColumns({ rows: [['L1']], at: { leadId: 0, amount: 1 } }, [['leadId', 'amount']])('amount')).toEqual(['']);
});

test('rows are read once for each column, however often it is asked for', () => {
  let reads = 0;
  const row = new Proxy(['L1', 5], {
    get(cells, place) {
      reads += Number(place === '0');
      return Reflect.get(cells, place);
    },
  });
  const columns = cutColumns({ rows: [row], at: { leadId: 0, amount: 1 } }, [['leadId', 'amount']]);
  for (let time = 0; time < 3; time += 1) expect(columns('leadId')).toEqual(['L1']);
  expect(reads).toBe(1);
});
