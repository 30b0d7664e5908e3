import { isEmptyPlan, type Plan } from '../core/edit';
import { type Comparison, corrections } from '../core/history/corrections';
import type { MemoryRow } from '../core/history/memory';
import { planPieces, unlessSettled } from '../core/pipeline/plan-pieces';
import { putColumnsBack } from '../core/pipeline/put-column-back';
import { type SortedAlone, sortedAlone } from '../core/pipeline/sorted-alone';
import { applyPlan } from '../host/apply';
import type { Desk } from '../host/desk';
import { withLock } from '../host/lock';
import { memoryAfter } from '../host/memory-after';
import { readMemoryTab } from '../host/memory-tab';
import { sealGrown } from '../host/seal-history';
import { rememberHeaders } from '../host/table';
import { Disordered } from './columns-in-order';
import { eraseAgain } from './erase-again';
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
  /** Erasures that were carried out again, because an earlier version of the file had brought the people back. */
  readonly erased: number;
}

/** So many rows are written under one lock: others must get their turn. */
const MOST = 5000;

/**
 * Settles every row of both tables: what no trigger saw is read, refused, filled and told, at once. Where a column was
 * sorted alone nothing is written, unless it is to be put back first. Many rows go in pieces, each under a lock of its own
 * and whole in itself, so that a run that dies leaves only what the next one finds.
 */
export function settleWorkbook(desk: Desk, options: SweepOptions & { readonly disorder?: 'putBack' }): SweepSummary {
  const erased = eraseAgain(desk, options.who);
  const summary = sweepAll(desk, options);
  // Rows whose ids were lost bear them again.
  if (erased === 0 || eraseAgain(desk, options.who) === 0) return { ...summary, erased };
  return { ...sweepAll(desk, options), putBack: summary.putBack, erased };
}

function sweepAll(desk: Desk, options: Parameters<typeof settleWorkbook>[1]): Omit<SweepSummary, 'erased'> {
  return steadily(() => {
    const { left, ...summary } = withLock(() => sweep(desk, options));
    for (const writePiece of left) withLock(writePiece);
    return summary;
  });
}

/** A sweep whose first piece is written, and the other ones. */
interface Swept extends Omit<SweepSummary, 'erased'> {
  readonly left: readonly (() => void)[];
}

function sweep(desk: Desk, { disorder, ...options }: Parameters<typeof settleWorkbook>[1]): Swept {
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
  const [first = plan, ...others] = planPieces(plan, MOST);
  if (!isEmptyPlan(first)) write(desk, whole, first);
  sealGrown(desk.book);
  const left = others.map((piece) => () => writeLater(desk, whole, piece));
  return { rows: leads.rows.length + followUps.rows.length, plan, memory: after, told: told.number, putBack: [], left };
}

/** Other runs may have had their turn since this was decided: what they have settled is theirs. */
function writeLater(desk: Desk, whole: WholePlan, piece: Plan): void {
  const memory = readMemoryTab(desk.book);
  const plan = unlessSettled(piece, whole.memory.rows, memory.rows);
  if (!isEmptyPlan(plan)) write(desk, { ...whole, memory }, plan);
  sealGrown(desk.book);
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
