import type { AnalysisWord } from '../../i18n/analysis-words';
import { type AnalysisContext, labelOf } from '../analysis-context';
import { behindGroup } from '../behind-group';
import { asTotal, bound, count, countOf, days, halfDays, NONE, numeric, opens, rate, text } from '../cell';
import { verdictText } from '../comparison-text';
import { figuresOf } from '../figures';
import { keyAt } from '../frame/code-column';
import { contactCount } from '../frame/contacts';
import type { Group } from '../group';
import type { ReportCell } from '../report';
import { responsesOf } from '../response';
import { mean } from '../statistics/mean';
import { targetOf } from '../targets';
import type { BlockBody } from './block';

/** Conversion by intent grade. */
export function gradeTable(context: AnalysisContext): BlockBody {
  return groupTable(context, {
    ...{ dimension: 'grade', list: 'grade', headers: ['medianCycle', 'invalid', 'open', 'toCheck', 'overdue'] },
    more: (group) => restCells(context, group),
  });
}

/** Conversion by owner, with how fast, how often and how promptly each owner works, and what of their target is won. */
export function ownerTable(context: AnalysisContext): BlockBody {
  return groupTable(context, {
    ...{ dimension: 'owner', list: 'member' },
    headers: [
      ...(['open', 'overdue', 'responseTime', 'followUpsPerLead'] as const),
      ...(['recordedInTime', 'targetWon', 'targetReached'] as const),
    ],
    more: (group) => [...workCells(context, group), ...targetCells(context, group)],
  });
}

interface By {
  readonly dimension: 'grade' | 'owner';
  readonly list: 'grade' | 'member';
  /** Columns of this table alone. */
  readonly headers: readonly AnalysisWord[];
  readonly more: (group: Group) => readonly ReportCell[];
}

function groupTable(context: AnalysisContext, by: By): BlockBody {
  const { say, groups, all } = context;
  const own = groups[by.dimension];
  const row = (group: Group, label: string, verdict: string) => [
    ...groupRow(context, group, label),
    ...by.more(group),
    text(verdict),
  ];
  return {
    basis: 'basisRegistered',
    header: [by.dimension, ...headers, ...by.headers, 'againstRest' as const].map((word) => say(word)),
    rows: own.map((group) =>
      row(group, labelOf(context, by.list, group.key), verdictText(context, by.dimension, group)),
    ),
    total: row(all, say('total'), '').map(asTotal),
    sentences: own.length === 0 ? [say('noLeads')] : [],
  };
}

const headers = ['leads', 'won', 'conversion', 'low', 'high', 'averageCycle'] as const;

function groupRow(context: AnalysisContext, group: Group, label: string): readonly ReportCell[] {
  const { leads, won, conversion, interval, meanCycle } = figuresOf(context.frame, group);
  const behind = behindGroup(context.frame, group);
  return [
    ...[text(label), opens(count(leads), behind.leads), opens(count(won), behind.won)],
    ...[rate(conversion), bound(interval?.low), bound(interval?.high)].map((cell) => opens(cell, behind.conversion)),
    opens(days(meanCycle, context), behind.cycle),
  ];
}

function restCells(context: AnalysisContext, group: Group): readonly ReportCell[] {
  const behind = behindGroup(context.frame, group);
  return [
    opens(halfDays(figuresOf(context.frame, group).medianCycle, context), behind.cycle),
    ...[opens(count(group.invalid), behind.invalid), openCell(context, group)],
    ...[opens(count(group.toCheck), behind.toCheck), overdueCell(context, group)],
  ];
}

function openCell({ frame }: AnalysisContext, group: Group): ReportCell {
  return opens(count(figuresOf(frame, group).open), behindGroup(frame, group).open);
}

function overdueCell({ overdue }: AnalysisContext, { leads }: Group): ReportCell {
  return countOf(leads.filter((lead) => overdue.has(lead)));
}

function workCells(context: AnalysisContext, group: Group): readonly ReportCell[] {
  const { frame, say } = context;
  const { leads } = group;
  const contacts = leads.map((lead) => contactCount(frame.contacts, lead));
  const { medianHours, leads: answered } = responsesOf(context, leads);
  const { homes, timed, timely } = frame.contacts;
  const told = leads.filter((lead) => (timed[homes[lead] ?? -1] ?? 0) > 0);
  const total = (counts: Int32Array) => told.reduce((sum, lead) => sum + (counts[homes[lead] ?? -1] ?? 0), 0);
  return [
    ...[openCell(context, group), overdueCell(context, group)],
    opens(numeric(medianHours, say('hours')), () => ({ leads: answered })),
    opens(numeric(mean(contacts), '0.0'), () => ({ leads })),
    opens(rate(told.length > 0 ? total(timely) / total(timed) : undefined), () => ({ leads: told })),
  ];
}

/** Wins that a member was meant to close in the period, and what share of them was. */
function targetCells(context: AnalysisContext, group: Group): readonly ReportCell[] {
  const { frame, all, selection } = context;
  const isAll = group === all;
  const target = isAll ? targetOf(context, 'targetWon') : targetOf(context, 'targetWon', group.key);
  if (!target) return [text(NONE), text(NONE)];
  const leads = selection.won.filter((lead) => isAll || keyAt(frame.owner, lead) === group.key);
  return [count(target), opens(rate(leads.length / target), () => ({ leads }))];
}
