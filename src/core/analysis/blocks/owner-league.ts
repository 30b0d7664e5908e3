import { type AnalysisContext, labelOf } from '../analysis-context';
import { behindGroup, type GroupBehind } from '../behind-group';
import { bound, count, opens, rate, text } from '../cell';
import { shareOf } from '../comparisons';
import { keyAt } from '../frame/code-column';
import type { Group } from '../group';
import { percentText, pText } from '../number-text';
import type { ReportCell } from '../report';
import { association } from '../statistics/contingency';
import { drawnNumbers } from '../statistics/drawn-numbers';
import type { Share } from '../statistics/fisher';
import { controlLimits } from '../statistics/league/control-limits';
import { type ShrunkRate, shrinkRates } from '../statistics/league/shrink-rates';
import { simulatedP } from '../statistics/simulated-p';
import { standardise } from '../statistics/standardise';
import type { Interval } from '../statistics/wilson';
import type { BlockBody } from './block';

/** Tail of each 95 % limit. */
const TAIL = 0.025;
const SURE = 0.05;
const FEWEST_EXPECTED = 5;

/** One owner with a name: what they won, what is likely behind it, and what chance alone would give. */
interface Player {
  readonly label: string;
  readonly share: Share;
  /** The rate if the owner's leads had the team's mix of grades. */
  readonly sameMix: number | undefined;
  readonly shrunk: ShrunkRate;
  readonly limits: Interval;
  readonly behind: GroupBehind;
}

/** Owners side by side without luck being taken for skill: nobody is named where chance explains the spread. */
export function ownerLeague(context: AnalysisContext): BlockBody {
  const { say } = context;
  const players = playersOf(context);
  const p = spreadP(players.map(({ share }) => share));
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: players.map((player) => row(context, player, p)),
    sentences: [verdict(context, players, p)],
  };
}

const headers = [
  ...(['owner', 'leads', 'won', 'conversion', 'sameMixRate', 'shrunkRate', 'low', 'high'] as const),
  ...(['limitLow', 'limitHigh', 'judgement'] as const),
] as const;

/** By what is likely behind the rate, best first. */
function playersOf(context: AnalysisContext): readonly Player[] {
  const { frame, groups } = context;
  const named = groups.owner.filter(({ key, leads }) => key !== '' && leads.length > 0);
  const shares = named.map((group) => shareOf(frame, group));
  const rates = shrinkRates(shares) ?? [];
  const target = sum(shares, 'successes') / Math.max(1, sum(shares, 'cases'));
  const players = named.flatMap((group, at): Player[] => {
    const [share, shrunk] = [shares[at], rates[at]];
    if (share === undefined || shrunk === undefined) return [];
    const limits = controlLimits(target, share.cases, TAIL);
    const label = labelOf(context, 'member', group.key);
    const behind = behindGroup(frame, group);
    return [{ label, share, sameMix: sameMixRate(context, group), shrunk, limits, behind }];
  });
  return players.sort((one, other) => other.shrunk.rate - one.shrunk.rate);
}

/** p of the hypothesis that all owners have one rate; undefined where there is nothing to compare. */
function spreadP(shares: readonly Share[]): number | undefined {
  const counts = shares.map(({ successes, cases }) => [successes, cases - successes]);
  const found = association(counts);
  if (found === undefined) return undefined;
  return found.leastExpected < FEWEST_EXPECTED ? simulatedP(counts, drawnNumbers(sum(shares, 'cases'))) : found.p;
}

function row({ say }: AnalysisContext, player: Player, p: number | undefined): readonly ReportCell[] {
  const { label, share, sameMix, shrunk, limits, behind } = player;
  const opened = (cell: ReportCell) => opens(cell, behind.conversion);
  return [
    ...[text(label), opens(count(share.cases), behind.leads), opens(count(share.successes), behind.won)],
    ...[rate(share.successes / share.cases), rate(sameMix), rate(shrunk.rate)].map(opened),
    ...[shrunk.interval.low, shrunk.interval.high, limits.low, limits.high].map((one) => opened(bound(one))),
    text(say(judgementOf(player, p))),
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

function judgementOf({ share, limits }: Player, p: number | undefined): 'aboveLimits' | 'belowLimits' | 'withinLimits' {
  const own = share.successes / share.cases;
  if (p === undefined || p > SURE) return 'withinLimits';
  if (own > limits.high) return 'aboveLimits';
  return own < limits.low ? 'belowLimits' : 'withinLimits';
}

function verdict(context: AnalysisContext, players: readonly Player[], p: number | undefined): string {
  const { say } = context;
  if (p === undefined) return say('leagueTooFew');
  const ahead = players.filter((player) => judgementOf(player, p) === 'aboveLimits');
  if (p > SURE || ahead.length === 0) return say(p > SURE ? 'leagueByChance' : 'leagueSpread', { p: pText(p) });
  const list = ahead.map(({ label, shrunk }) => `${label} ${percentText(shrunk.rate)}`).join(say('joint'));
  return say('leagueAhead', { list, p: pText(p) });
}

function sum(shares: readonly Share[], key: keyof Share): number {
  return shares.reduce((total, share) => total + share[key], 0);
}
