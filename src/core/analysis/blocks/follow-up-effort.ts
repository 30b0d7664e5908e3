import { type AnalysisContext, labelOf } from '../analysis-context';
import { asTotal, countOf, days, halfDays, numeric, opens, text } from '../cell';
import { cycleOf } from '../figures';
import { contactsOf, isNoLater } from '../frame/contacts';
import { eventsOf, type StageMove } from '../frame/stage-events';
import { entryTimes } from '../funnel/entry-times';
import type { ReportCell } from '../report';
import { mean } from '../statistics/mean';
import { median } from '../statistics/median';
import type { BlockBody } from './block';

/** What one won lead took from a given time on. */
interface Effort {
  readonly lead: number;
  readonly followUps: number;
  readonly days: number;
}

/** A won lead: when it first entered each stage, and when it was won, as days with a fraction. */
interface Way {
  readonly lead: number;
  readonly entered: readonly number[];
  readonly end: number;
}

/** Follow-ups and days that a win took, from each stage and from the start of the clock. */
export function followUpEffort(context: AnalysisContext): BlockBody {
  const { say, all, frame, order } = context;
  const ways = all.leads.filter((lead) => frame.outcome[lead] === 'won').map((lead) => wayOf(context, lead));
  const rows = order.stages.map((stage, rank) => {
    const efforts = ways.flatMap((way) => effortOf(context, way, way.entered[rank] ?? Number.NaN));
    return effortRow(context, labelOf(context, 'stage', stage), efforts);
  });
  const whole = ways.flatMap((way) =>
    cycleOf(frame, way.lead) >= 0 ? effortOf(context, way, frame.start[way.lead] ?? Number.NaN) : [],
  );
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows,
    total: effortRow(context, say('wholeWay'), whole).map(asTotal),
    sentences: [],
  };
}

const headers = ['fromStage', 'won', 'medianFollowUps', 'meanFollowUps', 'medianDaysToWin', 'meanDaysToWin'] as const;

function wayOf({ frame, order }: AnalysisContext, lead: number): Way {
  const events = eventsOf(frame.events, lead);
  const entered = entryTimes(events, frame.registered[lead] ?? Number.NaN, order);
  return { lead, entered, end: wonAt(events, frame.wonOn[lead] ?? Number.NaN) };
}

/** The hour of winning from History, else the day of closing. */
function wonAt(events: readonly StageMove[], day: number): number {
  const wins = events.filter(({ to }) => to === 'won');
  const last = wins[wins.length - 1]?.at ?? Number.NaN;
  return Math.floor(last) === day ? last : day;
}

/** Nothing where the time of entering or of winning is not known. */
function effortOf({ frame }: AnalysisContext, { lead, end }: Way, entered: number): readonly Effort[] {
  const took = Math.floor(end) - Math.floor(entered);
  if (!(took >= 0)) return [];
  let followUps = 0;
  for (const at of contactsOf(frame.contacts, lead)) if (isNoLater(entered, at) && isNoLater(at, end)) followUps += 1;
  return [{ lead, followUps, days: took }];
}

function effortRow(context: AnalysisContext, label: string, efforts: readonly Effort[]): readonly ReportCell[] {
  const followUps = efforts.map((effort) => effort.followUps);
  const took = efforts.map((effort) => effort.days);
  const leads = efforts.map(({ lead }) => lead);
  return [
    ...[text(label), countOf(leads)],
    ...[
      ...[numeric(median(followUps), '0.0'), numeric(mean(followUps), '0.0')],
      ...[halfDays(median(took), context), days(mean(took), context)],
    ].map((cell) => opens(cell, () => ({ leads }))),
  ];
}
