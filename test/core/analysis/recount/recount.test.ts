import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildReport } from '../../../../src/core/analysis/build-report';
import type { ChartKey, Report } from '../../../../src/core/analysis/report';
import { type BlockKey, blockKeys } from '../../../../src/core/schema/analysis-blocks';
import { inputOf, members, settingsOf } from '../analysis-builder';
import { caseThree } from '../case-three';
import { manyRandomLeads, type RandomLeads, randomLeads } from '../random-leads';
import { sentencesOf, tableOf } from '../report-text';
import { blockRecounts, OWN_HEADER, ownValue } from './block-recounts';
import { chartRecounts } from './chart-recounts';
import { targets } from './key-figures';
import type { Line } from './recount';
import { readSentence, sentenceRecounts, sentenceStatistics } from './sentence-recounts';
import { type Chosen, type Rows, type World, worldOf } from './truth';

const team = members.map((one) => ({ ...one, ...targets[one.key as keyof typeof targets] }));

function reportOf({ leads, history, followUps, chosen }: Rows): Report {
  const settings = { ...settingsOf('zh-CN'), members: team };
  const own = () => [{ header: OWN_HEADER, cells: leads.map(({ leadId }) => ownValue(leadId)) }];
  return buildReport(inputOf(leads, { history, followUps, settings, own, filters: chosen }));
}

const linesOf = (report: Report, key: BlockKey) =>
  report.blocks.some((block) => block.key === key) ? tableOf(report, key) : undefined;

/** What a chart draws, without its header; undefined where it is not drawn. */
function drawnBy({ charts, cells }: Report, key: ChartKey): readonly Line[] | undefined {
  const [area] = charts.find((one) => one.key === key)?.ranges ?? [];
  if (area === undefined) return undefined;
  const lines = cells.slice(area.row, area.row - 1 + area.rows);
  return lines.map((line) => line.slice(area.column - 1, area.column - 1 + area.columns).map(({ value }) => value));
}

const chartKeys = Object.keys(chartRecounts) as ChartKey[];

/** The columns in which a number was printed. */
function expectRecount(rows: Rows): readonly string[] {
  const report = reportOf(rows);
  const world = worldOf(rows);
  for (const key of chartKeys) {
    const [printed, told] = chartRecounts[key].compare(drawnBy(report, key), world);
    expect({ [key]: printed }).toEqual({ [key]: told });
  }
  expectSentences(report, world);
  expect(report.cells.flat().filter(({ value }) => /NaN|Infinity|undefined|null/.test(String(value)))).toEqual([]);
  return blockKeys.flatMap((key) => {
    const lines = linesOf(report, key);
    const [printed, told] = blockRecounts[key].compare(lines, world);
    expect({ [key]: printed }).toEqual({ [key]: told });
    return (lines ?? []).flatMap((line) => line.flatMap((one, at) => (typeof one === 'number' ? `${key} ${at}` : [])));
  });
}

/** Every sentence with a figure is one whose figures are counted again, or a statistic with a test of its own. */
function expectSentences(report: Report, world: World): void {
  for (const { key } of report.blocks) {
    for (const sentence of sentencesOf(report, key).map(String)) {
      if (!/[0-9]/.test(sentence)) continue;
      const read = readSentence(sentence);
      const told = read && sentenceRecounts[read.word]?.(world, read.said, key as BlockKey);
      const texts = Object.fromEntries(Object.entries(told ?? {}).map(([place, value]) => [place, String(value)]));
      expect({ sentence, ...read?.said, known: read !== undefined }).toEqual({
        ...{ sentence, ...read?.said, known: true },
        ...texts,
      });
    }
  }
}

const choices: fc.Arbitrary<Chosen> = fc
  .record({
    period: fc.constantFrom('all', 'all', 'lastMonth', 'lastQuarter', 'thisYear', 'last30'),
    owner: fc.constantFrom(undefined, undefined, undefined, 'li'),
    source: fc.constantFrom(undefined, undefined, undefined, 'webForm'),
  })
  .map(({ period, owner, source }) => ({ period, ...(owner && { owner }), ...(source && { source }) }) as Chosen);

const rowsOf = (leads: fc.Arbitrary<RandomLeads>): fc.Arbitrary<Rows> =>
  fc.tuple(leads, choices).map(([drawn, chosen]) => ({ ...drawn, chosen }));

describe('every figure of every block and chart, counted again from the raw rows', () => {
  test('the worked example', () => {
    expectRecount({ leads: caseThree, history: [], followUps: [], chosen: { period: 'all' } });
  });

  test('leads of any fate, whatever period, owner and source the reader chooses', () => {
    fc.assert(
      fc.property(rowsOf(randomLeads), (rows) => void expectRecount(rows)),
      { numRuns: 40 },
    );
  });

  test('the same of as many as make every column speak', () => {
    const spoken = new Set<string>();
    for (const rows of fc.sample(rowsOf(manyRandomLeads), { seed: 5, numRuns: 8 })) {
      for (const name of expectRecount(rows)) spoken.add(name);
    }
    const recounted = blockKeys.flatMap((key) =>
      blockRecounts[key].columns.flatMap((column, at) => (column === 'recounted' ? `${key} ${at}` : [])),
    );
    // Words with figures in them: a stage or complaints with their numbers of leads.
    const worded = new Set(['loss 5', 'mood 9']);
    expect(recounted.filter((name) => !spoken.has(name) && !worded.has(name))).toEqual([]);
  });

  test('every column of every block has a place in the table', () => {
    const [many = { leads: [], history: [], followUps: [] }] = fc.sample(manyRandomLeads, { seed: 7, numRuns: 1 });
    const report = reportOf({ ...many, chosen: { period: 'all' } });
    expect(report.blocks.map(({ key }) => key)).toEqual(blockKeys);
    for (const { key, columns } of report.blocks) {
      const block = key as BlockKey;
      expect([block, blockRecounts[block].columns.length]).toEqual([block, columns]);
    }
  });

  test('a statistic that is not counted again has a reference test of its own', () => {
    const named = [...Object.values(blockRecounts), ...Object.values(chartRecounts)].flatMap(({ columns }) =>
      columns.flatMap((column) => (typeof column === 'object' ? column.statistic : [])),
    );
    const all = [...named, ...Object.values(sentenceStatistics)];
    expect(all.filter((file) => !existsSync(join(__dirname, '..', file)))).toEqual([]);
  });
});
