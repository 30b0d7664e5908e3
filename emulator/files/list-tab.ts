import type { WriteSheet } from 'hucre/xlsx';
import { absoluteReference } from './file-area';

/** Name of the tab that keeps lists too long for a rule; nobody sees it, and reading dissolves it again. */
export const LIST_TAB = '_lists';

/** A rule holds 255 signs, parts its values at commas and drops outer blanks. */
const LONGEST = 255;

/** Lists that do not fit into a rule stand in the columns of a hidden tab, which the rule refers to. */
export class ListTab {
  private readonly columns: string[][] = [];
  private readonly places = new Map<string, number>();

  /** The formula of a list rule for these values. */
  formula(values: readonly string[]): string {
    const text = values.join(',');
    const fits = values.every((value) => value === value.trim() && value !== '' && !/[",]/.test(value));
    return fits && text.length <= LONGEST ? `"${text}"` : this.reference(values);
  }

  private reference(values: readonly string[]): string {
    const key = JSON.stringify(values);
    const column = this.places.get(key) ?? this.columns.push([...values]);
    this.places.set(key, column);
    return absoluteReference(LIST_TAB, { row: 1, column, rows: Math.max(values.length, 1), columns: 1 });
  }

  /** The hidden tab, when a list needed it. */
  tab(): WriteSheet | undefined {
    if (this.columns.length === 0) return undefined;
    const rows = Math.max(...this.columns.map((column) => column.length));
    const row = (index: number): (string | null)[] => this.columns.map((column) => column[index] ?? null);
    return { name: LIST_TAB, veryHidden: true, rows: Array.from({ length: rows }, (_, index) => row(index)) };
  }
}
