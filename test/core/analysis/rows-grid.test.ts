import type { BehindRow } from '../../../src/core/analysis/rows/behind-rows';
import { rowsGrid } from '../../../src/core/analysis/rows/rows-grid';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { settingsOf } from './analysis-builder';

const texts = {
  ...{ customerName: '甲公司', stage: '已成交', owner: '李', source: '展会' },
  ...{ grade: '', registeredOn: '2024-03-01', closedOn: '', amount: '' },
};
const row = (at: number): BehindRow => ({ leadId: `LX${at}`, texts, isCounted: at === 1 });
const gridOf = (count: number) =>
  rowsGrid(
    Array.from({ length: count }, (_, at) => row(at + 1)),
    {
      ...{ names: ['Source', 'Fair', 'Conversion'], shown: '30%', isShare: true, computedAt: '2024-03-01 09:00' },
      vocabulary: buildVocabulary(settingsOf('en')),
      leadsTab: { name: 'Leads', gid: 7, idColumn: 'A' },
    },
  );

test('names the figure, says how many are counted of how many, and lists every lead', () => {
  const values = gridOf(3).map((cells) => cells.map(({ value }) => value));
  expect(values.slice(0, 3).map(([first]) => first)).toEqual([
    'Source · Fair · Conversion: 30%',
    'Computed: 2024-03-01 09:00',
    '1 of 3 leads',
  ]);
  expect(values[4]).toEqual([
    'LX1',
    '=HYPERLINK("#gid=7&range=A"&MATCH(A5;Leads!A:A;0);"→")',
    ...['✓', '甲公司', '已成交', '李', '展会', '', '2024-03-01', '', ''],
  ]);
  expect(values[5]?.[2]).toBe('');
});

test('of many leads only the first five hundred have a link: each looks through the whole tab', () => {
  const links = gridOf(700).filter((cells) => String(cells[1]?.value).startsWith('=HYPERLINK'));
  expect(links).toHaveLength(500);
  expect(gridOf(700)).toHaveLength(704);
});
