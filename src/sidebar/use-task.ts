import { useRef, useState } from 'preact/hooks';
import type { Answer, Issue, Method, Methods } from '../core/access/protocol';
import { useSidebar } from './context';
import { isSettled } from './is-settled';
import { requestId } from './request-id';

/** Methods that change the workbook: each carries a request id. */
export type Change = { [M in Method]: Methods[M]['in'] extends { request: string } ? M : never }[Method];
export type ChangeInput<M extends Change> = Omit<Methods[M]['in'], 'request'>;

export interface Task<M extends Change> {
  /** `lost`: sent, but nobody knows whether it was done. */
  readonly phase: 'ready' | 'busy' | 'lost';
  readonly issues: readonly Issue[];
  send(input: ChangeInput<M>): void;
  /** Sends the same request once more, under the same id. */
  retry(): void;
  /** Gives the lost request up, so that the texts can be edited. */
  release(): void;
  /** Shows a fault that was found without asking the server. */
  refuse(issues: readonly Issue[]): void;
}

/** Sends one kind of change; its `name` tells which form or line it belongs to. */
export function useTask<M extends Change>(method: M, name: string, done: (value: Methods[M]['out']) => void): Task<M> {
  const { ask, memo, say, words } = useSidebar();
  const [phase, setPhase] = useState<Task<M>['phase']>(memo.sent.has(name) ? 'lost' : 'ready');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const flying = useRef(false);
  const settle = (answer: Answer<Methods[M]['out']>, attempt: 'first' | 'again') => {
    const faults = answer.ok ? [] : answer.issues;
    const lost = !isSettled(faults, attempt);
    flying.current = false;
    if (!lost) memo.sent.delete(name);
    setPhase(lost ? 'lost' : 'ready');
    setIssues(faults);
    say('');
    if (answer.ok) done(answer.value);
  };
  const deliver = (input: object, request: string) => {
    flying.current = true;
    memo.sent.set(name, { request, input });
    setPhase('busy');
    say(words('saving'));
    const attempt = phase === 'lost' ? 'again' : 'first';
    void ask(method, { ...input, request } as Methods[M]['in']).then((answer) => settle(answer, attempt));
  };
  return {
    phase,
    issues,
    // The memo, not the phase: a second press may come before the first one is drawn.
    send: (input) => !memo.sent.has(name) && deliver(input, requestId()),
    retry: () => {
      const sent = memo.sent.get(name);
      if (sent && !flying.current) deliver(sent.input, sent.request);
    },
    release: () => {
      memo.sent.delete(name);
      setPhase('ready');
      setIssues([]);
    },
    refuse: setIssues,
  };
}
