import type { HistoryEvent } from '../edit';
import { type Entered, readEntered } from '../history/entered';
import { memoryKey } from '../history/memory';
import type { TableKey } from '../schema/sheets';

/** What one operation did to one record, all its events taken together. */
export interface NetChange {
  readonly key: string;
  readonly table: TableKey;
  readonly id: string;
  /** `entered`: the record is there because of it; `deleted`: it is not there any more. */
  readonly life: 'changed' | 'entered' | 'returned' | 'deleted';
  /** The row as it was taken over from a sheet that stood there before; it stays. */
  readonly adopted?: Entered;
  /** Stored values by column: before the operation and after it. */
  readonly values: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
  /** Columns that did not take what was typed. */
  readonly refused: ReadonlySet<string>;
}

interface Draft {
  life: NetChange['life'];
  adopted?: Entered;
  readonly refused: Set<string>;
  readonly values: Map<string, { readonly from: string; readonly to: string }>;
}

/** Net changes of an operation's events, in the order in which its records were first spoken of. */
export function netChanges(events: readonly HistoryEvent[]): NetChange[] {
  const drafts = new Map<string, { readonly table: TableKey; readonly id: string; readonly draft: Draft }>();
  for (const event of events) {
    const { table, id } = event;
    if (table !== 'leads' && table !== 'followUps') continue;
    const key = memoryKey(table, id);
    const known = drafts.get(key) ?? { table, id, draft: { life: 'changed', values: new Map(), refused: new Set() } };
    drafts.set(key, known);
    steps[event.kind]?.(known.draft, event);
  }
  const changes = [...drafts].map(([key, { table, id, draft }]) => ({ key, table, id, ...draft }));
  return changes.filter(({ life, values }) => life !== 'changed' || values.size > 0);
}

type Step = (draft: Draft, event: HistoryEvent) => void;

const changed: Step = ({ values }, { column, from, to }) => {
  const first = values.get(column)?.from ?? from;
  if (first === to) values.delete(column);
  else values.set(column, { from: first, to });
};

const steps: Readonly<Partial<Record<HistoryEvent['kind'], Step>>> = {
  changed,
  refused: ({ refused }, { column }) => void refused.add(column),
  entered: (draft, event) => {
    const entered = event.column === '' ? readEntered(event.to) : undefined;
    if (entered === undefined) return;
    draft.life = 'entered';
    if (event.way === 'import') draft.adopted = entered;
    for (const [column, to] of Object.entries(entered.values)) draft.values.set(column, { from: '', to });
  },
  returned: (draft) => {
    draft.life = 'returned';
  },
  deleted: (draft) => {
    draft.life = 'deleted';
  },
};
