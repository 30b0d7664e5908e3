import { DASH, mean, scoreEnd, sum } from './by-hand';
import { amount, cycles, isOpen, overdue, pipeline, points, shareOf, size, type Truths, won } from './measures';
import { type Printed, type Recount, recount } from './recount';
import { counts, months, type World } from './truth';

/** Targets of the members a month; the reader's choice of one owner asks for that one's. */
export const targets = {
  li: { targetLeads: 10, targetWon: 3, targetAmount: 50000 },
  zhao: { targetLeads: 5, targetWon: 2, targetAmount: 20000 },
} as const;

function targetOf({ chosen }: World, key: keyof typeof targets.li): Printed {
  const span = months[chosen.period];
  const asked = Object.entries(targets).filter(([owner]) => chosen.owner === undefined || chosen.owner === owner);
  return span === undefined || chosen.source !== undefined || asked.length === 0
    ? ''
    : span * sum(asked.map(([, one]) => one[key]));
}

const owners: Readonly<Record<string, keyof typeof targets>> = { 李: 'li', 赵: 'zhao' };

/** The wins that a member, by the name printed, was meant to close in the period; 合计 = all that are asked about. */
export function ownTarget(world: World, label: string): Printed {
  const { chosen } = world;
  const owner = label === '合计' ? chosen.owner : owners[label];
  if (label !== '合计' && owner === undefined) return DASH;
  const told = targetOf({ ...world, chosen: { ...chosen, ...(owner && { owner }) } }, 'targetWon');
  return told === '' ? DASH : told;
}

export function reached(world: World, label: string): Printed {
  const target = ownTarget(world, label);
  const own = world.won.filter(({ lead }) => label === '合计' || (lead.owner ?? '') === owners[label]);
  return typeof target === 'number' ? own.length / target : DASH;
}

interface Figure {
  readonly now: Printed;
  readonly low?: Printed;
  readonly high?: Printed;
  readonly before?: Printed;
  readonly target?: Printed;
}

/** A figure of the leads registered, or won, in the period, and of those in the one before. */
const ofBoth = (world: World, basis: 'counted' | 'won', tell: (leads: Truths) => Printed): Figure => ({
  now: tell(world[basis]),
  before: world.before ? tell(world.before[basis]) : DASH,
});

const wins = (leads: Truths): number => size(leads, won);

function figures(world: World): ReadonlyMap<string, Figure> {
  const { counted, scope } = world;
  const open = scope.filter(isOpen);
  const end = (side: 'low' | 'high') => scoreEnd(wins(counted), counted.length, side);
  const conversion = ofBoth(world, 'counted', (leads) => shareOf(leads, won, counts));
  return new Map<string, Figure>([
    ['线索数量', { ...ofBoth(world, 'counted', (leads) => leads.length), target: targetOf(world, 'targetLeads') }],
    ['转化率', { ...conversion, low: end('low'), high: end('high') }],
    ['平均转化周期', ofBoth(world, 'counted', (leads) => mean(cycles(leads)))],
    ['成交数量', { ...ofBoth(world, 'won', wins), target: targetOf(world, 'targetWon') }],
    ['其中已停止合作', ofBoth(world, 'won', (leads) => size(leads, ({ churned }) => churned))],
    ['成交金额', { ...ofBoth(world, 'won', amount), target: targetOf(world, 'targetAmount') }],
    ['在谈金额', { now: pipeline(open, () => 1) }],
    ['在谈金额（按成交概率加权）', { now: pipeline(open, points) }],
    ['未结', { now: open.length }],
    ['逾期未联系', { now: size(scope, overdue) }],
  ]);
}

export const keyFigures: Recount = recount<Figure>({
  rows: figures,
  columns: [
    'words',
    ({ now }) => now,
    ({ low = '' }) => low,
    ({ high = '' }) => high,
    ({ before = '' }) => before,
    { statistic: 'comparisons.test.ts' },
    ({ target = '' }) => target,
    'words',
  ],
});
