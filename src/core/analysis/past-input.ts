import type { Day, Stamp } from '../date';
import { asOf } from '../history/as-of';
import type { ToldRecord } from '../history/fold';
import { readEvent } from '../history/read-event';
import { valueChanges } from '../history/value-changes';
import { encode } from '../schema/codec';
import type { TableKey } from '../schema/sheets';
import { tableColumns } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';
import type { AnalysisInput, ColumnSource } from './analysis-input';
import { stageLog } from './frame/stage-log';
import { scoredColumns } from './score/case-facts';

/** What the analysis reads, as History tells it of the end of an earlier day; lines in the order of writing. */
export function pastInput(
  lines: readonly (readonly string[])[],
  { day, vocabulary, computedAt }: { readonly day: Day; readonly vocabulary: Vocabulary; readonly computedAt: Stamp },
): Omit<AnalysisInput, 'vocabulary' | 'settings' | 'filters'> {
  const now = `${day}T23:59`;
  const { told, uncertain } = asOf(
    lines.flatMap((line) => readEvent(line) ?? []),
    now,
  );
  const alive = [...told].filter(([, { deletedOn }]) => deletedOn === '');
  const of = (letter: string) => alive.filter(([key]) => key.startsWith(letter)).map(([, record]) => record);
  const then = lines.filter(([at = '']) => at.replace(' ', 'T') <= now);
  const [leads, followUps] = [of('L:'), of('F:')];
  return {
    leads: columnsOf('leads', leads, vocabulary),
    size: leads.length,
    followUps: { column: columnsOf('followUps', followUps, vocabulary), size: followUps.length },
    history: () => stageLog(then),
    changes: valueChanges(then, new Set(scoredColumns)),
    ...{ today: day, now, past: { computedAt, uncertain: uncertain.size } },
  };
}

/** Columns as their cells would have stood on the tab. */
function columnsOf(table: TableKey, records: readonly ToldRecord[], vocabulary: Vocabulary): ColumnSource {
  return (key) => {
    const column = tableColumns[table].find((one) => one.key === key);
    return (row) => (column ? encode(column, records[row]?.values[key] ?? '', vocabulary) : '');
  };
}
