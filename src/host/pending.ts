import { type Pending, readPending } from '../core/setup/pending';
import { openProperties, type Properties } from './properties';

interface Holder {
  readonly properties: Properties;
}

/** Work on the whole workbook that was decided and has not come to its end. */
export function pendingOf({ properties }: Holder): Pending | undefined {
  return readPending(properties.text('pending'));
}

/** A set-up has been begun in this file and has not come to its end. */
export function isBeingSetUp(holder: Holder): boolean {
  return pendingOf(holder)?.step === 'setUp';
}

/** Nothing of it is left to do; what somebody else has begun since stays noted. */
export function endPending({ operation }: Pending): void {
  const properties = openProperties();
  if (pendingOf({ properties })?.operation === operation) properties.put('pending', '');
}
