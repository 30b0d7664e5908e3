/** A name for one operation in History and memory. */
export function newOperation(): string {
  return Utilities.getUuid().slice(0, 8);
}
