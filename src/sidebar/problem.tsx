import type { Issue } from '../core/access/protocol';
import { Button } from './button';
import { useSidebar } from './context';
import type { Change, Task } from './use-task';

/** Faults that belong to no field of the form, and the way on after a lost answer. */
export function Problem<M extends Change>({
  task,
  fields,
}: {
  readonly task: Task<M>;
  readonly fields: readonly string[];
}) {
  const { words } = useSidebar();
  const told = task.issues.filter(({ column }) => !column || !fields.includes(column));
  // A form that is shown anew knows only that an answer is missing.
  const texts = task.phase === 'lost' && told.length === 0 ? [{ code: 'lost', text: words('lost') }] : told;
  return (
    <>
      <Issues issues={texts} />
      {task.phase === 'lost' && (
        <div class="actions">
          <Button look="main" onPress={task.retry}>
            {words('retry')}
          </Button>
          <Button onPress={task.release}>{words(fields.length > 0 ? 'editAgain' : 'cancel')}</Button>
          {fields.length > 0 && <p class="hint">{words('editAgainHint')}</p>}
        </div>
      )}
    </>
  );
}

/** Sentences that tell what went wrong, read out at once. */
export function Issues({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <div role="alert">
      {issues.map(({ code, text }) => (
        <p class="problem" key={code + text} dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}
