import type { Column } from './column';

/** Column types whose cells are plain text, so that the sheet never turns '001' or '10-15' into something else. */
export const textTypes: ReadonlySet<string> = new Set(['phone', 'amountRange', 'durationRange', 'yearOrDate']);

/** Columns of type `text` that must stay text too: identifiers and handles. */
const textColumns: ReadonlySet<string> = new Set(['leadId', 'followUpId', 'wechat', 'customerCode']);

/** The number format a column has from set-up on; '' = automatic. Patterns of Sheets. */
export function formatOf(column: Column): string {
  if (textTypes.has(column.type) || textColumns.has(column.key)) return '@';
  if (column.key === 'contactedAt' || column.key === 'recordedAt') return 'yyyy-mm-dd hh:mm';
  const formats: Readonly<Record<string, string>> = {
    date: 'yyyy-mm-dd',
    dateTime: 'yyyy-mm-dd',
    amount: '#,##0.00',
    integer: '0',
    percent: '0%',
  };
  return formats[column.type] ?? '';
}

/** Types whose written texts must not be read as numbers, dates or formulas. */
export function isFreeText(column: Column): boolean {
  return ['text', 'longText', 'phone', 'email', 'amountRange', 'durationRange', 'yearOrDate'].includes(column.type);
}
