import { dayNumber } from '../../date';
import { type AnalysisContext, labelOf } from '../analysis-context';
import { count, money, NONE, numeric, opens, rate, text } from '../cell';
import { fanChart } from '../charts/fan-chart';
import { type Forecast, forecastBetween, forecastWins } from '../forecast/forecast-wins';
import { scored } from '../forecast/foretold';
import { whatIf } from '../forecast/what-if';
import { isPathless } from '../funnel/build-funnel';
import { groupAll } from '../group';
import { fasterAnswer } from '../landmark-response';
import type { ReportCell } from '../report';
import { sheetTests } from '../sheet-tests';
import { mean } from '../statistics/mean';
import { type Watched, watchedOf } from '../watched';
import type { BlockBody } from './block';

/** Days ahead: a month and a quarter, and what only the chart draws between them. */
const BETWEEN = 60;
const SPANS = [30, 90] as const;
/** Closed leads without which nothing is foretold. */
const FEWEST_CLOSED = 20;
/** Fewer expected wins are too few to ask what would change them. */
const LEAST_WINS = 0.5;
/** Days whose wins say what a win is worth. */
const WORTH_DAYS = 365;

/** What is likely to be won next, from the team's own pace, with an interval tried on the team's own past. */
export function winForecast(context: AnalysisContext): BlockBody {
  const { say, input } = context;
  const careers = careersOf(context);
  const closed = careers.cause.filter((cause) => cause > 0).length;
  const isEnough = closed >= FEWEST_CLOSED;
  const today = dayNumber(input.today);
  const ahead = isEnough ? SPANS.map((span) => ({ span, ...forecastWins(careers, today, span) })) : [];
  const between = isEnough
    ? [{ span: BETWEEN, ...forecastBetween(careers, today, { span: BETWEEN, tried: ahead }) }]
    : [];
  const drawn = [...ahead, ...between].sort((one, other) => one.span - other.span);
  return {
    basis: 'basisForecast',
    header: headers.map((word) => say(word)),
    rows: ahead.map((one) => row(context, careers, one)),
    sentences: isEnough
      ? [...trialNotes(context, ahead), ...pastNotes(context), ...whatIfNotes(context, ahead)]
      : [say('forecastTooFew', { n: FEWEST_CLOSED - closed })],
    ...(isEnough && { chart: fanChart(context, drawn) }),
    keeps: { foretold: isWholeTeam(input) ? ahead.map((one) => ({ ...one, day: input.today })) : [] },
  };
}

/** A forecast of a part of the team is not one that its wins as a whole could be held against. */
function isWholeTeam({ filters, past }: AnalysisContext['input']): boolean {
  return filters.owner === undefined && filters.source === undefined && past === undefined;
}

/** How the forecasts that were kept have held, and the last one that has come due. */
function pastNotes({ frame, input, say }: AnalysisContext): readonly string[] {
  const due = isWholeTeam(input) ? scored(input.foretold ?? [], frame.wonOn, input.today) : [];
  const last = due[due.length - 1];
  if (last === undefined) return [say('noneDue')];
  const { day, span, came, wins, low, high } = last;
  const held = due.filter((one) => one.came >= one.low && one.came <= one.high).length;
  return [say('foretoldHeld', { n: due.length, held }), say('foretoldLast', { day, span, came, wins, low, high })];
}

const tenth = (value: number) => (Math.round(value * 10) / 10).toFixed(1);

/** What the longest forecast would be if one thing were different. */
function whatIfNotes(context: AnalysisContext, ahead: readonly Ahead[]): readonly string[] {
  const longest = ahead[ahead.length - 1];
  if (longest === undefined || longest.wins < LEAST_WINS) return [];
  const faster = sheetTests(context).isReal('response') ? fasterAnswer(context) : undefined;
  return whatIf(context, longest, faster).map(({ key, stage, wins }) => {
    const label = stage === '' ? '' : labelOf(context, 'stage', stage);
    if (wins === undefined)
      return context.say(key === 'ifStage' && isPathless(context.funnel) ? 'pathlessNote' : `${key}Unknown`);
    return context.say(key, { span: longest.span, stage: label, wins: tenth(wins), now: tenth(longest.wins) });
  });
}

const headers = [
  ...(['daysAhead', 'expectedWins', 'low', 'high', 'fromOpen', 'expectedAmount', 'amountLow', 'amountHigh'] as const),
  ...(['trials', 'hitShare'] as const),
] as const;

interface Ahead extends Forecast {
  readonly span: number;
}

/** The expected wins open all leads whose pace they follow, those to come of open leads open these. */
function row(
  context: AnalysisContext,
  { leads, ended }: Watched,
  { span, wins, low, high, fromOpen, trials, hits }: Ahead,
): readonly ReportCell[] {
  const { worth, leads: valued } = worthOfWin(context);
  const amount = (won: number) =>
    worth === undefined ? text(NONE) : opens(money(Math.round(won * worth), context), () => ({ leads: valued }));
  const open = () => ({ leads: leads.filter((_, at) => Number.isNaN(ended[at])) });
  return [
    count(span),
    ...[wins, low, high].map((one) => opens(numeric(one, '0.0'), () => ({ leads }))),
    opens(numeric(fromOpen, '0.0'), open),
    ...[amount(wins), amount(low), amount(high)],
    ...[count(trials), rate(trials > 0 ? hits / trials : undefined)].map((cell) => opens(cell, () => ({ leads }))),
  ];
}

/** All leads of the scope that count and have their days, whatever the period: a forecast has none. */
function careersOf(context: AnalysisContext): Watched {
  const { frame, selection, all } = context;
  const isAll = selection.scope === selection.registered;
  return watchedOf(context, isAll ? all.leads : groupAll(frame, selection.scope).leads);
}

/** Mean amount of the wins of the last year that have one, and these wins. */
function worthOfWin({ frame, selection, input }: AnalysisContext): {
  readonly worth: number | undefined;
  readonly leads: readonly number[];
} {
  const since = dayNumber(input.today) - WORTH_DAYS;
  const leads = selection.scope.filter((lead) => (frame.wonOn[lead] ?? 0) > since && (frame.amount[lead] ?? -1) >= 0);
  return { worth: mean(leads.map((lead) => frame.amount[lead] ?? Number.NaN)), leads };
}

function trialNotes({ say }: AnalysisContext, found: readonly Ahead[]): readonly string[] {
  const shortest = Math.min(...found.map(({ trials }) => trials));
  const said = found.map(({ span, wins, low, high }) =>
    say('foretoldNow', { span, wins: tenth(wins), low: tenth(low), high: tenth(high) }),
  );
  return [...said, shortest < 8 ? say('forecastUntried') : say('forecastTried')];
}
