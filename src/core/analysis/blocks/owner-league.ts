import { type AnalysisContext, labelOf } from '../analysis-context';
import { behindGroup, type GroupBehind } from '../behind-group';
import { bound, count, opens, rate, text } from '../cell';
import { shareOf } from '../comparisons';
import { keyAt } from '../frame/code-column';
import type { Group } from '../group';
import { percentText, pText } from '../number-text';
import { namedOwners, ownerSpread, total } from '../owner-spread';
import type { ReportCell } from '../report';
import { sheetTests } from '../sheet-tests';
import type { Share } from '../statistics/fisher';
import { controlLimits } from '../statistics/league/control-limits';
import { type ShrunkRate, shrinkRates } from '../statistics/league/shrink-rates';
import { standardise } from '../statistics/standardise';
import type { Interval } from '../statistics/wilson';
import type { BlockBody } from './block';

/** Tail of each 95 % limit. */
const TAIL = 0.025;

/** One owner with a name: what they won, what is likely behind it, and what chance alone would give. */
interface Player {
  readonly label: string;
  readonly share: Share;
  /** The rate if the owner's leads had the team's mix of grades. */
  readonly sameMix: number | undefined;
  readonly shrunk: ShrunkRate;
  readonly limits: Interval;
  readonly judgement: 'aboveLimits' | 'belowLimits' | 'withinLimits';
  readonly behind: GroupBehind;
}

/** Owners side by side without luck being taken for skill: nobody is named where chance explains the spread. */
export function ownerLeague(context: AnalysisContext): BlockBody {
  const { say } = context;
  const players = playersOf(context);
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: players.map((player) => row(context, player)),
    sentences: [verdict(context, players)],
  };
}

const headers = [
  ...(['owner', 'leads', 'won', 'conversion', 'sameMixRate', 'shrunkRate', 'low', 'high'] as const),
  ...(['limitLow', 'limitHigh', 'judgement'] as const),
] as const;

/** By what is likely behind the rate, best first. */
function playersOf(context: AnalysisContext): readonly Player[] {
  const { frame } = context;
  const named = namedOwners(context);
  const shares = named.map((group) => shareOf(frame, group));
  const rates = shrinkRates(shares) ?? [];
  const target = total(shares, 'successes') / Math.max(1, total(shares, 'cases'));
  const { isReal } = sheetTests(context);
  const players = named.flatMap((group, at): Player[] => {
    const [share, shrunk] = [shares[at], rates[at]];
    if (share === undefined || shrunk === undefined) return [];
    const limits = controlLimits(target, share.cases, TAIL);
    const label = labelOf(context, 'member', group.key);
    const behind = behindGroup(frame, group);
    const judgement = isReal('league') ? judge(share, limits) : 'withinLimits';
    return [{ label, share, sameMix: sameMixRate(context, group), shrunk, limits, judgement, behind }];
  });
  return players.sort((one, other) => other.shrunk.rate - one.shrunk.rate);
}

function row({ say }: AnalysisContext, player: Player): readonly ReportCell[] {
  const { label, share, sameMix, shrunk, limits, judgement, behind } = player;
  const opened = (cell: ReportCell) => opens(cell, behind.conversion);
  return [
    ...[text(label), opens(count(share.cases), behind.leads), opens(count(share.successes), behind.won)],
    ...[rate(share.successes / share.cases), rate(sameMix), rate(shrunk.rate)].map(opened),
    ...[shrunk.interval.low, shrunk.interval.high, limits.low, limits.high].map((one) => opened(bound(one))),
    text(say(judgement)),
  ];
}

/** Only the owner's own grades are weighed: what somebody never had tells nothing about them. */
function sameMixRate({ frame, groups }: AnalysisContext, group: Group): number | undefined {
  const layers = groups.grade.map(({ key }) => group.leads.filter((lead) => keyAt(frame.grade, lead) === key));
  const shares = layers.map((leads) => ({
    successes: leads.filter((lead) => frame.outcome[lead] === 'won').length,
    cases: leads.length,
  }));
  return standardise(
    shares,
    groups.grade.map(({ leads }) => leads.length),
  );
}

function judge({ successes, cases }: Share, limits: Interval): Player['judgement'] {
  const own = successes / cases;
  if (own > limits.high) return 'aboveLimits';
  return own < limits.low ? 'belowLimits' : 'withinLimits';
}

function verdict(context: AnalysisContext, players: readonly Player[]): string {
  const { say } = context;
  const p = ownerSpread(context);
  if (p === undefined) return say('leagueTooFew');
  const ahead = players.filter(({ judgement }) => judgement === 'aboveLimits');
  if (ahead.length === 0)
    return say(sheetTests(context).isReal('league') ? 'leagueSpread' : 'leagueByChance', { p: pText(p) });
  const list = ahead.map(({ label, shrunk }) => `${label} ${percentText(shrunk.rate)}`).join(say('joint'));
  return say('leagueAhead', { list, p: pText(p) });
}
