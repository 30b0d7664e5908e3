import type { Twin } from '../core/access/protocol';
import { Button } from './button';
import { useSidebar } from './context';

/** Leads that look like this one, each with what is the same, its owner and its stage. */
export function TwinList({ twins }: { readonly twins: readonly Twin[] }) {
  const { words, openLead } = useSidebar();
  if (twins.length === 0) return null;
  return (
    <section class="note" aria-label={words('twins')}>
      <strong>{words('twins')}</strong>
      <ul>
        {twins.map((twin) => (
          <li key={twin.leadId}>
            <Button
              look="link"
              label={words('openCard', { customer: twin.customer })}
              onPress={() => openLead(twin, 'lead')}
            >
              <bdi>{twin.customer || twin.leadId}</bdi>
            </Button>
            <small>
              {words('twinText', {
                same: twin.same,
                owner: twin.ownerName || words('noOwner'),
                stage: twin.stageLabel,
              })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
