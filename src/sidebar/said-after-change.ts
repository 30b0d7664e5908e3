import type { LeadCard } from '../core/access/protocol';
import type { Sidebar } from './context';

interface StageChange {
  readonly before: LeadCard | null;
  /** The stage that was chosen, '' if none. */
  readonly asked: string;
  readonly after: LeadCard;
}

/** What to say after a save: a stage that stayed although another was chosen waits for a manager. */
export function saidAfterChange({ words, start }: Sidebar, { before, asked, after }: StageChange): string {
  if (!asked || asked === before?.stage || after.stage !== before?.stage) {
    return words('savedSaid', { customer: after.customer || after.leadId });
  }
  const stage = (start.options['stage'] ?? []).find(({ key }) => key === asked)?.label ?? asked;
  return words('needsApproval', { stage });
}
