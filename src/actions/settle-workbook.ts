import { isEmptyPlan, type Plan } from '../core/edit';
import { type Comparison, corrections } from '../core/history/corrections';
import type { MemoryRow } from '../core/history/memory';
import { putColumnsBack } from '../core/pipeline/put-column-back';
import { type SortedAlone, sortedAlone } from '../core/pipeline/sorted-alone';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import { sealFullBlocks } from '../host/history-tab';
import { withLock } from '../host/lock';
import { memoryAfter } from '../host/memory-after';
import { rememberHeaders } from '../host/table';
import { Disordered } from './columns-in-order';
import { finishUndos } from './finish-undos';
import { refuseMassLoss, refuseMovedHeaders } from './refuse-damage';
import { steadily } from './steadily';
import { type SweepOptions, type ToldSince, type WholePlan, wholePlan } from './whole-plan';

export interface SweepSummary {
  readonly rows: number;
  readonly plan: Plan;
  /** Memory after the sweep: the accepted state of every record. */
  readonly memory: ReadonlyMap<string, MemoryRow>;
  /** Number of the last line of History up to which it says what memory holds. */
  readonly told: number;
  /** Columns that somebody had sorted alone and that have been put back. */
  readonly putBack: readonly SortedAlone[];
}

/**
 * Settles every row of both tables: what no trigger saw is read, refused, filled and told, at once. Where a column was
 * sorted alone nothing is written, unless it is to be put back first.
 */
export function settleWorkbook(desk: Desk, options: SweepOptions & { readonly disorder?: 'putBack' }): SweepSummary {
  return steadily(() => withLock(() => sweep(desk, options)));
}

function sweep(desk: Desk, { disorder, ...options }: Parameters<typeof settleWorkbook>[1]): SweepSummary {
  const begun = wholePlan(desk, options);
  const whole = finishUndos(desk, begun) ? wholePlan(desk, options) : begun;
  const { leads, followUps, plan: settled, memory, told, situation } = whole;
  if (!options.emptied) refuseMassLoss(settled, memory.rows);
  refuseMovedHeaders(settled, whole);
  const found = options.adopting ? [] : sortedAlone(settled, rowsOf(whole));
  if (found.length > 0) {
    if (disorder !== 'putBack') throw new Disordered(found);
    write(desk, whole, putColumnsBack(found, rowsOf(whole), desk.vocabulary));
    return { ...sweep(desk, options), putBack: found };
  }
  rememberHeaders([leads.table, followUps.table]);
  const after = memoryAfter(memory, settled);
  const base = { at: desk.book.now, who: options.who, operation: situation.operation };
  const plan = inAgreement(settled, { told, base, memory: after });
  if (!isEmptyPlan(plan)) write(desk, whole, plan);
  sealFullBlocks(desk.book);
  return { rows: leads.rows.length + followUps.rows.length, plan, memory: after, told: told.number, putBack: [] };
}

function rowsOf({ leads, followUps }: WholePlan): Parameters<typeof sortedAlone>[1] {
  return { leads: leads.rows, followUps: followUps.rows };
}

function write({ book, vocabulary }: Desk, { memory, leads, followUps, told }: WholePlan, plan: Plan): void {
  applyPlan({ book, vocabulary, memory, tables: { leads, followUps }, tail: told, refusals: 'leave' }, plan);
}

/** The plan with the events that take back what History told and what never came about, because a run died over it. */
function inAgreement(
  settled: Plan,
  { told, base, memory }: Pick<Comparison, 'base' | 'memory'> & { readonly told: ToldSince },
): Plan {
  const events = corrections({ tail: [...told.events, ...settled.events], memory, base, extent: told.extent });
  return { ...settled, events: [...settled.events, ...events] };
}
