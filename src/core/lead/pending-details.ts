import type { Day } from '../date';
import { parseAmountRange } from '../money';
import { type LeadColumn, leadColumns } from '../schema/leads';
import type { Lead } from '../schema/row';
import { fullColumns, type Settings } from '../schema/settings';
import type { Stage } from '../schema/stages';
import { hasValidChannel } from './has-valid-channel';
import { parseDurationRange } from './parse-duration';

const basicColumns: ReadonlySet<LeadColumn> = new Set(
  leadColumns.filter(({ set }) => set === 'basic').map(({ key }) => key),
);

/**
 * What is still to be found out, in the order of the columns: entry needs of the stage that stand blank among the shown
 * columns, a channel where none is valid, and a budget or decision cycle that says "to be confirmed" or leaves a doubt.
 */
export function pendingDetails(lead: Lead, stage: Stage | undefined, settings: Settings): readonly LeadColumn[] {
  const pending = new Set(missingNeeds(lead, stage, settings));
  if (stage?.key === 'identified' && !hasValidChannel(lead)) pending.add('phone');
  if (stage?.class === 'open' || stage?.class === 'paused') {
    for (const column of unsettledColumns(lead, settings)) pending.add(column);
  }
  return leadColumns.map(({ key }) => key).filter((key) => pending.has(key));
}

function unsettledColumns({ budget = '', decisionCycle = '' }: Lead, { values }: Settings): readonly LeadColumn[] {
  const ranges = {
    budget: parseAmountRange(budget, values.currency),
    decisionCycle: parseDurationRange(decisionCycle),
  };
  const columns = ['budget', 'decisionCycle'] as const;
  return columns.filter((column) => ranges[column].pending || ranges[column].doubt);
}

/** Since which day each detail is missing: known ones keep theirs, new ones begin on `day`, settled ones go. */
export function pendingSince(
  pending: readonly LeadColumn[],
  known: Readonly<Partial<Record<LeadColumn, Day>>> | undefined,
  day: Day,
): Readonly<Partial<Record<LeadColumn, Day>>> {
  return Object.fromEntries(pending.map((column) => [column, known?.[column] ?? day]));
}

function missingNeeds(lead: Lead, stage: Stage | undefined, settings: Settings): readonly LeadColumn[] {
  const ticked = fullColumns(settings);
  const isShown = (column: LeadColumn): boolean => basicColumns.has(column) || ticked.includes(column);
  return (stage?.needs ?? []).filter((column) => isShown(column) && (lead[column] ?? '').trim() === '');
}
