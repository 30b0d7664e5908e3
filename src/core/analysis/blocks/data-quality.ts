import { cellText } from '../../schema/codec';
import type { LeadColumn } from '../../schema/leads';
import { foldName } from '../../text';
import type { AnalysisContext } from '../analysis-context';
import { countOf, shareOf, text } from '../cell';
import { figuresOf } from '../figures';
import { keyAt } from '../frame/code-column';
import { pendingLeads } from '../pending-leads';
import type { ReportCell } from '../report';
import { sharedTexts } from '../shared-texts';
import { idList } from '../source-notes';
import type { BlockBody } from './block';

/** One way in which rows fall short: which leads could have it, and which have it. */
interface Check {
  readonly word:
    | 'missingSource'
    | 'missingGrade'
    | 'missingOwner'
    | 'missingDay'
    | 'wonNoAmount'
    | 'closedNoFactor'
    | 'closedNoDay'
    | 'contradictory'
    | 'pendingDetails'
    | 'overdue'
    | 'duplicates';
  readonly of: readonly number[];
  readonly found: readonly number[];
}

/** How far the figures above can be trusted: what is missing, late, doubled or contradicts itself, with the rows. */
export function dataQuality(context: AnalysisContext): BlockBody {
  const { say } = context;
  const checks = checksOf(context);
  return {
    basis: 'basisRegistered',
    header: headers.map((word) => say(word)),
    rows: checks.map((check) => row(context, check)),
    sentences: checks.every(({ found }) => found.length === 0) ? [say('qualityGood')] : [],
  };
}

const headers = ['finding', 'concerned', 'share', 'outOf', 'rowsBehind'] as const;

function row(context: AnalysisContext, { word, of, found }: Check): readonly ReportCell[] {
  return [
    ...[text(context.say(word)), countOf(found), shareOf(found, of)],
    ...[countOf(of), text(idList(context, found))],
  ];
}

function checksOf(context: AnalysisContext): readonly Check[] {
  const { frame, all } = context;
  const { leads } = all;
  const won = leads.filter((lead) => frame.outcome[lead] === 'won');
  const lost = leads.filter((lead) => frame.outcome[lead] === 'lost');
  const open = leads.filter((lead) => frame.outcome[lead] === 'open');
  const closed = [...won, ...lost];
  // Who left again names why they left in the place of why they came.
  const stayed = closed.filter((lead) => frame.churned[lead] !== 1);
  const noDay = (lead: number) => Number.isNaN(frame.endedOn[lead]);
  const check = (word: Check['word'], of: readonly number[], has: (lead: number) => boolean): Check => ({
    ...{ word, of, found: of.filter(has) },
  });
  return [
    check('missingSource', leads, (lead) => keyAt(frame.source, lead) === ''),
    check('missingGrade', leads, (lead) => keyAt(frame.grade, lead) === ''),
    check('missingOwner', leads, (lead) => keyAt(frame.owner, lead) === ''),
    check('missingDay', leads, (lead) => Number.isNaN(frame.registered[lead] ?? Number.NaN)),
    check('wonNoAmount', won, (lead) => Number.isNaN(frame.amount[lead] ?? Number.NaN)),
    check('closedNoFactor', stayed, (lead) => frame.factors.codes[lead] === 0),
    check('closedNoDay', closed, noDay),
    { word: 'contradictory', of: won, found: figuresOf(frame, all).contradictory },
    { word: 'pendingDetails', of: open, found: pendingLeads(context, open) },
    check('overdue', open, (lead) => context.overdue.has(lead)),
    { word: 'duplicates', of: leads, found: doubled(context, leads) },
  ];
}

const keyColumns = ['phone', 'email', 'customerName'] as const satisfies readonly LeadColumn[];

/** Leads that share a phone, an e-mail or a name with another one, whatever is written large, spaced or traditional. */
function doubled({ frame, input }: AnalysisContext, leads: readonly number[]): readonly number[] {
  const found = keyColumns.flatMap((column) => {
    const cells = input.leads(column);
    const keys = leads.map((lead) => foldName(cellText(cells(frame.rows[lead] ?? -1))));
    return sharedTexts(keys).map((at) => leads[at] ?? -1);
  });
  return [...new Set(found)];
}
