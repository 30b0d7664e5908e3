import type { Fields } from '../core/access/protocol';

/** A change that was sent and whose answer is not known yet. */
export interface Sent {
  readonly request: string;
  readonly input: object;
}

/** What must survive a change of tab or lead: texts typed so far and requests without an answer, by form. */
export interface Memo {
  readonly drafts: Map<string, Fields>;
  readonly sent: Map<string, Sent>;
}

/** An empty memo; it lives as long as the page. */
export function createMemo(): Memo {
  return { drafts: new Map(), sent: new Map() };
}

/** Whether one of these forms holds something that is not saved. */
export function holdsWork(memo: Memo, prefixes: readonly string[]): boolean {
  const keys = [...memo.drafts.keys(), ...memo.sent.keys()];
  return keys.some((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}
