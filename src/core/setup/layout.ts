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

/** What a layout depends upon. `held` = rows by list and value, as `countValues` gives it; only strict dropdowns need it. */
export interface LayoutFacts {
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly held?: ReadonlyMap<string, number>;
}

/** The wanted layout of a table, in default order. */
export function tableLayout(table: TableKey, facts: LayoutFacts): ColumnLayout[] {
  return shownColumns(table, facts.settings).map((column) => {
    const dropdown = dropdownOf(table, column, facts);
    return {
      key: column.key,
      header: columnLabel(table, column.key, facts.vocabulary.language),
      width: column.width,
      format: formatOf(column),
      hidden: column.set === 'hidden',
      ...(dropdown === undefined ? {} : { dropdown }),
    };
  });
}

/** Columns with several values in a cell have no rule: it would warn on every second value. */
function dropdownOf(table: TableKey, column: Column, { vocabulary, held }: LayoutFacts): Dropdown | undefined {
  if (table === 'followUps' && column.key === 'leadId') return { from: 'leadIds' };
  const list = column.type === 'member' ? 'member' : column.type === 'list' ? column.list : undefined;
  if (list === undefined || list === 'factor') return undefined;
  const offered = vocabulary.options(list).map(({ label }) => label);
  const kept = [...(held?.keys() ?? [])]
    .filter((key) => key.startsWith(`${list}:`))
    .map((key) => vocabulary.label(list, key.slice(list.length + 1)));
  const labels = [...new Set([...offered, ...kept])];
  return labels.length === 0 ? undefined : { labels };
}

/**
 * Strict dropdowns refuse scripts too: a value that was retired stays offered as long as a row holds it, or it could
 * not be put back or relabelled any more.
 */
export function needsHeldValues(settings: Settings): boolean {
  return settings.values.strict === 'yes';
}
