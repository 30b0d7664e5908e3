import { dayOf } from '../../date';
import { type AnalysisContext, labelOf } from '../analysis-context';
import { behindGroup } from '../behind-group';
import { asTotal, bound, count, days, opens, rate, text } from '../cell';
import { cycleChart } from '../charts/cycle-chart';
import { figuresOf } from '../figures';
import type { Group } from '../group';
import { percentText, pText } from '../number-text';
import type { ReportCell } from '../report';
import { sheetTests } from '../sheet-tests';
import { pacedSources, sourcePace } from '../source-pace';
import { aalenJohansen, type ShareAt, shareWithin, timeOfShare } from '../statistics/survival/aalen-johansen';
import { restrictedMean } from '../statistics/survival/restricted-mean';
import { riskTable } from '../statistics/survival/risk-table';
import { LOST, type Watched, WON, watchedOf } from '../watched';
import type { BlockBody } from './block';

/** Days within which a win is counted. */
const HORIZONS = [30, 60, 90, 180] as const;
/** The horizons whose interval is printed. */
const WITH_INTERVAL: ReadonlySet<number> = new Set([90, 180]);
const LONGEST = 180;
/** A larger share of the closed leads left out for want of their days bends the estimate. */
const MOST_LACKING = 0.05;

/**
 * How many leads are won, given time: cumulative incidence with lost leads competing and open ones counted as far as
 * they have been watched, beside the two simple rates that an open pipeline bends.
 */
export function timeToWin(context: AnalysisContext): BlockBody {
  const { say, all } = context;
  const watched = watchedOf(context, all.leads);
  return {
    basis: 'basisRegistered',
    header: headerOf(context),
    rows: pacedSources(context).map((group) => row(context, group, labelOf(context, 'source', group.key))),
    total: row(context, all, say('total')).map(asTotal),
    sentences: [...answer(context, watched), ...difference(context), ...notes(context, watched)],
    chart: cycleChart(context),
  };
}

function headerOf({ say }: AnalysisContext): readonly string[] {
  const horizons = HORIZONS.flatMap((n) => [
    say('wonWithin', { n }),
    ...(WITH_INTERVAL.has(n) ? [say('low'), say('high')] : []),
  ]);
  return [
    say('source'),
    say('leads'),
    say('wonOfAll'),
    say('wonOfClosed'),
    ...horizons,
    say('halfWon'),
    say('meanOpen', { n: LONGEST }),
  ];
}

function row(context: AnalysisContext, group: Group, label: string): readonly ReportCell[] {
  const { leads, won, lost, conversion } = figuresOf(context.frame, group);
  const watched = watchedOf(context, group.leads);
  const incidence = aalenJohansen(riskTable(watched, 2), WON);
  const behind = behindGroup(context.frame, group);
  const closed = () => ({ leads: behind.won().leads, of: [...behind.won().leads, ...behind.lost().leads] });
  const behindWatched = () => ({ leads: watched.leads });
  const meanDays = isWatched(watched, LONGEST) ? restrictedMean(riskTable(watched, 2), LONGEST).days : undefined;
  const horizons = HORIZONS.flatMap((n) => {
    const known = isWatched(watched, n) ? shareWithin(incidence, n) : undefined;
    const interval = WITH_INTERVAL.has(n) ? [bound(known?.low), bound(known?.high)] : [];
    return [rate(known?.share), ...interval].map((cell) => opens(cell, behindWatched));
  });
  return [
    ...[text(label), opens(count(leads), behind.leads), opens(rate(conversion), behind.conversion)],
    opens(rate(won + lost > 0 ? won / (won + lost) : undefined), closed),
    ...horizons,
    ...[timeOfShare(incidence, 0.5), meanDays].map((one) => opens(days(one, context), behindWatched)),
  ];
}

/** Whether anybody has been watched for so long: the estimate says nothing beyond. */
function isWatched({ exit, cause }: Watched, horizon: number): boolean {
  for (let at = 0; at < exit.length; at += 1) if ((exit[at] ?? 0) >= horizon) return true;
  for (let at = 0; at < cause.length; at += 1) if (cause[at] === 0) return false;
  return exit.length > 0;
}

/** The answer in words, at the longest horizon that has an interval. */
function answer(context: AnalysisContext, watched: Watched): readonly string[] {
  const incidence = aalenJohansen(riskTable(watched, 2), WON);
  const [n] = [...WITH_INTERVAL].filter((horizon) => isWatched(watched, horizon)).slice(-1);
  const found: ShareAt | undefined = n === undefined ? undefined : shareWithin(incidence, n);
  if (n === undefined || found === undefined) return [context.say('tooEarlyNote')];
  if (found.low === undefined || found.high === undefined) return [];
  const { share, low, high } = found;
  const values = { n, share: percentText(share), low: percentText(low), high: percentText(high) };
  return [context.say('wonWithinNote', values)];
}

function difference(context: AnalysisContext): readonly string[] {
  const { say } = context;
  const { isReal } = sheetTests(context);
  const { won, closed } = sourcePace(context);
  return [
    ...(won ? [say(isReal('pace:won') ? 'sourcesPaceDiffers' : 'sourcesPaceSame', { p: pText(won.p) })] : []),
    ...(closed && isReal('pace:closed') ? [say('sourcesCloseDiffers', { p: pText(closed.p) })] : []),
  ];
}

function notes(context: AnalysisContext, watched: Watched): readonly string[] {
  const { say } = context;
  const { undated, recordsFrom } = watched;
  const begin = recordsFrom === undefined ? [] : [say('recordsBeginNote', { day: dayOf(recordsFrom) })];
  return undated === 0 ? begin : [...begin, say('unwatchedNote', { n: undated }), ...lackingNote(context, watched)];
}

/** Closed leads are left out while open ones stay: where they are many, which way this bends the shares. */
function lackingNote({ frame, all, say }: AnalysisContext, { cause }: Watched): readonly string[] {
  const { won, lost } = figuresOf(frame, all);
  const lacking = [won, lost].map((closed, at) => closed - cause.filter((how) => how === [WON, LOST][at]).length);
  const [wins = 0, losses = 0] = lacking;
  const share = (wins + losses) / (won + lost);
  if (!(share > MOST_LACKING)) return [];
  const word = wins * lost >= losses * won ? 'lackingLow' : 'lackingEither';
  return [say(word, { n: wins + losses, share: percentText(share) })];
}
