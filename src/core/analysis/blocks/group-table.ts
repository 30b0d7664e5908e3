import { type AnalysisContext, labelOf } from '../analysis-context';
import { behindGroup } from '../behind-group';
import { asTotal, bound, count, countOf, days, halfDays, numeric, opens, rate, text } from '../cell';
import { verdictText } from '../comparison-text';
import { figuresOf } from '../figures';
import { contactCount } from '../frame/contacts';
import type { Group } from '../group';
import type { ReportCell } from '../report';
import { responsesOf } from '../response';
import { mean } from '../statistics/mean';
import type { BlockBody } from './block';

/** Conversion by intent grade. */
export function gradeTable(context: AnalysisContext): BlockBody {
  return groupTable(context, { dimension: 'grade', list: 'grade', headers: [], more: () => [] });
}

/** Conversion by owner, with how fast and how often each owner speaks to the leads. */
export function ownerTable(context: AnalysisContext): BlockBody {
  return groupTable(context, {
    ...{ dimension: 'owner', list: 'member', headers: ['responseTime', 'followUpsPerLead'] },
    more: (group) => workCells(context, group),
  });
}

interface By {
  readonly dimension: 'grade' | 'owner';
  readonly list: 'grade' | 'member';
  /** Columns of this table alone. */
  readonly headers: readonly ('responseTime' | 'followUpsPerLead')[];
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

const headers = [
  'leads',
  'won',
  'conversion',
  'low',
  'high',
  'averageCycle',
  'medianCycle',
  'invalid',
  'open',
  'toCheck',
  'overdue',
] as const;

function groupRow(context: AnalysisContext, group: Group, label: string): readonly ReportCell[] {
  const { leads, won, open, conversion, interval, meanCycle, medianCycle } = figuresOf(context.frame, group);
  const behind = behindGroup(context.frame, group);
  return [
    ...[text(label), opens(count(leads), behind.leads), opens(count(won), behind.won)],
    ...[rate(conversion), bound(interval?.low), bound(interval?.high)].map((cell) => opens(cell, behind.conversion)),
    ...[days(meanCycle, context), halfDays(medianCycle, context)].map((cell) => opens(cell, behind.cycle)),
    ...[opens(count(group.invalid), behind.invalid), opens(count(open), behind.open)],
    opens(count(group.toCheck), behind.toCheck),
    countOf(group.leads.filter((lead) => context.overdue.has(lead))),
  ];
}

function workCells(context: AnalysisContext, { leads }: Group): readonly ReportCell[] {
  const { frame, say } = context;
  const contacts = leads.map((lead) => contactCount(frame.contacts, lead));
  const { medianHours, leads: answered } = responsesOf(context, leads);
  return [
    opens(numeric(medianHours, say('hours')), () => ({ leads: answered })),
    opens(numeric(mean(contacts), '0.0'), () => ({ leads })),
  ];
}
