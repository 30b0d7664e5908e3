import { buildReport } from '../../../src/core/analysis/build-report';
import { filterCells, readFilters } from '../../../src/core/analysis/filter-cells';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';
import { inputOf, leadOf, settingsOf, wonAfter } from './analysis-builder';
import { rowsOf, tableOf } from './report-text';

const vocabulary = buildVocabulary(settingsOf('zh-CN'));

const blank = { period: '', owner: '', source: '', asOf: '', language: '', currency: '' };

describe('reading the filter cells', () => {
  test.each([
    [{ period: '本月', owner: '全部', source: '全部' }, { period: 'thisMonth' }],
    [
      { period: 'Last year', owner: '李', source: 'Trade fair' },
      { period: 'lastYear', owner: 'li', source: 'tradeFair' },
    ],
    [{ period: '', owner: '', source: '' }, { period: 'all' }],
    [{ period: 'whenever', owner: 'stranger', source: '?' }, { period: 'all' }],
    [{ asOf: '2024-03-02' }, { period: 'all', asOf: '2024-03-02' }],
    [{ asOf: '2024年3月2日' }, { period: 'all', asOf: '2024-03-02' }],
    [{ asOf: '2024-02-30' }, { period: 'all' }],
    [{ asOf: 'yesterday' }, { period: 'all' }],
    [
      { language: 'English', currency: 'US$' },
      { period: 'all', language: 'en', currency: 'US$' },
    ],
    [{ language: 'As the workbook', currency: '同工作簿' }, { period: 'all' }],
    [{ language: 'Klingon', currency: '=1+1' }, { period: 'all' }],
  ])('%j', (texts, filters) => expect(readFilters({ ...blank, ...texts }, vocabulary)).toEqual(filters));

  test('every label offered is read back', () => {
    for (const { key, options } of filterCells(vocabulary)) {
      for (const option of options) {
        const texts = { ...blank, [key]: option.label };
        expect(readFilters(texts, vocabulary)[key] ?? '').toBe(option.key);
      }
    }
  });
});

test('a sign that the reader chose stands before the amounts, which stay', () => {
  const leads = [leadOf(1, wonAfter(5, { source: 'tradeFair', amount: '9000' }))];
  const [row = []] = rowsOf(buildReport(inputOf(leads, { filters: { period: 'all', currency: 'US$' } })), 'value');
  expect(row[2]).toMatchObject({ value: 9000, format: '"US$"#,##0' });
});

describe('what the filters let through', () => {
  const leads = [
    leadOf(1, { source: 'tradeFair', owner: 'li', registeredOn: '2024-07-03' }),
    leadOf(2, { ...wonAfter(3, { registeredOn: '2024-02-01' }), source: 'tradeFair', owner: 'zhao' }),
    leadOf(3, { source: 'webForm', owner: 'li', registeredOn: '' }),
  ];
  test.each([
    [{ period: 'all' }, 3],
    [{ period: 'all', owner: 'li' }, 2],
    [{ period: 'all', owner: 'li', source: 'webForm' }, 1],
    [{ period: 'thisMonth' }, 1],
    [{ period: 'thisYear', source: 'tradeFair' }, 2],
  ] as const)('%j: %i leads', (filters, count) => {
    const table = tableOf(buildReport(inputOf(leads, { filters })), 'source');
    expect(table[table.length - 1]?.[1]).toBe(count);
  });

  test('the first and the last day of a period belong to it', () => {
    const days = ['2024-05-31', '2024-06-01', '2024-06-30', '2024-07-01'];
    const built = buildReport(
      inputOf(
        days.map((registeredOn, i) => leadOf(i, { registeredOn })),
        { filters: { period: 'lastMonth' } },
      ),
    );
    expect(tableOf(built, 'source')[0]?.[1]).toBe(2);
  });
});
