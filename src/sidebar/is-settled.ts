import type { Issue } from '../core/access/protocol';

/** Codes of refusals that the server gives after it has looked whether this request was done before. */
const decided: readonly string[] = ['refused', 'required', 'outdated'];
/** Codes that a first attempt meets before anything is written. */
const untouched: readonly string[] = [
  ...decided,
  'notYourLead',
  'badRequest',
  'notSetUp',
  'denied',
  'Busy',
  'MissingTab',
  'UnclearColumns',
];

/**
 * Whether a refusal proves that the change was not made. An unknown code may come from a run that broke down half-way,
 * and after a lost answer even "busy" proves nothing: then only the same request may be sent again.
 */
export function isSettled(issues: readonly Issue[], attempt: 'first' | 'again'): boolean {
  const proofs = attempt === 'first' ? untouched : decided;
  return issues.every(({ code }) => proofs.includes(code));
}
