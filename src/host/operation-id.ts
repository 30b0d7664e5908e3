import { patient } from './patient';

/** A name for one operation in History and memory. */
export function newOperation(): string {
  return patient(Utilities).getUuid().slice(0, 8);
}
