import ExcelJS from 'exceljs';
import { chartOption } from '../../../emulator/files/chart-option';
import { toXlsx } from '../../../emulator/files/to-xlsx';
import { readParts } from '../../../emulator/files/zip-parts';
import type { Chart } from '../../../emulator/model';
import { aChart, aSheet, aWorkbook, NOW } from './sample-workbook';

const sheetWith = (charts: Chart[]) =>
  aSheet(
    '转化分析表',
    [
      ['来源', '转化率', '低'],
      ['展会', 0.3, 0.191],
      ['官网表单', 0.08, 0.041],
      ['A&B', 0.1, null],
    ],
    { charts },
  );

async function parts(...charts: Chart[]): Promise<Map<string, string>> {
  return readParts(await toXlsx(aWorkbook([sheetWith(charts)]), NOW));
}

async function xmlOf(chart: Chart): Promise<string> {
  return (await parts(chart)).get('xl/charts/chart1.xml') ?? '';
}

/** The groups of series in the plot area, in order. */
const plots = (xml: string): string[] => Array.from(xml.matchAll(/<c:(\w+Chart)>/g), ([, name]) => name ?? '');
/** Every element must be closed in the order in which it was opened. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = '', end] of xml.replace(/<\?.*?\?>/, '').matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (slash && open.pop() !== name) return false;
    if (!slash && !end) open.push(name);
  }
  return open.length === 0;
}

describe('a chart', () => {
  test.each([
    ['COLUMN', ['barChart'], 'barDir val="col"'],
    ['BAR', ['barChart'], 'barDir val="bar"'],
    ['LINE', ['lineChart'], '<c:marker val="1"/>'],
    ['AREA', ['areaChart'], 'grouping val="standard"'],
    ['PIE', ['pieChart'], 'varyColors val="1"'],
    ['SCATTER', ['scatterChart'], '<c:xVal><c:numRef>'],
  ])('of type %s', async (type, kinds, mark) => {
    const xml = await xmlOf(aChart(type));
    expect(plots(xml)).toEqual(kinds);
    expect(xml).toContain(mark);
    expect(isWellFormed(xml)).toBe(true);
  });

  test('refers to its cells and carries what they hold', async () => {
    const xml = await xmlOf(aChart('COLUMN'));
    expect(xml).toContain("<c:f>'转化分析表'!$B$2:$B$4</c:f>");
    expect(xml).toContain("<c:f>'转化分析表'!$A$2:$A$4</c:f>");
    expect(xml).toContain('<c:pt idx="0"><c:v>0.3</c:v></c:pt>');
    expect(xml).toContain('<c:v>A&amp;B</c:v>');
  });

  test('names its series after their header cells, and follows them', async () => {
    const xml = await xmlOf(aChart('COLUMN'));
    expect(xml).toContain("<c:tx><c:strRef><c:f>'转化分析表'!$B$1</c:f>");
    expect(xml).toContain('<c:v>转化率</c:v>');
  });

  test('takes a name from its options before the header', async () => {
    expect(await xmlOf(aChart('COLUMN', { options: { 'series.0.labelInLegend': '比率' } }))).toContain(
      '<c:v>比率</c:v>',
    );
  });

  test('has titles of its own and of its axes', async () => {
    const xml = await xmlOf(
      aChart('COLUMN', { options: { title: '来源 & 转化', hAxis: { title: '来源' }, 'vAxis.title': '比率' } }),
    );
    for (const title of ['来源 &amp; 转化', '来源', '比率']) expect(xml).toContain(`<a:t>${title}</a:t>`);
  });

  test('formats and limits its value axis', async () => {
    const options = { 'vAxis.format': '0%', 'vAxis.viewWindow.min': 0, 'vAxis.viewWindow.max': 1 };
    const xml = await xmlOf(aChart('COLUMN', { options }));
    expect(xml).toContain('formatCode="0%"');
    expect(xml).toContain('<c:max val="1"/><c:min val="0"/>');
  });

  test('of a missing tab draws nothing but does not fail', async () => {
    const xml = await xmlOf(
      aChart('COLUMN', { ranges: [{ sheetId: 9, area: { row: 1, column: 1, rows: 2, columns: 2 } }] }),
    );
    expect(xml).not.toContain('<c:ser>');
    expect(isWellFormed(xml)).toBe(true);
  });

  test('guesses a header only where a text stands above the numbers', async () => {
    const ranges = [{ sheetId: 1, area: { row: 2, column: 1, rows: 3, columns: 2 } }];
    const { numHeaders: _, ...guessing } = aChart('COLUMN', { ranges });
    expect(await xmlOf(guessing)).toContain('$B$2:$B$4');
  });

  test('draws rows as series when it is turned round', async () => {
    const xml = await xmlOf(aChart('COLUMN', { transpose: true }));
    expect(xml).toContain("<c:f>'转化分析表'!$B$2:$C$2</c:f>");
    expect(xml.match(/<c:ser>/g)).toHaveLength(3);
  });
});

describe('what the analysis draws', () => {
  test('a combination: bars, with bounds as points only', async () => {
    const options = { seriesType: 'bars', series: { 1: { type: 'line', lineWidth: 0, pointSize: 8 } } };
    const xml = await xmlOf(aChart('COMBO', { options }));
    expect(plots(xml)).toEqual(['barChart', 'lineChart']);
    const line = xml.slice(xml.indexOf('<c:lineChart>'));
    expect(line).toContain('<a:ln><a:noFill/></a:ln>');
    expect(line).toContain('<c:symbol val="circle"/><c:size val="8"/>');
  });

  test('a funnel: a stacked bar whose first series is invisible and not in the legend', async () => {
    const options = { isStacked: true, 'series.0.color': 'transparent', 'series.1.color': '#1a73e8' };
    const xml = await xmlOf(aChart('BAR', { options }));
    expect(xml).toContain('<c:grouping val="stacked"/>');
    expect(xml).toContain('<c:overlap val="100"/>');
    expect(xml).toContain('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
    expect(xml).toContain('1A73E8');
    expect(xml).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
    expect(xml).toContain('<c:orientation val="maxMin"/>');
  });

  test('a fan: stacked areas, the lowest one invisible', async () => {
    const options = {
      isStacked: true,
      'series.0.areaOpacity': 0,
      'series.0.lineWidth': 0,
      'series.1.areaOpacity': 0.4,
    };
    const xml = await xmlOf(aChart('AREA', { options }));
    expect(xml).toContain('<c:grouping val="stacked"/>');
    expect(xml).toContain('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
    expect(xml).toContain('<a:alpha val="40000"/>');
  });

  test('a second value axis at the right', async () => {
    const xml = await xmlOf(aChart('LINE', { options: { 'series.1.targetAxisIndex': 1 } }));
    expect(plots(xml)).toEqual(['lineChart', 'lineChart']);
    expect(xml).toContain('<c:axPos val="r"/>');
  });

  test('no legend where none is wanted', async () => {
    expect(await xmlOf(aChart('BAR', { options: { legend: 'none' } }))).not.toContain('<c:legend>');
    expect(await xmlOf(aChart('BAR', { options: { legend: { position: 'bottom' } } }))).toContain(
      '<c:legendPos val="b"/>',
    );
  });
});

test('charts of all tabs are numbered through, and stand where they were put', async () => {
  const other = aSheet('第二', [['a', 1]], { id: 2, charts: [aChart('PIE', { options: { title: '三' } })] });
  const first = sheetWith([aChart('BAR', { options: { title: '一' } }), aChart('LINE', { options: { title: '二' } })]);
  const all = readParts(await toXlsx(aWorkbook([first, aSheet('空', [], { id: 3 }), other]), NOW));
  const titles = [1, 2, 3].map(
    (number) => /<a:t>(.*?)<\/a:t>/.exec(all.get(`xl/charts/chart${number}.xml`) ?? '')?.[1],
  );
  expect(titles).toEqual(['一', '二', '三']);
  expect(all.get('xl/drawings/drawing1.xml')).toContain(
    '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row>',
  );
});

test('a file with charts is still one that another reader opens', async () => {
  const book = new ExcelJS.Workbook();
  const bytes = await toXlsx(aWorkbook([sheetWith([aChart('COMBO')])]), NOW);
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(book.worksheets[0]?.getCell('A4').value).toBe('A&B');
});

test('an option is found by its whole name before its parts', () => {
  const chart = { options: { 'series.0.color': 'red', series: { 0: { color: 'blue', type: 'line' } } } };
  expect(chartOption(chart, 'series.0.color')).toBe('red');
  expect(chartOption(chart, 'series.0.type')).toBe('line');
  expect(chartOption(chart, 'series.1.type')).toBeUndefined();
});
