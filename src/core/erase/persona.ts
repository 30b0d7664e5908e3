import { historyColumns } from '../history/history-lines';
import { parseEmail } from '../lead/parse-email';
import { phoneKeys } from '../lead/parse-phone';
import type { Lead } from '../schema/row';

/** Everything that is and was known of a person, lead by lead; a value that has been changed since is known too. */
export interface Persona {
  readonly ids: ReadonlySet<string>;
  readonly own: readonly Lead[];
  readonly others: readonly Lead[];
}

/** The leads of the same person: those with the wanted ids, and those that share a number or an address with them. */
export function personaOf(
  ids: ReadonlySet<string>,
  leads: readonly Lead[],
  history: readonly (readonly string[])[],
): Persona {
  const first = leads.filter(({ leadId = '' }) => ids.has(leadId));
  const keys = new Set(first.flatMap(contactKeys));
  const own = leads.filter((lead) => ids.has(lead.leadId ?? '') || contactKeys(lead).some((key) => keys.has(key)));
  const all = new Set([...ids, ...own.flatMap(({ leadId }) => (leadId ? [leadId] : []))]);
  return {
    ids: all,
    own: [...own, ...formerValues(all, history)],
    others: leads.filter(({ leadId = '' }) => !all.has(leadId)),
  };
}

function contactKeys({ phone = '', email = '' }: Lead): string[] {
  const address = parseEmail(email)?.toLowerCase();
  return [...phoneKeys(phone), ...(address === undefined ? [] : [address])];
}

const telling: ReadonlySet<string> = new Set(['customerName', 'contactName', 'phone', 'email', 'wechat']);

/** Names, numbers and addresses that History tells of these leads. */
function formerValues(ids: ReadonlySet<string>, lines: readonly (readonly string[])[]): Lead[] {
  const [id, column, from, to] = (['id', 'column', 'fromKey', 'toKey'] as const).map((key) =>
    historyColumns.indexOf(key),
  );
  return lines
    .filter((line) => ids.has(line[id ?? -1] ?? ''))
    .flatMap((line): Lead[] => {
      const key = line[column ?? -1] ?? '';
      const texts = [line[from ?? -1] ?? '', line[to ?? -1] ?? ''];
      return telling.has(key) ? texts.map((text) => ({ [key]: text })) : texts.flatMap(recordIn);
    });
}

/** A row that was entered stands in one cell; it is no lead of today, so it goes without its id. */
function recordIn(text: string): Lead[] {
  if (!text.startsWith('{"v":')) return [];
  try {
    const { leadId: _id, ...values } = (JSON.parse(text) as { readonly v: Lead }).v;
    return [values];
  } catch {
    return [];
  }
}
