import { type AnalysisContext, labelOf } from '../analysis-context';
import { behindGroup, type GroupBehind } from '../behind-group';
import { bound, count, opens, rate, text } from '../cell';
import { comparisonOf } from '../comparison-text';
import { figuresOf } from '../figures';
import { keyAt } from '../frame/code-column';
import type { Group } from '../group';
import { percentText, pText } from '../number-text';
import { namedOwners, ownerSpread, total } from '../owner-spread';
import type { Behind, ReportCell } from '../report';
import { ripeLeads, ripeNote, ripeShare } from '../ripening';
import { sheetTests } from '../sheet-tests';
import type { Share } from '../statistics/fisher';
import { controlLimits } from '../statistics/league/control-limits';
import { type ShrunkRate, shrinkRates } from '../statistics/league/shrink-rates';
import { type Standing, standOut } from '../statistics/league/stand-out';
import { standardise } from '../statistics/standardise';
import type { Interval } from '../statistics/wilson';
import type { BlockBody } from './block';

/** Tail of each 95 % limit. */
const TAIL = 0.025;

/** One owner with a name: what they won, what is likely behind it, and what chance alone would give. */
interface Player {
  readonly label: string;
  readonly won: Share;
  /** The rate if the owner's leads had the team's mix of grades. */
  readonly sameMix: number | undefined;
  readonly shrunk: ShrunkRate;
  readonly limits: Interval | undefined;
  readonly judgement: 'aboveLimits' | 'belowLimits' | 'withinLimits';
  readonly behind: GroupBehind;
  readonly behindRates: () => Behind;
}

/** Owners side by side without luck being taken for skill: nobody is named where chance explains the spread. */
export function ownerLeague(context: AnalysisContext): BlockBody {
  const { say } = context;
  const players = playersOf(context);
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: players.map((player) => row(context, player)),
    sentences: [verdict(context, players), ...ripeNote(context)],
  };
}

const headers = [
  ...(['owner', 'leads', 'won', 'conversion', 'sameMixRate', 'shrunkRate', 'low', 'high'] as const),
  ...(['limitLow', 'limitHigh', 'judgement'] as const),
] as const;

/** By what is likely behind the rate, best first. */
function playersOf(context: AnalysisContext): readonly Player[] {
  const owners = namedOwners(context);
  const shares = owners.map(({ leads }) => ripeShare(context, leads));
  const rates = shrinkRates(shares) ?? [];
  const target = total(shares, 'successes') / Math.max(1, total(shares, 'cases'));
  const standings = standOut(shares);
  const players = owners.flatMap((group, at): Player[] => {
    const [ripe, shrunk, standing] = [shares[at], rates[at], standings[at]];
    if (ripe === undefined || shrunk === undefined || standing === undefined) return [];
    const limits = ripe.cases > 0 ? controlLimits(target, ripe.cases, TAIL) : undefined;
    return [{ ...factsOf(context, group), shrunk, limits, judgement: judge(context, group, standing) }];
  });
  return players.sort((one, other) => other.shrunk.rate - one.shrunk.rate);
}

function factsOf(context: AnalysisContext, group: Group) {
  const { frame } = context;
  const { won, leads } = figuresOf(frame, group);
  return {
    label: labelOf(context, 'member', group.key),
    won: { successes: won, cases: leads },
    sameMix: sameMixRate(context, group),
    behind: behindGroup(frame, group),
    behindRates: () => ({ leads: ripeLeads(context, group.leads) }),
  };
}

function row({ say }: AnalysisContext, player: Player): readonly ReportCell[] {
  const { label, won, sameMix, shrunk, limits, judgement, behind, behindRates } = player;
  const { low, high } = shrunk.interval();
  const estimates = [rate(sameMix), rate(shrunk.rate), bound(low), bound(high)];
  return [
    ...[text(label), opens(count(won.cases), behind.leads), opens(count(won.successes), behind.won)],
    opens(rate(won.successes / won.cases), behind.conversion),
    ...[...estimates, bound(limits?.low), bound(limits?.high)].map((cell) => opens(cell, behindRates)),
    text(say(judgement)),
  ];
}

/** Only the owner's own grades are weighed: what somebody never had tells nothing about them. */
function sameMixRate(context: AnalysisContext, group: Group): number | undefined {
  const { frame, groups } = context;
  const layers = groups.grade.map(({ key }) => group.leads.filter((lead) => keyAt(frame.grade, lead) === key));
  return standardise(
    layers.map((leads) => ripeShare(context, leads)),
    groups.grade.map(({ leads }) => ripeShare(context, leads).cases),
  );
}

const named = { above: ['higher', 'aboveLimits'], below: ['lower', 'belowLimits'] } as const;

/** Named is whom the tests of the whole refresh call, and who stands out of the league: limits alone name by luck. */
function judge(context: AnalysisContext, { key }: Group, standing: Standing): Player['judgement'] {
  if (standing === 'within' || !sheetTests(context).isReal('league')) return 'withinLimits';
  const [called, judgement] = named[standing];
  return comparisonOf(context, 'owner', key)?.verdict === called ? judgement : 'withinLimits';
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
