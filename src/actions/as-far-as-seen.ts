import type { HistoryEvent, Plan } from '../core/edit';
import { losesSomething, withoutDeletions } from '../core/pipeline/merged-rows';
import { mergedBlocks } from '../host/merges';
import type { Rows } from '../host/table';
import type { ReadAll } from './read-all';

/**
 * Merged cells hide what stood behind them. Where a plan takes something for gone, or fills it in anew, rows that a merge
 * touches are left out of it, and no row beside them is taken for deleted.
 */
export function asFarAsSeen<Decided extends { readonly plan: Plan }>(
  read: ReadAll,
  decide: (seen: ReadAll) => Decided,
): Decided {
  const first = decide(read);
  if (!losesSomething(first.plan, { leads: read.leads.rows, followUps: read.followUps.rows })) return first;
  const leads = withoutMerged(read.leads);
  const followUps = withoutMerged(read.followUps);
  const merged = [leads, followUps].filter((rows) => rows !== read.leads && rows !== read.followUps);
  if (merged.length === 0) return first;
  const seen = decide({ ...read, leads, followUps });
  return { ...seen, plan: withoutDeletions(seen.plan, new Set(merged.map(({ table }) => table.key))) };
}

/**
 * The rows of an edit that a merge does not touch, where the plan takes something for gone that nobody has edited: what
 * stands behind merged cells waits until they are taken apart.
 */
export function editedAsFarAsSeen({ events }: Pick<Plan, 'events'>, read: Rows, edited: ReadonlySet<string>): Rows {
  const { key } = read.table;
  const follows = ({ way, to }: HistoryEvent) => way === 'addOn' && to === '';
  const beside = events.filter((event) => event.table === key && !edited.has(event.column) && !follows(event));
  return losesSomething({ events: beside }, { leads: [], followUps: [], [key]: read.rows })
    ? withoutMerged(read)
    : read;
}

/** The rows that no merge touches; the same rows where there is none (one read). */
function withoutMerged(rows: Rows): Rows {
  const blocks = mergedBlocks(rows.table.tab).filter((block) => block.row + block.rows > 2);
  const isClear = (row: number) => blocks.every((block) => row < block.row || row >= block.row + block.rows);
  return blocks.length === 0 ? rows : { ...rows, rows: rows.rows.filter(({ row }) => isClear(row)) };
}
