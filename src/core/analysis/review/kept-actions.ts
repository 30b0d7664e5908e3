import type { Day } from '../../date';
import type { HistoryEvent } from '../../edit';
import { historyColumns } from '../../history/history-lines';
import { kindLabels } from '../../i18n/sheet-labels';
import type { Suggestion } from '../suggestion/suggest';

/** An action that a review asked for, as History keeps it until the next review. */
export interface Action extends Pick<Suggestion, 'rule' | 'about' | 'owner' | 'dueOn' | 'text'> {
  /** How many leads it was about. */
  readonly leads: number;
}

/** The actions of one review. */
export interface KeptActions {
  /** The month reviewed, 'YYYY-MM'. */
  readonly month: string;
  readonly actions: readonly Action[];
}

/** More than anybody does in a month. */
const MOST = 12;

/** What a review asks for, the first ones in the order of the rules. */
export function actionsOf(suggestions: readonly Suggestion[]): readonly Action[] {
  return suggestions
    .slice(0, MOST)
    .map(({ rule, about, owner, dueOn, text, leads }) => ({ rule, about, owner, dueOn, text, leads: leads.length }));
}

/** The event that keeps the actions of a review, also where it asks for none: the next one can tell the two apart. */
export function actionsEvent({
  month,
  actions,
}: KeptActions): Pick<HistoryEvent, 'kind' | 'table' | 'id' | 'column' | 'from' | 'to'> {
  const to = JSON.stringify(actions.map((one) => fields.map((field) => one[field])));
  return { kind: 'suggested', table: 'history', id: month, column: '', from: '', to };
}

const fields = ['rule', 'about', 'owner', 'dueOn', 'leads', 'text'] as const;
const place = (key: (typeof historyColumns)[number]): number => historyColumns.indexOf(key);
const [KIND, ID, TO] = [place('kind'), place('id'), place('toKey')];
const kinds: ReadonlySet<string> = new Set(Object.values(kindLabels.suggested));

/** The actions among lines of History, the first kept for each month. */
export function actionsIn(lines: readonly (readonly string[])[]): readonly KeptActions[] {
  const found = new Map<string, KeptActions>();
  for (const line of lines) {
    const month = line[ID] ?? '';
    if (kinds.has(line[KIND] ?? '') && !found.has(month)) found.set(month, { month, actions: readActions(line[TO]) });
  }
  return [...found.values()];
}

function readActions(text = ''): readonly Action[] {
  try {
    const told = JSON.parse(text) as readonly (readonly [string, string, string, Day, number, string])[];
    return told.map(([rule, about, owner, dueOn, leads, said]) => ({ rule, about, owner, dueOn, leads, text: said }));
  } catch {
    return [];
  }
}
