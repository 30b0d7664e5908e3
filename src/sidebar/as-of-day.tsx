import { useState } from 'preact/hooks';
import type { Issue, LeadAsOf } from '../core/access/protocol';
import { useSidebar } from './context';
import { LeadFacts } from './lead-facts';
import { Issues } from './problem';

/** A date: the lead as it stood at the end of that day. */
export function AsOfDay({ leadId }: { readonly leadId: string }) {
  const { words, ask, start } = useSidebar();
  const [view, setView] = useState<LeadAsOf>();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const look = (day: string) => {
    if (day === '') return setView(undefined);
    void ask('leadAsOf', { leadId, day }).then((answer) => {
      setIssues(answer.ok ? [] : answer.issues);
      setView(answer.ok ? answer.value : undefined);
    });
  };
  return (
    <section>
      <label>
        {words('asOfDay')}
        <input type="date" max={start.today} onChange={(event) => look(event.currentTarget.value)} />
      </label>
      <Issues issues={issues} />
      {view && <p dir="auto">{view.text}</p>}
      {view && view.facts.length > 0 && <LeadFacts facts={view.facts} />}
    </section>
  );
}
