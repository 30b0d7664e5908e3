import { cellText } from '../../schema/codec';
import type { LeadColumn } from '../../schema/leads';
import { type Cell, isMoment } from '../../schema/row';
import type { AnalysisInput } from '../analysis-input';
import type { Behind } from '../report';

/** What a row behind a figure shows of its lead, beside the id. */
export const rowColumns = [
  ...(['customerName', 'stage', 'owner', 'source', 'grade', 'registeredOn', 'closedOn', 'amount'] as const),
] as const satisfies readonly LeadColumn[];

/** One lead behind a figure, its cells as texts as they stand on the tab. */
export interface BehindRow {
  readonly leadId: string;
  readonly texts: Readonly<Record<(typeof rowColumns)[number], string>>;
  /** Of a share: whether the lead is one of those that are counted, or only of those it is a share of. */
  readonly isCounted: boolean;
}

/** The leads behind a figure: the counted ones first, each part in the order of the tab. */
export function behindRows(
  { leads }: Pick<AnalysisInput, 'leads'>,
  places: Int32Array,
  { leads: counted, of }: Behind,
): readonly BehindRow[] {
  const own = new Set(counted);
  const others = (of ?? []).filter((lead) => !own.has(lead));
  const columns = rowColumns.map((key) => [key, leads(key)] as const);
  const ids = leads('leadId');
  const rowOf = (lead: number): BehindRow => {
    const place = places[lead] ?? -1;
    const texts = columns.map(([key, cells]) => [key, shownText(cells(place))]);
    return {
      leadId: cellText(ids(place)),
      texts: Object.fromEntries(texts) as BehindRow['texts'],
      isCounted: own.has(lead),
    };
  };
  return [...inOrder(counted), ...inOrder(others)].map(rowOf);
}

function shownText(cell: Cell): string {
  return isMoment(cell) ? cellText(cell).replace('T', ' ') : cellText(cell);
}

function inOrder(leads: readonly number[]): readonly number[] {
  return [...leads].sort((one, other) => one - other);
}
