import { leadLabels } from '../../../../src/core/i18n/column-labels';
import type { BlockKey } from '../../../../src/core/schema/analysis-blocks';
import { DASH, halfWon, mean, meanOpen, median, scoreEnd, share, wonBy } from './by-hand';
import { complaints, MOODS, saying, terms } from './feedback';
import { keyFigures, ownTarget, reached } from './key-figures';
import { factorsOf, mostlyIn } from './lost-in';
import {
  amount,
  answers,
  closed,
  type Is,
  listLabel,
  lost,
  meanOf,
  memberLabel,
  numbers,
  parts,
  recordedInTime,
  ripe,
  says,
  shareOf,
  size,
  spells,
  type Truths,
  won,
} from './measures';
import { cohortMonths, type Month, type Series, seriesOf, trendMonths } from './month-rows';
import { qualityChecks } from './quality-checks';
import { type Column, type Printed, type Recount, recount } from './recount';
import { landmarkRows } from './response-rows';
import { type Effort, efforts, type FunnelRow, funnelRows, isPathUnknown, lostAt } from './stage-rows';
import {
  bySource,
  conversion,
  counted,
  grouped,
  high,
  invalid,
  isForetold,
  late,
  low,
  meanCycle,
  medianCycle,
  number,
  ofMonth,
  orderedAgain,
  part,
  statistic,
  type Tell,
  TOTAL,
  toCheck,
  undecided,
  wins,
  winsOf,
  within,
} from './tellings';
import { funnelStages, type Truth, today, type World } from './truth';

const survival = statistic('statistics/survival/survival.test.ts');
const league = statistic('statistics/league/league.test.ts');
const foretold = statistic('forecast/forecast-wins.test.ts');
const score = statistic('score/learn-score.test.ts');
/** What is said of a group against the rest: a rate, and the p of a test. */
const verdict = statistic('comparisons.test.ts');

const groupColumns: readonly Column<Truths>[] = [
  ...[number, wins, conversion, low, high, meanCycle, medianCycle, invalid, undecided, toCheck, late],
];

const profile = (column: 'industry' | 'region' | 'companySize' | 'product'): Recount =>
  recount<Truths>({
    rows: (world) =>
      world.counted.some(says(column)) ? grouped(({ lead }) => listLabel(column, lead[column]))(world) : undefined,
    columns: ['words', number, part, wins, conversion, low, high, meanCycle, undecided, verdict],
  });

/** The owner's rate if their leads had the team's mix of grades, of the leads old enough. */
const sameMix: Tell = (leads, world) => {
  const byGrade = ({ lead }: Truth) => [lead.grade ?? ''];
  const all = parts(world.counted, byGrade);
  let [weighted, weight] = [0, 0];
  for (const [grade, own] of parts(counted(leads), byGrade)) {
    const { cases, wins: successes } = ripe(own, world);
    const team = ripe(all.get(grade) ?? [], world).cases;
    if (cases > 0) [weighted, weight] = [weighted + (team * successes) / cases, weight + team];
  }
  return weight === 0 ? DASH : weighted / weight;
};

const attributes = new Map(
  (['source', 'grade', 'owner', 'industry', 'region', 'companySize', 'product'] as const).map((column) => [
    leadLabels[column]['zh-CN'],
    column,
  ]),
);

/** How many groups of an attribute have leads old enough to be compared. */
const groupsOf = (label: string, world: World): number => {
  const column = attributes.get(label) ?? 'source';
  const groups = parts(world.counted, ({ lead }) => [lead[column] ?? '']);
  return [...groups.values()].filter((own) => ripe(own, world).cases > 0).length;
};

/** A column that the team added: its value follows from the number of the lead. */
export const OWN_HEADER = '渠道';
export const ownValue = (leadId = ''): string => ['', '线上', '线下', '线上'][Number(leadId.slice(2)) % 4] ?? '';

const ownRows = ({ all, registered }: World): ReadonlyMap<string, Truths> | undefined => {
  const of = ({ lead }: Truth) => ownValue(lead.leadId);
  const isColumn = new Set(all.map(of).filter(Boolean)).size >= 2 && counted(registered).filter(of).length >= 20;
  return isColumn ? parts(registered, (one) => [`${OWN_HEADER} ${of(one) || '（未填写）'}`]) : undefined;
};

const payers = (leads: Truths): Truths => leads.filter(won);
const wonSources = (world: World): ReadonlyMap<string, Truths> | undefined => {
  const rows = [...grouped(bySource)(world)].filter(([, leads]) => payers(leads).length > 0);
  return rows.length === 0 ? undefined : new Map(rows);
};

const customers =
  (labels: readonly string[], labelOf: (one: Truth) => string, isTold: Is) =>
  ({ counted: leads }: World): ReadonlyMap<string, Truths> | undefined =>
    payers(leads).some(isTold)
      ? new Map(labels.map((label) => [label, payers(leads).filter((one) => labelOf(one) === label)]))
      : undefined;

const customerColumns: readonly Column<Truths>[] = [
  'words',
  wins,
  (leads, world) => share(leads.length, size(world.counted, won)),
  amount,
  orderedAgain,
  (leads) => meanOf(leads, 'satisfaction'),
];

const starsOf = ({ lead: { satisfaction = '' } }: Truth): string => satisfaction || '（未填写）';
const stateOf = ({ churned, lead: { repeatOrders = '' } }: Truth): string => {
  if (churned) return '已停止合作';
  if (repeatOrders === '') return '复购未知';
  if (repeatOrders === '0') return '首单';
  return Number(repeatOrders) >= 3 ? '忠诚' : '复购';
};

const ofStage =
  (tell: (row: FunnelRow) => Printed): Column<FunnelRow> =>
  (row) =>
    row.isLast ? '' : tell(row);
const ifTold = (tell: (moved: number, decided: number) => Printed): Column<FunnelRow> =>
  ofStage((row) => (row.isTold ? tell(row.movedOn, row.movedOn + row.lost) : DASH));

const ofEfforts =
  (tell: (values: readonly number[]) => Printed, key: keyof Effort): Column<readonly Effort[]> =>
  (own) =>
    tell(own.map((one) => one[key]));

const told = (series: Series): Printed => mean(series.filter((value) => typeof value === 'number'));

/** What a number of wins is worth, by the mean amount of the wins of a year. */
const worth =
  (column: number): Column<number> =>
  (_, { scope }, line) => {
    const value = meanOf(
      scope.filter(({ wonOn }) => wonOn > today - 365),
      'amount',
    );
    return typeof value === 'number' ? Math.round(Number(line[column]) * value) : DASH;
  };

const naming = ({ counted: leads }: World): number => size(leads, (one) => factorsOf(one).length > 0);

/** Every block, column by column. A new column is missing here and fails: what it is must be said. */
export const blockRecounts: Readonly<Record<BlockKey, Recount>> = {
  source: recount<Truths>({
    rows: grouped(bySource),
    columns: [
      'words',
      number,
      wins,
      conversion,
      meanCycle,
      'words',
      'words',
      statistic('suggestion/suggest.test.ts'),
      low,
      high,
      medianCycle,
      invalid,
      undecided,
      toCheck,
    ],
  }),
  kpi: keyFigures,
  suggestions: recount<string>({
    rows: () => new Map([['any', '']]),
    labelOf: () => 'any',
    maySkip: true,
    // The first working day of August 2024, as the grid counts days.
    columns: [
      'words',
      statistic('suggestion/suggest.test.ts'),
      'words',
      () => 45505,
      statistic('suggestion/suggest.test.ts'),
    ],
  }),
  time: recount<Truths>({
    rows: (world) =>
      new Map([...grouped(bySource)(world)].filter(([label, own]) => label === TOTAL || counted(own).length >= 10)),
    columns: [
      'words',
      number,
      conversion,
      (leads) => shareOf(leads, won, closed),
      within(30),
      within(60),
      within(90),
      survival,
      survival,
      within(180),
      survival,
      survival,
      (leads) => halfWon(spells(leads)),
      (leads) => meanOpen(spells(leads), 180),
    ],
  }),
  forecast: recount<number>({
    rows: (world) => new Map(isForetold(world) ? [30, 90].map((n) => [`${n}`, n]) : []),
    columns: [(span) => span, foretold, foretold, foretold, foretold, worth(1), worth(2), worth(3), foretold, foretold],
  }),
  score: recount<string>({ rows: () => new Map(), columns: [score, score, score, score, score, score] }),
  funnel: recount<FunnelRow>({
    rows: funnelRows,
    columns: [
      'words',
      (row) => row.reached,
      ofStage((row) => row.movedOn),
      ofStage((row) => row.lost),
      ofStage((row) => row.still),
      ofStage((row) => row.reached - row.movedOn - row.lost - row.still),
      ifTold(share),
      ifTold((moved, decided) => scoreEnd(moved, decided, 'low')),
      ifTold((moved, decided) => scoreEnd(moved, decided, 'high')),
      ofStage((row) => median(row.days)),
      'words',
      ofStage((row) => row.unknown),
    ],
  }),
  effort: recount<readonly Effort[]>({
    rows: efforts,
    columns: [
      'words',
      (own) => own.length,
      ofEfforts(median, 'followUps'),
      ofEfforts(mean, 'followUps'),
      ofEfforts(median, 'days'),
      ofEfforts(mean, 'days'),
    ],
  }),
  trend: recount<Month>({
    rows: trendMonths,
    columns: ['words', ofMonth(number), winsOf, ofMonth(conversion), ofMonth(low), ofMonth(high)],
  }),
  changes: recount<Series>({
    rows: seriesOf,
    columns: [
      'words',
      (series) => told(series.slice(0, 12)),
      (series) => told(series.slice(-3)),
      statistic('statistics/cusum.test.ts'),
    ],
  }),
  cohorts: recount<Month>({
    rows: cohortMonths,
    columns: [
      'words',
      ofMonth(number),
      ofMonth(wins),
      ofMonth((leads) => size(leads, lost)),
      ofMonth(undecided),
      ofMonth(conversion),
      ofMonth(low),
      ofMonth(high),
      ({ leads, age }) => (age < 90 ? DASH : wonBy(spells(leads), 90)),
      'words',
    ],
  }),
  grade: recount<Truths>({
    rows: grouped(({ lead }) => listLabel('grade', lead.grade)),
    columns: ['words', ...groupColumns, verdict],
  }),
  owner: recount<Truths>({
    rows: grouped(({ lead }) => memberLabel(lead.owner)),
    columns: [
      'words',
      ...groupColumns.slice(0, 6),
      undecided,
      late,
      (leads) => median(answers(counted(leads))),
      (leads) => mean(counted(leads).map(({ contacts }) => contacts.length)),
      (leads) => recordedInTime(counted(leads)),
      (_, world, [label]) => ownTarget(world, String(label)),
      (_, world, [label]) => reached(world, String(label)),
      verdict,
    ],
  }),
  league: recount<Truths>({
    rows: ({ counted: leads }) => parts(leads.filter(says('owner')), ({ lead }) => [memberLabel(lead.owner)]),
    maySkip: true,
    columns: ['words', number, wins, conversion, sameMix, league, league, league, league, league, 'words'],
  }),
  loss: recount<Truths>({
    rows: ({ counted: leads }) => parts(leads, factorsOf),
    columns: [
      'words',
      (leads) => leads.length,
      (leads, world) => share(leads.length, naming(world)),
      (leads, world) => scoreEnd(leads.length, naming(world), 'low'),
      (leads, world) => scoreEnd(leads.length, naming(world), 'high'),
      mostlyIn,
      ...funnelStages.map(
        (_, rank): Column<Truths> =>
          (leads) =>
            lostAt(leads, rank).length,
      ),
      (leads) => size(leads, isPathUnknown),
    ],
  }),
  response: recount<{ readonly leads: Truths; readonly won: Printed }>({
    rows: landmarkRows,
    columns: ['words', ({ leads }) => leads.length, (row) => row.won, survival, survival],
  }),
  industry: profile('industry'),
  region: profile('region'),
  companySize: profile('companySize'),
  product: profile('product'),
  own: recount<Truths>({
    rows: ownRows,
    labelOf: ([header, value]) => `${header} ${value}`,
    columns: ['words', 'words', number, part, wins, conversion, low, high, verdict],
  }),
  associations: recount<string>({
    rows: () => new Map([...attributes.keys()].map((label) => [label, label])),
    maySkip: true,
    columns: ['words', groupsOf, statistic('statistics/tables.test.ts'), statistic('statistics/tables.test.ts')],
  }),
  value: recount<Truths>({
    rows: wonSources,
    columns: [
      'words',
      wins,
      (leads) => amount(payers(leads)),
      (leads, world) => share(amount(payers(leads)), amount(payers(world.counted))),
      (leads) => meanOf(payers(leads), 'amount'),
      (leads) => median(numbers(payers(leads), 'amount')),
      (leads) => share(amount(payers(leads)), counted(leads).length),
      (leads) => size(payers(leads), ({ lead }) => !lead.amount),
      (leads, world) => orderedAgain(payers(leads), world),
      (leads) => meanOf(payers(leads), 'repeatOrders'),
    ],
  }),
  satisfaction: recount<Truths>({
    rows: customers(['5', '4', '3', '2', '1', '（未填写）'], starsOf, says('satisfaction')),
    columns: customerColumns,
  }),
  lifeCycle: recount<Truths>({
    rows: customers(
      ['首单', '复购', '忠诚', '复购未知', '已停止合作'],
      stateOf,
      (one) => one.churned || says('repeatOrders')(one),
    ),
    columns: customerColumns,
  }),
  mood: recount<Truths>({
    rows: ({ counted: leads, all }) => {
      const said = leads.filter((one) => saying(one) !== undefined);
      return all.some((one) => saying(one) !== undefined)
        ? parts(said, (one) => [bySource(one)]).set(TOTAL, said)
        : undefined;
    },
    columns: [
      'words',
      (leads) => leads.length,
      ...MOODS.map(
        (mood): Column<Truths> =>
          (leads) =>
            size(leads, (one) => saying(one) === mood),
      ),
      (leads) =>
        share(
          size(leads, (one) => saying(one) === 'unknown'),
          leads.length,
        ),
      (leads) => share(...complaints(leads)),
      (leads) => scoreEnd(...complaints(leads), 'low'),
      (leads) => scoreEnd(...complaints(leads), 'high'),
      terms,
    ],
  }),
  quality: qualityChecks,
};
