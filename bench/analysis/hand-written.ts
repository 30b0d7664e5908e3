import type { Cell } from '../../src/core/schema/row';
import { buildVocabulary } from '../../src/core/schema/vocabulary';
import { type AnalysisRows, leadKeys } from './make-rows';
import { settings } from './team';

/** What one pass knows of a source. */
export interface SourceTally {
  leads: number;
  won: number;
  lost: number;
  invalid: number;
  readonly cycles: number[];
  readonly factors: { readonly won: Map<string, number>; readonly lost: Map<string, number> };
}

const at = Object.fromEntries(leadKeys.map((key, place) => [key, place]));
const SOURCE = at['source'] ?? 0;
const STAGE = at['stage'] ?? 0;
const REGISTERED = at['registeredOn'] ?? 0;
const CLOSED = at['closedOn'] ?? 0;
const REASON = at['closeReason'] ?? 0;

/**
 * The counts of the first block as somebody would write them for this table alone: one pass over the rows, each label
 * looked up in a table, nothing recognised, tested or explained.
 */
export function handWritten({ leads }: Pick<AnalysisRows, 'leads'>): ReadonlyMap<string, SourceTally> {
  const { sources, outcomes } = lookups();
  const tallies = new Map<string, SourceTally>();
  for (const row of leads) {
    const key = sources.get(String(row[SOURCE])) ?? '';
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = emptyTally();
      tallies.set(key, tally);
    }
    addRow(tally, row, outcomes.get(String(row[STAGE])) ?? 'open');
  }
  return tallies;
}

function addRow(tally: SourceTally, row: readonly Cell[], outcome: string): void {
  if (outcome === 'invalid') {
    tally.invalid += 1;
    return;
  }
  tally.leads += 1;
  if (outcome !== 'won' && outcome !== 'lost') return;
  tally[outcome] += 1;
  const reason = row[REASON];
  if (typeof reason === 'string' && reason !== '') {
    const counts = tally.factors[outcome];
    for (const factor of reason.split('、')) counts.set(factor, (counts.get(factor) ?? 0) + 1);
  }
  if (outcome === 'won') addCycle(tally, row[REGISTERED], row[CLOSED]);
}

function addCycle({ cycles }: SourceTally, from: Cell | undefined, to: Cell | undefined): void {
  if (typeof from !== 'object' || typeof to !== 'object') return;
  const days = Math.floor(to.serial) - Math.floor(from.serial);
  if (days >= 0) cycles.push(days);
}

/** What each text in the cells means. */
function lookups() {
  const vocabulary = buildVocabulary(settings);
  const sources = new Map<string, string>();
  for (const { key, label, aliases = [] } of settings.lists.source)
    for (const text of [label['zh-CN'], ...aliases]) sources.set(text, key);
  const outcomes = new Map(
    settings.stages.map((stage) => [vocabulary.label('stage', stage.key), stage.class as string]),
  );
  return { sources, outcomes };
}

function emptyTally(): SourceTally {
  return { leads: 0, won: 0, lost: 0, invalid: 0, cycles: [], factors: { won: new Map(), lost: new Map() } };
}
