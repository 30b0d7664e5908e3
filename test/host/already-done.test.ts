import { patient } from '../../src/host/patient';

type Grid = readonly (readonly string[])[];
type Change = (grid: Grid) => Grid;

const without = (at: number) => (items: readonly string[]) => items.filter((_item, index) => index !== at);

/** What a person does in the moment in which a call fails. */
const people: Readonly<Record<string, Change>> = {
  nobody: (grid) => grid,
  'deletes the last column': (grid) => grid.map((row) => row.slice(0, -1)),
  'inserts a column on the left': (grid) => grid.map((row) => ['', ...row]),
  'deletes the last row': (grid) => grid.slice(0, -1),
  'inserts a row at the top': (grid) => [[], ...grid],
};

/** A tab that fails once to delete, with the deletion done or not, while a person is at work. */
function failingTab(how: 'before' | 'after', person: string) {
  let grid: Grid = [
    ['id', 'name', 'phone', 'stage'],
    ['1', 'Acme', '138', 'quote'],
    ['2', 'Best', '139', 'won'],
  ];
  let fails = true;
  const change = (own: Change) => {
    if (!fails || how === 'after') grid = own(grid);
    if (!fails) return;
    fails = false;
    grid = (people[person] as Change)(grid);
    throw new Error('Service error');
  };
  const tab = {
    getMaxRows: () => grid.length,
    getMaxColumns: () => grid[0]?.length ?? 0,
    getRange: (row: number) => ({ getDisplayValues: () => [grid[row - 1] ?? []] }),
    deleteColumn: (column: number) => change((rows) => rows.map(without(column - 1))),
    deleteRow: (row: number) => change((rows) => rows.filter((_row, at) => at !== row - 1)),
  };
  return { tab: patient(tab), rows: () => grid.map((row) => row.join(' ')) };
}

const rest = ['id phone stage', '1 138 quote', '2 139 won'];

test.each(['before', 'after'] as const)(
  'a column whose deletion failed once (%s its effect) is deleted once',
  (how) => {
    const { tab, rows } = failingTab(how, 'nobody');
    tab.deleteColumn(2);
    expect(rows()).toEqual(rest);
  },
);

test.each(['before', 'after'] as const)('a row whose deletion failed once (%s its effect) is deleted once', (how) => {
  const { tab, rows } = failingTab(how, 'nobody');
  tab.deleteRow(2);
  expect(rows()).toEqual(['id name phone stage', '2 Best 139 won']);
});

test.each([
  { how: 'before', person: 'deletes the last column', left: 'id name phone' },
  { how: 'before', person: 'inserts a column on the left', left: ' id name phone stage' },
  { how: 'after', person: 'deletes the last column', left: 'id phone' },
  { how: 'after', person: 'inserts a column on the left', left: ' id phone stage' },
] as const)('a colleague $person while a deletion fails ($how its effect): no other column goes', (one) => {
  const { tab, rows } = failingTab(one.how, one.person);
  expect(() => tab.deleteColumn(2)).toThrow('Service error');
  expect(rows()[0]).toBe(one.left);
});

test.each([
  { how: 'before', person: 'deletes the last row', left: ['id name phone stage', '1 Acme 138 quote'] },
  {
    how: 'before',
    person: 'inserts a row at the top',
    left: ['', 'id name phone stage', '1 Acme 138 quote', '2 Best 139 won'],
  },
  { how: 'after', person: 'inserts a row at the top', left: ['', 'id name phone stage', '2 Best 139 won'] },
] as const)(
  'a colleague $person while a deletion fails ($how its effect): no other row goes',
  ({ how, person, left }) => {
    const { tab, rows } = failingTab(how, person);
    expect(() => tab.deleteRow(2)).toThrow('Service error');
    expect(rows()).toEqual(left);
  },
);
