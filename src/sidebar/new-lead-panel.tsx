import { useState } from 'preact/hooks';
import type { Twin } from '../core/access/protocol';
import { Button } from './button';
import { useSidebar } from './context';
import { DateChips } from './date-chips';
import { Field } from './field';
import { missingIssues } from './missing-issues';
import { TaskForm } from './task-form';
import { TwinList } from './twin-list';
import type { Draft } from './use-draft';
import { useDraft } from './use-draft';
import { useTask } from './use-task';
import type { Twins } from './use-twins';
import { useTwins } from './use-twins';

interface Registered {
  readonly leadId: string;
  readonly customer: string;
  readonly twins: readonly Twin[];
}

/** The form for a new lead; looks for duplicates while it is filled in. */
export function NewLeadPanel() {
  const { words, start, say, dayIsStale, moveOn } = useSidebar();
  const draft = useDraft('newLead');
  const twins = useTwins();
  const [registered, setRegistered] = useState<Registered | null>(null);
  const task = useTask('newLead', 'newLead', ({ leadId, twins: found }) => {
    setRegistered({ leadId, customer: draft.value('customerName'), twins: found });
    draft.clear();
    twins.clear();
    dayIsStale();
    say(words('registeredSaid', { id: leadId }));
    moveOn('newLead', 'newLead');
  });
  const onSend = () => {
    const missing = missingIssues(start.leadForm, draft, words);
    if (missing.length > 0) return task.refuse(missing);
    task.send({ fields: draft.filled() });
  };
  return (
    <>
      <div class="head">
        <h1 tabIndex={-1}>{words('registerTitle')}</h1>
      </div>
      {registered && <Success registered={registered} />}
      <TaskForm
        task={task}
        fields={start.leadForm.map(({ key }) => key)}
        label={words('registerTitle')}
        onSend={onSend}
      >
        <LeadFields draft={draft} issues={task.issues} twins={twins} />
      </TaskForm>
    </>
  );
}

interface LeadFieldsProps {
  readonly draft: Draft;
  readonly issues: Parameters<typeof Field>[0]['issues'] & object;
  readonly twins: Twins;
}

/** The warning about duplicates stands behind the last field that can show one, where the eye still is. */
function LeadFields({ draft, issues, twins }: LeadFieldsProps) {
  const { start } = useSidebar();
  const onLeave = () => twins.look(draft.values);
  const last = start.leadForm.map(({ key }) => twins.telling.includes(key)).lastIndexOf(true);
  return (
    <>
      {start.leadForm.map((field, at) => {
        const bind = { value: draft.value(field.key), onValue: (value: string) => draft.set(field.key, value) };
        return (
          <div key={field.key}>
            <Field field={field} issues={issues} onLeave={onLeave} {...bind} {...(at === 0 ? { first: true } : {})} />
            {field.key === 'nextContactOn' && <DateChips about={field.label} {...bind} />}
            {at === last && (
              <div role="status">
                <TwinList twins={twins.found} />
              </div>
            )}
          </div>
        );
      })}
    </>
  );
}

function Success({ registered }: { readonly registered: Registered }) {
  const { words, openLead } = useSidebar();
  const { leadId, customer, twins } = registered;
  return (
    <div class="good">
      <p dir="auto">
        {words('registeredSaid', { id: leadId })} <bdi>{customer}</bdi>
      </p>
      <Button onPress={() => openLead({ leadId, customer }, 'lead')}>{words('openLead', { id: leadId })}</Button>
      <TwinList twins={twins} />
    </div>
  );
}
