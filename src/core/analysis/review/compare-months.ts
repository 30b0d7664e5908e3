import { dayNumber } from '../../date';
import type { AnalysisContext } from '../analysis-context';
import { FEW_LEADS } from '../comparisons';
import { groupAll } from '../group';
import { monthStart } from '../period';
import type { Behind } from '../report';
import { answeredInTime } from '../response';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg';
import { compareCounts } from '../statistics/compare-counts';
import { fisher, type Share } from '../statistics/fisher';
import { newcombe } from '../statistics/newcombe';
import type { Interval } from '../statistics/wilson';

/** One figure of the last whole month and of the month before it. */
export interface MonthFigure {
  readonly key: 'leads' | 'won' | 'wonOfClosed' | 'inTime' | 'amountWon';
  readonly now: number | undefined;
  readonly before: number | undefined;
  /** `untested`: nothing says what chance does to it. */
  readonly verdict: 'changeHigher' | 'changeLower' | 'unclear' | 'few' | 'untested';
  readonly p: number;
  /** 95 % interval of the difference of two shares. */
  readonly interval?: Interval | undefined;
  /** The leads of the last month. */
  readonly behind: Behind;
}

/** Expected share of false calls. */
const FALSE_CALLS = 0.05;

/** The leads of one calendar month. */
interface Month {
  /** Those on record: 0 where the first lead came later. */
  readonly days: number;
  readonly registered: readonly number[];
  readonly won: readonly number[];
  readonly lost: readonly number[];
}

/** A figure before its test is judged beside the others; p undefined where there is too little to test. */
interface Draft extends Omit<MonthFigure, 'verdict' | 'p'> {
  readonly p: number | undefined;
  readonly isMore: boolean;
}

/** The last whole month against the one before; a change is called one only where the tests, taken together, call it. */
export function compareMonths(context: AnalysisContext): readonly MonthFigure[] {
  const [now, before] = [monthOf(context, -1), monthOf(context, -2)];
  const drafts = [
    counted('leads', [now, now.registered], [before, before.registered]),
    counted('won', [now, now.won], [before, before.won]),
    shared('wonOfClosed', decided(now), decided(before)),
    shared('inTime', answeredInTime(context, now.registered), answeredInTime(context, before.registered)),
  ];
  const amount = ({ won }: Month) => won.reduce((sum, lead) => sum + (context.frame.amount[lead] || 0), 0);
  return [
    ...judged(drafts),
    {
      ...{ key: 'amountWon', now: amount(now), before: amount(before), verdict: 'untested', p: 1 },
      behind: { leads: now.won },
    },
  ];
}

function monthOf({ frame, input, selection }: AnalysisContext, shift: number): Month {
  const first = dayNumber(monthStart(input.today, shift));
  const next = dayNumber(monthStart(input.today, shift + 1));
  const within = (day = Number.NaN) => day >= first && day < next;
  const those = (outcome: 'won' | 'lost') =>
    selection.scope.filter((lead) => frame.outcome[lead] === outcome && within(frame.endedOn[lead]));
  const registered = selection.scope.filter((lead) => within(frame.registered[lead]));
  const began = selection.scope.reduce((least, lead) => Math.min(least, frame.registered[lead] || least), next);
  return {
    days: next - Math.max(first, began),
    registered: groupAll(frame, registered).leads,
    won: those('won'),
    lost: those('lost'),
  };
}

function decided({ won, lost }: Month): Required<Behind> {
  return { leads: won, of: [...won, ...lost] };
}

type Counted = readonly [Month, readonly number[]];

function counted(key: MonthFigure['key'], [month, leads]: Counted, [earlier, others]: Counted): Draft {
  const now = { count: leads.length, days: month.days };
  const before = { count: others.length, days: earlier.days };
  const isEnough = Math.max(now.count, before.count) >= FEW_LEADS && before.days > 0;
  return {
    ...{ key, now: now.count, before: before.days > 0 ? before.count : undefined, behind: { leads } },
    p: isEnough ? compareCounts(now, before) : undefined,
    isMore: now.count * before.days > before.count * now.days,
  };
}

function shared(key: MonthFigure['key'], now: Required<Behind>, before: Required<Behind>): Draft {
  const [mine, theirs] = [shareOf(now), shareOf(before)] as const;
  const isEnough = Math.min(mine.cases, theirs.cases) >= FEW_LEADS;
  return {
    ...{ key, now: rateOf(mine), before: rateOf(theirs), behind: now, interval: newcombe(mine, theirs) },
    p: isEnough ? fisher(mine, theirs) : undefined,
    isMore: mine.successes * theirs.cases > theirs.successes * mine.cases,
  };
}

function shareOf({ leads, of }: Required<Behind>): Share {
  return { successes: leads.length, cases: of.length };
}

function rateOf({ successes, cases }: Share): number | undefined {
  return cases === 0 ? undefined : successes / cases;
}

function judged(drafts: readonly Draft[]): readonly MonthFigure[] {
  const tested = drafts.flatMap(({ p }) => p ?? []);
  const adjusted = benjaminiHochberg(tested);
  return drafts.map(({ p, isMore, ...rest }): MonthFigure => {
    if (p === undefined) return { ...rest, verdict: 'few', p: 1 };
    const isReal = (adjusted[tested.indexOf(p)] ?? 1) <= FALSE_CALLS;
    const direction = isMore ? 'changeHigher' : 'changeLower';
    return { ...rest, verdict: isReal ? direction : 'unclear', p };
  });
}
