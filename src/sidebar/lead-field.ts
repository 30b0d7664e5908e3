import type { FormField, StartView } from '../core/access/protocol';

/** Days that a stage may ask for and that stand in no form; the test compares this with the columns of Leads. */
const days: readonly string[] = ['nextContactOn', 'expectedCloseOn', 'closedOn'];

/**
 * The form field of a column of Leads: as the form for new leads has it, else a list if there is one of that name.
 * All else is typed as text and read by the server. The table of columns itself would cost the page 4 KB.
 */
export function leadField(key: string, label: string, start: StartView): FormField {
  const known = start.leadForm.find((field) => field.key === key);
  if (known) return { ...known, label, required: false };
  if (start.options[key]) return { key, label, type: 'list', list: key };
  return { key, label, type: days.includes(key) ? 'date' : 'text' };
}
