import { type AnalysisContext, labelOf } from '../analysis-context';
import { asTotal, count, days, halfDays, numeric, text } from '../cell';
import { cycleOf } from '../figures';
import { isNoLater } from '../frame/contacts';
import { entryTimes, timeOf } from '../funnel/entry-times';
import type { ReportCell } from '../report';
import { mean } from '../statistics/mean';
import { median } from '../statistics/median';
import type { BlockBody } from './block';

/** What one won lead took from a given time on. */
interface Effort {
  readonly followUps: number;
  readonly days: number;
}

/** Follow-ups and days that a win took, from each stage and from the start of the clock. */
export function followUpEffort(context: AnalysisContext): BlockBody {
  const { say, all, frame, order } = context;
  const won = all.leads.filter((lead) => frame.outcome[lead] === 'won');
  const entered = won.map((lead) => entryTimes(eventsOf(context, lead), frame.registered[lead] ?? Number.NaN, order));
  const rows = order.stages.map((stage, rank) => {
    const efforts = won.flatMap((lead, index) => effortOf(context, lead, entered[index]?.[rank] ?? Number.NaN));
    return effortRow(context, labelOf(context, 'stage', stage), efforts);
  });
  const whole = won.flatMap((lead) =>
    cycleOf(frame, lead) >= 0 ? effortOf(context, lead, frame.start[lead] ?? Number.NaN) : [],
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

/** Nothing where the time of entering or of winning is not known. */
function effortOf(context: AnalysisContext, lead: number, entered: number): readonly Effort[] {
  const end = wonAt(context, lead);
  const took = Math.floor(end) - Math.floor(entered);
  if (!(took >= 0)) return [];
  const contacts = context.frame.contacts.get(context.frame.ids[lead] ?? '') ?? [];
  const between = contacts.filter((at) => isNoLater(entered, at) && isNoLater(at, end));
  return [{ followUps: between.length, days: took }];
}

/** The hour of winning from History, else the day of closing. */
function wonAt(context: AnalysisContext, lead: number): number {
  const day = context.frame.wonOn[lead] ?? Number.NaN;
  const wins = eventsOf(context, lead).filter(({ to }) => to === 'won');
  const last = timeOf(wins[wins.length - 1]?.at ?? '');
  return Math.floor(last) === day ? last : day;
}

function eventsOf({ frame }: AnalysisContext, lead: number) {
  return frame.events.get(frame.ids[lead] ?? '') ?? [];
}

function effortRow(context: AnalysisContext, label: string, efforts: readonly Effort[]): readonly ReportCell[] {
  const followUps = efforts.map((effort) => effort.followUps);
  const took = efforts.map((effort) => effort.days);
  return [
    ...[text(label), count(efforts.length), numeric(median(followUps), '0.0'), numeric(mean(followUps), '0.0')],
    ...[halfDays(median(took), context), days(mean(took), context)],
  ];
}
