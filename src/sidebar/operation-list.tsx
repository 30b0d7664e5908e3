import { useState } from 'preact/hooks';
import type { Issue, OperationLine, UndoView } from '../core/access/protocol';
import { Button } from './button';
import { useSidebar } from './context';
import { Issues, Problem } from './problem';
import { useTask } from './use-task';

/** The latest operations, read when somebody asks for them, each with a way to take it back. */
export function OperationList() {
  const { words, ask } = useSidebar();
  const [lines, setLines] = useState<readonly OperationLine[]>();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const read = () => {
    void ask('operations', {}).then((answer) => {
      setIssues(answer.ok ? [] : answer.issues);
      if (answer.ok) setLines(answer.value);
    });
  };
  return (
    <section aria-labelledby="operations-title">
      <h2 id="operations-title">{words('operations')}</h2>
      <Issues issues={issues} />
      {lines === undefined && <Button onPress={read}>{words('showOperations')}</Button>}
      {lines?.length === 0 && <p class="hint">{words('operationsEmpty')}</p>}
      <ul class="lines">
        {lines?.map((line) => (
          <OperationItem key={line.id} line={line} reread={read} />
        ))}
      </ul>
    </section>
  );
}

interface OperationItemProps {
  readonly line: OperationLine;
  readonly reread: () => void;
}

function OperationItem({ line, reread }: OperationItemProps) {
  const { words, ask } = useSidebar();
  const [view, setView] = useState<UndoView>();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const look = () => {
    void ask('undoPreview', { operation: line.id }).then((answer) => {
      setIssues(answer.ok ? [] : answer.issues);
      setView(answer.ok ? answer.value : undefined);
    });
  };
  return (
    <li class="line">
      <p dir="auto">
        {line.text} {line.state === 'undone' && <small>({words('undone')})</small>}
      </p>
      <Issues issues={issues} />
      {line.state === 'standing' && view === undefined && (
        <div class="actions">
          <Button label={`${words('undo')}: ${line.text}`} onPress={look}>
            {words(line.isUndo ? 'redo' : 'undo')}
          </Button>
        </div>
      )}
      {view && <UndoForm id={line.id} view={view} leave={() => setView(undefined)} reread={reread} />}
    </li>
  );
}

interface UndoFormProps {
  readonly id: string;
  readonly view: UndoView;
  readonly leave: () => void;
  readonly reread: () => void;
}

/** What would go back and what stays, before it is done; many rows ask for their number. */
function UndoForm({ id, view, leave, reread }: UndoFormProps) {
  const { words, say, dayIsStale } = useSidebar();
  const [typed, setTyped] = useState('');
  const task = useTask('undo', `undo:${id}`, (done) => {
    say(done.text);
    dayIsStale();
    leave();
    reread();
  });
  const busy = task.phase === 'ready' ? undefined : 'busy';
  return (
    <>
      <p dir="auto">{view.text}</p>
      {view.conflicts.length > 0 && <Conflicts texts={view.conflicts} />}
      {view.asks > 0 && (
        <label>
          {words('typeRows', { rows: view.asks })}
          <input value={typed} inputMode="numeric" onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
      )}
      <Problem task={task} fields={[]} />
      <div class="actions">
        {view.rows > 0 && (
          <Button look="main" state={busy} onPress={() => task.send({ operation: id, typed })}>
            {words('undoNow')}
          </Button>
        )}
        <Button onPress={leave}>{words('keepIt')}</Button>
      </div>
    </>
  );
}

function Conflicts({ texts }: { readonly texts: readonly string[] }) {
  const { words } = useSidebar();
  return (
    <>
      <h3>{words('stays')}</h3>
      <ul class="bullets">
        {texts.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
