import type { Fields, FormField, Issue } from '../core/access/protocol';
import { followUpLabels, leadLabels } from '../core/i18n/column-labels';
import type { Language } from '../core/i18n/language';
import { ClosingFields, closingValues } from './closing-fields';
import { ContactTime, contactedAt } from './contact-time';
import type { Sidebar } from './context';
import { useSidebar } from './context';
import { DateChips } from './date-chips';
import { Field } from './field';
import { saidAfterChange } from './said-after-change';
import { seenValues } from './seen-values';
import { stageLabel } from './stage-label';
import { TaskForm } from './task-form';
import type { Draft } from './use-draft';
import { useDraft } from './use-draft';
import type { Shown } from './use-shown-lead';
import { useTask } from './use-task';

/** Columns of the follow-up in the order of a report on the telephone; the last two stand under "more". */
const followUpTypes = {
  content: 'longText',
  feedback: 'longText',
  nextStep: 'text',
  nextStepOn: 'date',
  method: 'list',
  objection: 'longText',
  nextStepOwner: 'list',
} as const satisfies Readonly<Record<string, FormField['type']>>;
type RecordKey = keyof typeof followUpTypes;

const recordKeys = Object.keys(followUpTypes) as RecordKey[];

/** Fields of the form that show their own faults. */
const ownedKeys = [...recordKeys, 'contactedAt', 'stage', 'closeReason', 'amount', 'nextContactOn'];

/** What was said, what was answered, what comes next and, if it changed, the new stage: one step. */
export function RecordForm({ shown }: { readonly shown: Shown }) {
  const sidebar = useSidebar();
  const { words, start } = sidebar;
  const { leadId, card } = shown;
  const draft = useDraft(`record:${leadId}`);
  const task = useTask('recordFollowUp', `record:${leadId}`, (after) => {
    draft.clear();
    sidebar.showLead(after);
    sidebar.say(saidAfterRecord(sidebar, { before: card, asked: draft.value('stage'), after }));
    sidebar.moveOn('record', sidebar.origin);
  });
  const onSend = () => {
    const fields = followUpFields(draft);
    const said = fields['content'] ?? fields['feedback'] ?? fields['nextStep'];
    const changes = leadFields(sidebar, shown, draft);
    if (said) task.send({ leadId, fields, leadFields: changes, ...seenValues(card, changes, task.issues) });
    else task.refuse([{ code: 'missing', column: 'content', text: words('fillContact') }]);
  };
  const bind = (key: RecordKey) => ({
    field: recordField(key, start.language),
    value: draft.value(key),
    onValue: (value: string) => draft.set(key, value),
    issues: task.issues,
  });
  return (
    <TaskForm task={task} fields={ownedKeys} label={words('recordTitle')} onSend={onSend}>
      <Field {...bind('content')} first />
      <Field {...bind('feedback')} />
      <Field {...bind('nextStep')} />
      <Field {...bind('nextStepOn')} />
      <DateChips about={recordField('nextStepOn', start.language).label} {...bind('nextStepOn')} />
      <Field {...bind('method')} />
      <ContactTime draft={draft} issues={task.issues} />
      <StageField shown={shown} draft={draft} issues={task.issues} />
      <details>
        <summary>{words('more')}</summary>
        <Field {...bind('objection')} />
        <Field {...bind('nextStepOwner')} />
      </details>
      {Object.keys(draft.filled()).length > 0 && <p class="hint">{words('otherSelected')}</p>}
    </TaskForm>
  );
}

interface StageFieldProps {
  readonly shown: Shown;
  readonly draft: Draft;
  readonly issues: readonly Issue[];
}

function StageField({ shown: { card }, draft, issues }: StageFieldProps) {
  const { words, start } = useSidebar();
  const chosen = draft.value('stage');
  const field = { key: 'stage', label: leadLabels.stage[start.language], type: 'list' } as const;
  const blank = card?.stage ? `${words('noChange')} · ${stageLabel(card, start)}` : words('noChange');
  return (
    <>
      <Field
        field={field}
        value={chosen}
        onValue={(stage) => draft.set('stage', stage)}
        issues={issues}
        blank={blank}
      />
      {chosen && chosen !== card?.stage && <ClosingFields stage={chosen} draft={draft} issues={issues} />}
    </>
  );
}

function recordField(key: RecordKey, language: Language): FormField {
  const field = { key, label: followUpLabels[key][language], type: followUpTypes[key] };
  return key === 'nextStepOwner' ? { ...field, list: 'member' } : field;
}

function followUpFields(draft: Draft): Fields {
  const filled = Object.entries(draft.filled()).filter(([key]) => recordKeys.some((one) => one === key));
  const at = contactedAt(draft);
  return { ...Object.fromEntries(filled), ...(at ? { contactedAt: at } : {}) };
}

function leadFields({ start }: Sidebar, { card }: Shown, draft: Draft): Fields {
  const stage = draft.value('stage');
  if (!stage || stage === card?.stage) return {};
  return { stage, ...closingValues(start, stage, draft) };
}

function saidAfterRecord(sidebar: Sidebar, change: Parameters<typeof saidAfterChange>[1]): string {
  const { after } = change;
  const recorded = sidebar.words('recordedSaid', { customer: after.customer || after.leadId });
  const said = saidAfterChange(sidebar, change);
  return said === sidebar.words('savedSaid', { customer: after.customer || after.leadId })
    ? recorded
    : `${recorded} ${said}`;
}
