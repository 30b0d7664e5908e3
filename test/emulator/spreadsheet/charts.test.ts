import { onSheet } from './on-sheet';

const data = `sheet.getRange('A1:B3').setValues([['stage', 'leads'], ['new', 5], ['won', 2]]);`;
const column = `sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 4, 10, 20)`;

describe('charts', () => {
  test('build draws nothing, insertChart does', () => {
    const lines = `${data} const chart = ${column}.build(); const before = sheet.getCharts().length; sheet.insertChart(chart); return [before, sheet.getCharts().length];`;
    expect(onSheet(lines)).toEqual([0, 1]);
  });

  test('inserting a rebuilt chart makes a second one', () => {
    expect(
      onSheet(
        `${data} for (let i = 0; i < 2; i += 1) sheet.insertChart(${column}.build()); return sheet.getCharts().length;`,
      ),
    ).toBe(2);
  });

  test('a chart keeps its id when it is updated', () => {
    const lines = `${data} sheet.insertChart(${column}.build()); const [chart] = sheet.getCharts(); sheet.updateChart(chart.modify().setOption('title', 'Funnel').build()); const [after] = sheet.getCharts();
      return [chart.getChartId() === after.getChartId(), sheet.getCharts().length, after.getOptions().get('title')];`;
    expect(onSheet(lines)).toEqual([true, 1, 'Funnel']);
  });

  test('a chart can be removed', () => {
    expect(
      onSheet(
        `${data} sheet.insertChart(${column}.build()); sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length;`,
      ),
    ).toBe(0);
  });

  test('position, ranges and headers are kept', () => {
    const lines = `${data} sheet.insertChart(${column}.setNumHeaders(1).build()); const [chart] = sheet.getCharts(); const box = chart.getContainerInfo();
      return [box.getAnchorRow(), box.getAnchorColumn(), box.getOffsetX(), box.getOffsetY(), chart.getRanges()[0].getA1Notation(), chart.getNumHeaders()];`;
    expect(onSheet(lines)).toEqual([5, 4, 10, 20, 'A1:B3', 1]);
  });

  test('ranges follow their cells, also on another tab', () => {
    const lines = `${data} const report = ss.insertSheet('Report'); report.insertChart(report.newChart().asPieChart().addRange(sheet.getRange('A1:B3')).setPosition(1, 1, 0, 0).build());
      sheet.insertRowBefore(2); return report.getCharts()[0].getRanges()[0].getA1Notation();`;
    expect(onSheet(lines)).toBe('A1:B4');
  });

  test('ranges can be exchanged', () => {
    const lines = `${data} const b = ${column}; b.clearRanges().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).removeRange(sheet.getRange('A1:A3')); return b.getRanges().map((r) => r.getA1Notation());`;
    expect(onSheet(lines)).toEqual(['B1:B3']);
  });

  test.each([
    ['asBarChart', 'BAR'],
    ['asColumnChart', 'COLUMN'],
    ['asLineChart', 'LINE'],
    ['asComboChart', 'COMBO'],
    ['asPieChart', 'PIE'],
    ['asScatterChart', 'SCATTER'],
    ['asAreaChart', 'AREA'],
    ['asHistogramChart', 'HISTOGRAM'],
    ['asTableChart', 'TABLE'],
  ])('%s', (method, type) => {
    expect(onSheet(`return String(sheet.newChart().${method}().getChartType());`)).toBe(type);
  });

  test('there is no funnel', () => {
    expect(onSheet(`return [typeof Charts.ChartType.FUNNEL, typeof sheet.newChart().asFunnelChart];`)).toEqual([
      'undefined',
      'undefined',
    ]);
  });

  test('setters write Google Charts options', () => {
    const lines = `const c = sheet.newChart().asBarChart().setTitle('T').setStacked().setColors(['#fff', 'transparent']).setLegendPosition(Charts.Position.NONE).setXAxisTitle('x').setRange(0, 9).build().getOptions();
      return ['title', 'isStacked', 'colors', 'legend.position', 'hAxis.title', 'vAxis.viewWindow'].map((name) => JSON.stringify(c.get(name)));`;
    expect(onSheet(lines)).toEqual(['"T"', 'true', '["#fff","transparent"]', '"none"', '"x"', '{"min":0,"max":9}']);
  });

  test('only the scatter builder has setXAxisRange', () => {
    expect(onSheet(`sheet.newChart().asScatterChart().setXAxisRange(0, 1); return 'ok';`)).toBe('ok');
    expect(() => onSheet(`sheet.newChart().asColumnChart().setXAxisRange(0, 1);`)).toThrow(
      'setXAxisRange is not a function',
    );
  });

  test('hidden dimensions are an unexpected error on pies and tables', () => {
    const lines = (type: string): string =>
      `sheet.newChart().${type}().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH); return 'ok';`;
    expect(onSheet(lines('asBarChart'))).toBe('ok');
    expect(() => onSheet(lines('asPieChart'))).toThrow('Unexpected error');
    expect(() => onSheet(lines('asTableChart'))).toThrow('Unexpected error');
  });

  test('an option may be a record', () => {
    const lines = `return sheet.newChart().asComboChart().setOption('series', { 0: { type: 'line' } }).build().getOptions().get('series')[0].type;`;
    expect(onSheet(lines)).toBe('line');
  });
});
