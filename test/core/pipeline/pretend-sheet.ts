import { joinPlans, type Plan } from '../../../src/core/edit';
import { makeCalendar } from '../../../src/core/follow-up/working-days';
import { type MemoryRow, memoryKey } from '../../../src/core/history/memory';
import { leadDirectory } from '../../../src/core/pipeline/known-leads';
import { mergeNote } from '../../../src/core/pipeline/merge-note';
import { settleFollowUps } from '../../../src/core/pipeline/settle-follow-ups';
import { settleLeads } from '../../../src/core/pipeline/settle-leads';
import type { Situation } from '../../../src/core/pipeline/situation';
import type { Cell, Row } from '../../../src/core/schema/row';
import type { Settings } from '../../../src/core/schema/settings';
import type { TableKey } from '../../../src/core/schema/sheets';
import { idColumn, tableColumns } from '../../../src/core/schema/table-columns';
import { buildVocabulary } from '../../../src/core/schema/vocabulary';

type Cells = Record<string, Cell>;

/** The two tables and the memory of a workbook, in plain values: a plan is carried out as the writer would, without a grid. */
export class PretendSheet {
  readonly rows: Record<TableKey, Map<number, Cells>> = { leads: new Map(), followUps: new Map() };
  readonly formulas: Record<TableKey, Map<number, Set<string>>> = { leads: new Map(), followUps: new Map() };
  readonly notes = new Map<string, string>();
  readonly memory = new Map<string, MemoryRow>();
  /** Text of a single contact column, by row. */
  readonly contacts = new Map<number, string>();
  now = '2024-03-04T09:00';
  private readonly settings: Settings;
  private readonly columns: Record<TableKey, ReadonlySet<string>>;
  private operations = 0;

  constructor(settings: Settings, hidden: readonly string[] = []) {
    this.settings = settings;
    const shown = (table: TableKey) =>
      new Set<string>(tableColumns[table].map(({ key }) => key).filter((key) => !hidden.includes(key)));
    this.columns = { leads: shown('leads'), followUps: shown('followUps') };
  }

  /** A person types or pastes into a row. */
  type(table: TableKey, row: number, cells: Cells): void {
    this.rows[table].set(row, { ...this.rows[table].get(row), ...cells });
  }

  /** Settles rows as the edit trigger or the sweep would; without rows named, everything; `unseen`: nobody looked at the others. */
  settle(more: Partial<Situation> & { readonly only?: readonly number[]; readonly unseen?: true } = {}): Plan {
    const { only, unseen, ...wishes } = more;
    this.operations += 1;
    const pick = (table: TableKey) => this.rowsOf(table).filter(({ row }) => only === undefined || only.includes(row));
    const situation: Situation = {
      ...this.circumstances(),
      complete: only === undefined,
      ...(only === undefined || unseen ? {} : { elsewhere: this.idsBeside('leads', only) }),
      leads: pick('leads'),
      followUps: pick('followUps'),
      ...wishes,
    };
    const followUps = settleFollowUps(situation, leadDirectory(situation));
    const plan = joinPlans([followUps.plan, settleLeads(situation, followUps.byLead)]);
    this.apply(plan);
    return plan;
  }

  /** What a row shows in some columns. */
  shown(table: TableKey, row: number, ...columns: readonly string[]): Cell[] {
    return columns.map((column) => this.rows[table].get(row)?.[column] ?? '');
  }

  remembered(table: TableKey, id: string): MemoryRow | undefined {
    return this.memory.get(memoryKey(table, id));
  }

  private circumstances() {
    const { settings, memory, now } = this;
    return {
      ...{ settings, memory, now, today: now.slice(0, 10) },
      vocabulary: buildVocabulary(settings),
      calendar: makeCalendar(settings),
      ...({ who: '王', editor: 'other', way: 'grid', operation: `op${this.operations}` } as const),
      shown: this.columns,
    };
  }

  /** The rows of a table as they would be read. */
  rowsOf(table: TableKey): Row<string>[] {
    return [...this.rows[table]].map(([row, cells]) => {
      const contact = this.contacts.get(row);
      const formulas = this.formulas[table].get(row);
      const known = Object.fromEntries([...this.columns[table]].map((key) => [key, cells[key] ?? '']));
      return { row, cells: known, ...(contact === undefined ? {} : { contact }), ...(formulas && { formulas }) };
    });
  }

  private idsBeside(table: TableKey, rows: readonly number[]): ReadonlySet<string> {
    const others = this.rowsOf(table).filter(({ row }) => !rows.includes(row));
    return new Set(others.map(({ cells }) => String(cells[idColumn[table]] ?? '')).filter(Boolean));
  }

  private apply({ cells, notes, memory }: Plan): void {
    for (const { table, row, column, cell } of cells) this.type(table, row, { [column]: cell });
    for (const { table, row, column, text } of notes) {
      const place = `${table} ${row} ${column}`;
      this.notes.set(place, mergeNote(this.notes.get(place) ?? '', text));
    }
    for (const row of memory) this.memory.set(row.key, row);
  }
}
