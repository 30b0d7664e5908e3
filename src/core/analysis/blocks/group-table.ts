import { type AnalysisContext, labelOf } from '../analysis-context';
import { asTotal, bound, count, days, halfDays, rate, text } from '../cell';
import { verdictText } from '../comparison-text';
import { figuresOf } from '../figures';
import type { Group } from '../group';
import { overdueLeads } from '../overdue';
import type { ReportCell } from '../report';
import type { BlockBody } from './block';

/** Conversion by intent grade. */
export function gradeTable(context: AnalysisContext): BlockBody {
  return groupTable(context, { dimension: 'grade', list: 'grade' });
}

/** Conversion by owner. */
export function ownerTable(context: AnalysisContext): BlockBody {
  return groupTable(context, { dimension: 'owner', list: 'member' });
}

interface By {
  readonly dimension: 'grade' | 'owner';
  readonly list: 'grade' | 'member';
}

function groupTable(context: AnalysisContext, by: By): BlockBody {
  const { say, groups, all } = context;
  const own = groups[by.dimension];
  const row = (group: Group) => [
    ...groupRow(context, group, labelOf(context, by.list, group.key)),
    text(verdictText(context, by.dimension, group)),
  ];
  return {
    basis: 'basisRegistered',
    header: [by.dimension, ...headers].map((word) => say(word)),
    rows: own.map(row),
    total: [...groupRow(context, all, say('total')), text('')].map(asTotal),
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
  'againstRest',
] as const;

function groupRow(context: AnalysisContext, group: Group, label: string): readonly ReportCell[] {
  const { leads, won, open, conversion, interval, meanCycle, medianCycle } = figuresOf(context.frame, group);
  return [
    ...[text(label), count(leads), count(won), rate(conversion), bound(interval?.low), bound(interval?.high)],
    ...[days(meanCycle, context), halfDays(medianCycle, context)],
    ...[count(group.invalid), count(open), count(group.toCheck)],
    count(overdueLeads(context, group.leads).length),
  ];
}
