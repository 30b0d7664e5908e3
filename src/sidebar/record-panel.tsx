import { useSidebar } from './context';
import { Empty } from './empty';
import { LeadHead } from './lead-head';
import { Issues } from './problem';
import { RecordForm } from './record-form';
import type { Shown } from './use-shown-lead';

interface RecordPanelProps {
  readonly shown: Shown;
  readonly reread: () => void;
}

/** The form for one follow-up of the shown lead. */
export function RecordPanel({ shown, reread }: RecordPanelProps) {
  const { words } = useSidebar();
  const readOnly = shown.card?.editable === false;
  return (
    <>
      <LeadHead title={words('recordTitle')} shown={shown} reread={reread} />
      <Issues issues={shown.issues} />
      {shown.leadId && (
        <p class="about" dir="auto">
          <strong>{shown.customer || shown.leadId}</strong> <small>{shown.leadId}</small>
        </p>
      )}
      {readOnly && <p class="note">{words('notYours')}</p>}
      {shown.leadId && !readOnly && <RecordForm key={shown.leadId} shown={shown} />}
      {!shown.leadId && shown.phase === 'ready' && <Empty title={words('leadEmpty')} hint={words('leadEmptyHint')} />}
    </>
  );
}
