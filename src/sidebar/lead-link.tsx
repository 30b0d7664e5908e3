import type { DayLine } from '../core/access/protocol';
import { Button } from './button';
import { useSidebar } from './context';

/** The customer's name, which opens the card of the lead. */
export function LeadLink({ line }: { readonly line: Pick<DayLine, 'leadId' | 'customer'> }) {
  const { words, openLead } = useSidebar();
  const name = line.customer || line.leadId;
  return (
    <Button look="link" label={words('openCard', { customer: name })} onPress={() => openLead(line, 'lead')}>
      <bdi>{name}</bdi>
    </Button>
  );
}
