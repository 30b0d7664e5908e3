import { useState } from 'preact/hooks';
import type { Fields, FormField, LeadCard, StartView } from '../core/access/protocol';
import { leadLabels } from '../core/i18n/column-labels';
import type { LeadColumn } from '../core/schema/leads';
import { Button } from './button';
import { ClosingFields, closingKeys, closingValues } from './closing-fields';
import { useSidebar } from './context';
import { DateChips } from './date-chips';
import { Field } from './field';
import { leadField } from './lead-field';
import { saidAfterChange } from './said-after-change';
import { seenValues } from './seen-values';
import { stageLabel } from './stage-label';
import { TaskForm } from './task-form';
import type { Draft } from './use-draft';
import { useDraft } from './use-draft';
import { useTask } from './use-task';

/** A button that opens the form for stage, grade, next contact and whatever is still missing. */
export function ChangeForm({ card }: { readonly card: LeadCard }) {
  const { words, memo } = useSidebar();
  const name = `change:${card.leadId}`;
  const [open, setOpen] = useState(memo.drafts.has(name) || memo.sent.has(name));
  return (
    <>
      <Button state={open ? 'open' : 'closed'} onPress={() => setOpen(!open)}>
        {words('change')}
      </Button>
      {open && <OpenForm card={card} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}

interface OpenFormProps {
  readonly card: LeadCard;
  readonly name: string;
  readonly onClose: () => void;
}

function OpenForm({ card, name, onClose }: OpenFormProps) {
  const sidebar = useSidebar();
  const { words, start } = sidebar;
  const draft = useDraft(name);
  const fields = changeFields(card, start, stageOf(card, draft));
  const task = useTask('updateLead', name, (changed) => {
    draft.clear();
    onClose();
    sidebar.showLead(changed);
    sidebar.say(saidAfterChange(sidebar, { before: card, asked: draft.value('stage'), after: changed }));
    sidebar.moveOn('lead', 'lead');
  });
  const onSend = () => {
    const changes = changesOf(card, draft, start);
    if (Object.keys(changes).length > 0)
      task.send({ leadId: card.leadId, fields: changes, ...seenValues(card, changes, task.issues) });
    else task.refuse([{ code: 'nothing', text: words('nothingChanged') }]);
  };
  const cancel = () => {
    draft.clear();
    onClose();
    sidebar.goTo('lead');
  };
  const keys = [...fields.map(({ key }) => key), 'closeReason', 'amount', 'nextContactOn'];
  return (
    <div class="inset">
      <TaskForm task={task} fields={keys} label={words('change')} onSend={onSend} onCancel={cancel}>
        {fields.map((field) => (
          <div key={field.key}>
            <ChangeField card={card} draft={draft} field={field} issues={task.issues} />
            {field.key === 'stage' && asksClosing(card, draft, start) && (
              <ClosingFields stage={stageOf(card, draft)} draft={draft} issues={task.issues} />
            )}
          </div>
        ))}
      </TaskForm>
    </div>
  );
}

interface ChangeFieldProps {
  readonly card: LeadCard;
  readonly draft: Draft;
  readonly field: FormField;
  readonly issues: Parameters<typeof Field>[0]['issues'] & object;
}

function ChangeField({ card, draft, field, issues }: ChangeFieldProps) {
  const value = draft.values[field.key] ?? currentValue(card, field.key);
  const onValue = (typed: string) => draft.set(field.key, typed);
  const { start } = useSidebar();
  const text = card.facts.find(({ key }) => key === field.key)?.text;
  const shown = field.key === 'stage' ? stageLabel(card, start) : text;
  return (
    <>
      <Field field={field} value={value} onValue={onValue} issues={issues} shown={shown} />
      {field.key === 'nextContactOn' && <DateChips about={field.label} value={value} onValue={onValue} />}
    </>
  );
}

/** Stage and grade, the next contact of an open lead, and the pending columns that no closing field covers. */
function changeFields(card: LeadCard, start: StartView, stage: string): readonly FormField[] {
  const { language } = start;
  const open = start.stageClasses[stage] === 'open';
  const fixed: readonly LeadColumn[] = ['stage', 'grade', ...(open ? (['nextContactOn'] as const) : [])];
  const covered = new Set<string>([...fixed, ...closingKeys(start, stage), 'closeReason']);
  const missing = card.pending.filter(({ key }) => !covered.has(key));
  return [
    ...fixed.map((key) => ({ ...leadField(key, leadLabels[key][language], start), required: key === 'stage' })),
    ...missing.map(({ key, label }) => leadField(key, label, start)),
  ];
}

function stageOf(card: LeadCard, draft: Draft): string {
  return draft.value('stage') || card.stage;
}

function asksClosing(card: LeadCard, draft: Draft, start: StartView): boolean {
  const stage = stageOf(card, draft);
  const keys = closingKeys(start, stage);
  return stage !== card.stage || card.pending.some(({ key }) => keys.includes(key));
}

function currentValue(card: LeadCard, key: string): string {
  const values: Fields = { stage: card.stage, grade: card.grade, nextContactOn: card.nextContactOn };
  return values[key] ?? '';
}

function changesOf(card: LeadCard, draft: Draft, start: StartView): Fields {
  const stage = stageOf(card, draft);
  const shown = changeFields(card, start, stage).map(({ key }) => key);
  const typed = Object.entries(draft.values).filter(
    ([key, value]) => shown.includes(key) && value.trim() !== currentValue(card, key),
  );
  return {
    ...Object.fromEntries(typed),
    ...(asksClosing(card, draft, start) ? closingValues(start, stage, draft) : {}),
  };
}
