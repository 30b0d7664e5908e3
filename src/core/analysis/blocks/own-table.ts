import type { AnalysisContext } from '../analysis-context';
import { behindGroup } from '../behind-group';
import { bound, count, opens, rate, shareOf, text } from '../cell';
import { verdictText } from '../comparison-text';
import { figuresOf } from '../figures';
import type { Group } from '../group';
import type { ReportCell } from '../report';
import type { BlockBody } from './block';

/** Conversion by the columns that the team added itself; no block where there are none with few values. */
export function ownTable(context: AnalysisContext): BlockBody | undefined {
  const { say, own } = context;
  if (own.length === 0) return undefined;
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: own.flatMap(({ header, groups }) => groups.map((group) => row(context, header, group))),
    sentences: [],
  };
}

const headers = ['ownColumn', 'value', 'leads', 'share', 'won', 'conversion', 'low', 'high', 'againstRest'] as const;

function row(context: AnalysisContext, header: string, group: Group): readonly ReportCell[] {
  const { leads, won, conversion, interval } = figuresOf(context.frame, group);
  const behind = behindGroup(context.frame, group);
  return [
    ...[text(header), text(group.key === '' ? context.say('blank') : group.key)],
    ...[opens(count(leads), behind.leads), shareOf(group.leads, context.all.leads), opens(count(won), behind.won)],
    ...[rate(conversion), bound(interval?.low), bound(interval?.high)].map((cell) => opens(cell, behind.conversion)),
    text(verdictText(context, `own:${header}`, group)),
  ];
}
