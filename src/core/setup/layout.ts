import { columnLabel } from '../i18n/column-label';
import type { Column } from '../schema/column';
import { formatOf } from '../schema/formats';
import type { Settings } from '../schema/settings';
import type { TableKey } from '../schema/sheets';
import { shownColumns } from '../schema/table-columns';
import type { Vocabulary } from '../schema/vocabulary';

/** A dropdown of a column: labels in order, or the ids of the Leads tab. */
export type Dropdown = { readonly labels: readonly string[] } | { readonly from: 'leadIds' };

/** How one column of a table has to look. */
export interface ColumnLayout {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  /** Number format, '' = automatic. */
  readonly format: string;
  readonly hidden: boolean;
  readonly dropdown?: Dropdown;
}

/** The wanted layout of a table, in default order. */
export function tableLayout(table: TableKey, settings: Settings, vocabulary: Vocabulary): ColumnLayout[] {
  return shownColumns(table, settings).map((column) => {
    const dropdown = dropdownOf(table, column, vocabulary);
    return {
      key: column.key,
      header: columnLabel(table, column.key, vocabulary.language),
      width: column.width,
      format: formatOf(column),
      hidden: column.set === 'hidden',
      ...(dropdown === undefined ? {} : { dropdown }),
    };
  });
}

/** Columns with several values in a cell have no rule: it would warn on every second value. */
function dropdownOf(table: TableKey, column: Column, vocabulary: Vocabulary): Dropdown | undefined {
  if (table === 'followUps' && column.key === 'leadId') return { from: 'leadIds' };
  const list = column.type === 'member' ? 'member' : column.type === 'list' ? column.list : undefined;
  if (list === undefined || list === 'factor') return undefined;
  const labels = vocabulary.options(list).map(({ label }) => label);
  return labels.length === 0 ? undefined : { labels };
}
