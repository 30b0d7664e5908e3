import type { TimelineEntry } from '../core/access/protocol';
import type { SidebarWord } from '../core/i18n/sidebar-words';
import { useSidebar } from './context';

const kinds: Readonly<Record<TimelineEntry['kind'], SidebarWord>> = {
  contact: 'contact',
  plan: 'plan',
  change: 'changed',
};

/** Follow-ups, plans and changes of a lead, as the server orders them. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { words } = useSidebar();
  return (
    <section>
      <h2>{words('timeline')}</h2>
      {entries.length === 0 && <p class="hint">{words('timelineEmpty')}</p>}
      <ol class="timeline">
        {entries.map((entry) => (
          <li key={entry.at + entry.title + entry.text} class={entry.kind}>
            <small>
              <time dateTime={entry.at}>{entry.at.replace('T', ' ')}</time> · {words(kinds[entry.kind])}
              {entry.by && (
                <>
                  {' · '}
                  <bdi>{entry.by}</bdi>
                </>
              )}
            </small>
            {entry.title && <strong dir="auto">{entry.title}</strong>}
            {entry.text && <p dir="auto">{entry.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
