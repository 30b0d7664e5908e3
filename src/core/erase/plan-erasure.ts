import { type CellEdit, emptyPlan, type HistoryEvent, type MemoryEdit, type Plan } from '../edit';
import { type LeadMeta, type MemoryRow, memoryKey, splitMemoryKey } from '../history/memory';
import type { Cell } from '../schema/row';
import type { TableKey } from '../schema/sheets';
import { idColumn } from '../schema/table-columns';
import { type CellChange, cleanTable, type TableShape } from './clean-table';
import { type Cleaning, erasedValues, isPersonal } from './cleaning';

/** A live table as it was read: cells of every column, from sheet row `first` on. */
export interface LiveTable extends TableShape {
  readonly first: number;
}

/** What is known when a person is erased. */
export interface ErasureScene {
  readonly tables: Readonly<Record<TableKey, LiveTable>>;
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly cleaning: Cleaning;
  readonly today: string;
  /** Who does it, when, under which operation: for History. */
  readonly base: Pick<HistoryEvent, 'at' | 'who' | 'operation'>;
}

/** Takes a person out of the tables and memory; the rows stay, so that no figure changes. */
export function planErasure(scene: ErasureScene): Plan {
  const changes = {
    leads: cleanTable('leads', scene.tables.leads, scene.cleaning),
    followUps: cleanTable('followUps', scene.tables.followUps, scene.cleaning),
  };
  const cells = [...cellsOf('leads', changes.leads, scene), ...cellsOf('followUps', changes.followUps, scene)];
  const memory = [...scene.memory.values()].flatMap((row) => rememberedAfter(row, scene));
  return { ...emptyPlan, cells, memory, events: eventsOf(memory, scene) };
}

function cellsOf(table: TableKey, changes: readonly CellChange[], { tables }: ErasureScene): CellEdit[] {
  const { rows, columns, first } = tables[table];
  return changes.flatMap(({ row, column, cell }): CellEdit[] => {
    const key = keyAt(tables[table], column);
    const id: Cell = rows[row]?.[columns[idColumn[table]] ?? -1] ?? '';
    return key === undefined ? [] : [{ table, row: first + row, id: String(id).trim(), column: key, cell }];
  });
}

function keyAt({ columns }: TableShape, place: number): string | undefined {
  return Object.keys(columns).find((key) => columns[key] === place);
}

function rememberedAfter(row: MemoryRow, { cleaning, today, base }: ErasureScene): MemoryEdit[] {
  const place = splitMemoryKey(row.key);
  if (place === undefined) return [];
  const { table, id } = place;
  const leadId = table === 'leads' ? id : (row.values['leadId'] ?? '');
  const isOwn = cleaning.ids.has(id) || cleaning.ids.has(leadId);
  const values = isOwn
    ? erasedValues(table, row.values, { leadId, language: cleaning.language })
    : cleanValues(table, row.values, cleaning);
  const meta = isOwn && row.meta.erasedOn === undefined ? erasedMeta(row.meta, today) : row.meta;
  const isSame = meta === row.meta && JSON.stringify(values) === JSON.stringify(row.values);
  return isSame ? [] : [{ ...row, values, meta, operation: base.operation }];
}

function cleanValues(table: TableKey, values: MemoryRow['values'], { traces }: Cleaning): MemoryRow['values'] {
  const clean = ([column, value]: [string, string]) => [
    column,
    isPersonal(table, column) ? traces.clean(value) : value,
  ];
  return Object.fromEntries(Object.entries(values).map(clean)) as MemoryRow['values'];
}

/** What followed from the person's own words stays as it is: it cannot be worked out again. */
function erasedMeta(
  { noted: _noted, inReview: _inReview, pendingSince: _pending, ...meta }: LeadMeta,
  today: string,
): LeadMeta {
  return { ...meta, origin: { ...meta.origin, grade: 'person' }, erasedOn: today };
}

/** History says that it happened, and the new name; what had stood there it must not say. */
function eventsOf(memory: readonly MemoryEdit[], { cleaning, base }: ErasureScene): HistoryEvent[] {
  return memory.flatMap(({ key, values }): HistoryEvent[] => {
    const place = splitMemoryKey(key);
    if (place === undefined || !cleaning.ids.has(place.id)) return [];
    const event = { ...base, ...place, way: 'addOn', from: '', to: '' } as const;
    const erased: HistoryEvent = { ...event, kind: 'erased', column: '' };
    if (place.table === 'followUps') return [erased];
    return [erased, { ...event, kind: 'changed', column: 'customerName', to: values['customerName'] ?? '' }];
  });
}

/** The follow-ups of some leads: by what memory knows and by what stands on the tab. */
export function followUpsOf(
  leads: ReadonlySet<string>,
  { memory, table }: { readonly memory: ReadonlyMap<string, MemoryRow>; readonly table: TableShape },
): string[] {
  const prefix = memoryKey('followUps', '');
  const remembered = [...memory.values()].filter(
    ({ key, values }) => key.startsWith(prefix) && leads.has(values['leadId'] ?? ''),
  );
  const text = (row: readonly Cell[], column: string) => String(row[table.columns[column] ?? -1] ?? '').trim();
  const shown = table.rows.filter((row) => leads.has(text(row, 'leadId'))).map((row) => text(row, 'followUpId'));
  return [...new Set([...remembered.map(({ key }) => key.slice(prefix.length)), ...shown])].filter((id) => id !== '');
}
