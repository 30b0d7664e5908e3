import { type PendingCheck, readCheck } from '../core/setup/pending-check';
import { openProperties, type Properties } from './properties';

interface Holder {
  readonly properties: Properties;
}

/** A check of the workbook that was begun and has not come to its end. */
export function owedCheck({ properties }: Holder): PendingCheck | undefined {
  return readCheck(properties.text('check'));
}

/** Notes a check before its first step, and what it is about to put right. */
export function noteCheck({ properties }: Holder, check: PendingCheck): void {
  properties.put('check', JSON.stringify(check));
}

/** Nothing of it is left to do; one that somebody else has begun since stays noted. */
export function endCheck({ operation }: PendingCheck): void {
  const properties = openProperties();
  if (owedCheck({ properties })?.operation === operation) properties.put('check', '');
}
