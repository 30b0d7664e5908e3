import { useRef, useState } from 'preact/hooks';
import type { DayView, Issue } from '../core/access/protocol';
import type { Ask } from './server';

export interface ShownDay {
  readonly day: DayView;
  readonly phase: 'ready' | 'loading';
  readonly issues: readonly Issue[];
  refresh(): void;
  /** Reads the list again if it is known or likely to be out of date. */
  freshen(): void;
  put(day: DayView): void;
  spoil(): void;
}

const FRESH_MS = 10 * 60_000;

/** Keeps the list of the day. */
export function useDay(first: DayView, ask: Ask): ShownDay {
  const [state, setState] = useState<Pick<ShownDay, 'day' | 'phase' | 'issues'>>({
    day: first,
    phase: 'ready',
    issues: [],
  });
  const readAt = useRef(Date.now());
  const turn = useRef(0);
  const put = (day: DayView) => {
    turn.current += 1;
    readAt.current = Date.now();
    setState({ day, phase: 'ready', issues: [] });
  };
  const refresh = () => {
    turn.current += 1;
    const mine = turn.current;
    readAt.current = Date.now();
    setState((was) => ({ ...was, phase: 'loading', issues: [] }));
    void ask('myDay', {}).then((answer) => {
      if (mine !== turn.current) return;
      if (answer.ok) put(answer.value);
      else setState((was) => ({ ...was, phase: 'ready', issues: answer.issues }));
    });
  };
  return {
    ...state,
    refresh,
    freshen: () => {
      if (Date.now() - readAt.current > FRESH_MS) refresh();
    },
    put,
    spoil: () => {
      readAt.current = Number.NEGATIVE_INFINITY;
    },
  };
}
