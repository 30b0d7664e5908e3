import type { Day } from '../core/date';
import type { Ledger, Slot } from '../core/digest/ledger';
import { readLedger } from '../core/digest/ledger-text';
import type { Properties, PropertyKey } from '../host/properties';

/** Where the runs keep their notes. */
export const notesKey = { a: 'notesA', b: 'notesB' } as const satisfies Readonly<Record<Slot, PropertyKey>>;

/** The book of mails as the properties have it. */
export function mailLedger({ text }: Properties, today: Day): Ledger {
  const notes = { a: text(notesKey.a), b: text(notesKey.b) };
  return readLedger({ ledger: text('ledger'), notes }, today);
}
