import type { StartView } from '../core/access/protocol';

/** Whether this person may change anything at all; the server decides about each lead. */
export function mayChange({ role }: StartView['me']): boolean {
  return role !== 'viewer' && role !== 'unknown';
}
