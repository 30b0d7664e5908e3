import type { FormField } from '../core/access/protocol';
import type { Column } from '../core/schema/column';
import { leadColumns } from '../core/schema/leads';

/** Controls of the column types; all others are typed as text and read by the server. */
const controls: Readonly<Partial<Record<Column['type'], FormField['type']>>> = {
  longText: 'longText',
  phone: 'phone',
  email: 'email',
  list: 'list',
  member: 'list',
  amount: 'amount',
  date: 'date',
};

/** The form field of a column of Leads. */
export function leadField(key: string, label: string): FormField {
  const column: Column | undefined = leadColumns.find((one) => one.key === key);
  const type = (column && controls[column.type]) ?? 'text';
  if (type !== 'list') return { key, label, type };
  return { key, label, type, list: column?.list ?? 'member' };
}
