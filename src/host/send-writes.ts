import { patient } from './patient';

/** Sends off what has been written so far, so that a refusal shows here and not after the run has ended. */
export function sendWrites(): void {
  patient(SpreadsheetApp).flush();
}
