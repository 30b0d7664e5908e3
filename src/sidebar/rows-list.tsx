import { useState } from 'preact/hooks';
import type { Issue, RowsView } from '../core/access/protocol';
import { Button } from './button';
import { useSidebar } from './context';
import { LeadLink } from './lead-link';
import { mayChange } from './may-change';
import { Issues } from './problem';

/** The leads behind the selected figure of the analysis, read when somebody asks; beside a lead, only what was read before. */
export function RowsList({ leadId }: { readonly leadId: string }) {
  const { words, start } = useSidebar();
  const { view, issues, read } = useRows();
  if (leadId !== '' && view === undefined) return null;
  return (
    <section aria-labelledby="rows-title">
      <h2 id="rows-title">{words('rowsBehind')}</h2>
      {view === undefined && <p class="hint">{words('rowsHint')}</p>}
      <Issues issues={issues} />
      {view && <Rows view={view} />}
      <div class="actions">
        <Button onPress={() => read('rowsBehind')}>{words('showRows')}</Button>
        {view && mayChange(start.me) && <Button onPress={() => read('rowsTab')}>{words('rowsToTab')}</Button>}
      </div>
    </section>
  );
}

/** Keeps the leads that were read last. */
function useRows() {
  const { words, ask, say } = useSidebar();
  const [view, setView] = useState<RowsView>();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const show = (found: RowsView | null) => {
    setView(found ?? undefined);
    if (found === null) say(words('rowsNone'));
    else if (found.tab !== undefined) say(words('rowsOnTab', { tab: found.tab }));
  };
  const read = (method: 'rowsBehind' | 'rowsTab') => {
    void ask(method, {}).then((answer) => {
      setIssues(answer.ok ? [] : answer.issues);
      if (answer.ok) show(answer.value);
    });
  };
  return { view, issues, read };
}

function Rows({ view }: { readonly view: RowsView }) {
  const { words } = useSidebar();
  return (
    <>
      <p dir="auto">
        <strong>{view.shown}</strong> {view.title}
      </p>
      <p>{view.text}</p>
      <ul class="lines">
        {view.lines.map((line) => (
          <li class="line" key={line.leadId}>
            <LeadLink line={line} />
            <p class="hint" dir="auto">
              {line.text}
              {!line.isCounted && ` · ${words('rowsOther')}`}
            </p>
          </li>
        ))}
      </ul>
      {view.more > 0 && <p class="hint">{words('rowsMore', { n: view.more })}</p>}
    </>
  );
}
