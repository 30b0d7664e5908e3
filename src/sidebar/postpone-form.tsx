import { useEffect, useRef } from 'preact/hooks';
import type { DayLine, DayView } from '../core/access/protocol';
import { followUpLabels } from '../core/i18n/column-labels';
import { useSidebar } from './context';
import { DateChips } from './date-chips';
import { Field } from './field';
import { missingIssues } from './missing-issues';
import { TaskForm } from './task-form';
import { useDraft } from './use-draft';
import { useTask } from './use-task';

interface PostponeFormProps {
  readonly line: DayLine;
  readonly onDone: (day: DayView, to: string) => void;
  readonly onCancel: () => void;
}

/** A new day and the reason, both needed. */
export function PostponeForm({ line, onDone, onCancel }: PostponeFormProps) {
  const { words, start } = useSidebar();
  const name = `postpone:${line.leadId}`;
  const draft = useDraft(name);
  const place = useRef<HTMLDivElement>(null);
  const fields = [
    { key: 'to', label: words('newDate'), type: 'date', required: true },
    { key: 'why', label: followUpLabels.postponedWhy[start.language], type: 'text', required: true },
  ] as const;
  const task = useTask('postpone', name, (day) => {
    draft.clear();
    onDone(day, draft.value('to'));
  });
  useEffect(() => place.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  const onSend = () => {
    const missing = missingIssues(fields, draft, words);
    if (missing.length > 0) return task.refuse(missing);
    task.send({ leadId: line.leadId, to: draft.value('to'), why: draft.value('why').trim() });
  };
  const cancel = () => {
    draft.clear();
    onCancel();
  };
  const bind = (key: string) => ({ value: draft.value(key), onValue: (value: string) => draft.set(key, value) });
  return (
    <div ref={place} class="inset">
      <TaskForm task={task} fields={['to', 'why']} label={words('postpone')} onSend={onSend} onCancel={cancel}>
        <Field field={fields[0]} issues={task.issues} first {...bind('to')} />
        <DateChips about={fields[0].label} {...bind('to')} />
        <Field field={fields[1]} issues={task.issues} {...bind('why')} />
      </TaskForm>
    </div>
  );
}
