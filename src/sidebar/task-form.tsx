import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button';
import { useSidebar } from './context';
import { Problem } from './problem';
import type { Change, Task } from './use-task';

interface TaskFormProps<M extends Change> {
  readonly task: Task<M>;
  /** Keys of the fields that show their own faults. */
  readonly fields: readonly string[];
  readonly label: string;
  readonly onSend: () => void;
  readonly onCancel?: () => void;
  readonly children: ComponentChildren;
}

/** A form around one change: locked while it is sent, Ctrl+Enter saves, Escape cancels, faults take the focus. */
export function TaskForm<M extends Change>({ task, fields, label, onSend, onCancel, children }: TaskFormProps<M>) {
  const { words } = useSidebar();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const faulty = form.current?.querySelector<HTMLElement>('[aria-invalid]');
    const onward = form.current?.querySelector<HTMLElement>('.actions .main');
    if (task.issues.length > 0 && document.hasFocus()) (faulty ?? onward)?.focus();
  }, [task.issues]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    // Keys that an input method uses to choose characters are not meant for the form.
    if (event.isComposing) return;
    if (event.key === 'Escape') onCancel?.();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form ref={form} aria-label={label} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <fieldset class="plain" disabled={task.phase !== 'ready'}>
        {children}
      </fieldset>
      <Problem task={task} fields={fields} />
      {task.phase !== 'lost' && (
        <div class="actions">
          <Button kind="submit" look="main" state={task.phase === 'busy' ? 'busy' : undefined}>
            {words(task.phase === 'busy' ? 'saving' : 'save')}
          </Button>
          {onCancel && <Button onPress={onCancel}>{words('cancel')}</Button>}
          <small class="hint">{words('shortcut')}</small>
        </div>
      )}
    </form>
  );
}
