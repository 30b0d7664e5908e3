import { distance } from 'fastest-levenshtein';
import { parseEmail } from '../lead/parse-email';
import { phoneKeys } from '../lead/parse-phone';
import type { Lead } from '../schema/row';
import { foldName } from '../text';

/** By what two leads are the same; `similar` names are only a hint. */
export type DuplicateBy = 'phone' | 'email' | 'name';

/** Leads that share a phone, an e-mail or a name, in the order in which they stand. */
export interface DuplicateGroup {
  readonly by: DuplicateBy;
  readonly leads: readonly Lead[];
}

/** A lead that seems to be the same as a candidate. */
export interface Twin {
  readonly lead: Lead;
  readonly by: DuplicateBy | 'similar';
}

/** Longest block of names in which similar ones are looked for: it stays quick whatever a team types. */
const MOST_COMPARED = 500;

/** Every group of leads that are the same by phone, e-mail or name. Leads are met in blocks by key, never all pairs. */
export function findDuplicates(leads: readonly Lead[]): readonly DuplicateGroup[] {
  const blocks = new Map<string, Lead[]>();
  for (const lead of leads) {
    for (const [by, key] of keysOf(lead)) {
      const block = blocks.get(`${by} ${key}`);
      if (block) block.push(lead);
      else blocks.set(`${by} ${key}`, [lead]);
    }
  }
  return [...blocks]
    .filter(([, block]) => block.length > 1)
    .map(([key, block]) => ({ by: key.slice(0, key.indexOf(' ')) as DuplicateBy, leads: block }));
}

/**
 * The leads that are the same as a candidate, then those whose name is nearly the same. The candidate itself (by ID) is
 * left out; each twin stands once, under its strongest sign.
 */
export function duplicatesOf(candidate: Lead, leads: readonly Lead[]): readonly Twin[] {
  const wanted = new Set(keysOf(candidate).map(([by, key]) => `${by} ${key}`));
  const others = leads.filter(({ leadId }) => !leadId || leadId !== candidate.leadId);
  const twins: Twin[] = [];
  const rest: Lead[] = [];
  for (const lead of others) {
    const match = keysOf(lead).find(([by, key]) => wanted.has(`${by} ${key}`));
    if (match) twins.push({ lead, by: match[0] });
    else rest.push(lead);
  }
  return [...twins, ...similarNames(candidate, rest)];
}

/** The keys under which a lead is met, strongest first. A number or name of one's own stands in one block once. */
function keysOf({ phone = '', email = '', customerName = '' }: Lead): readonly (readonly [DuplicateBy, string])[] {
  const phones = phone === '' ? [] : [...new Set(phoneKeys(phone))];
  const address = email === '' ? undefined : parseEmail(email)?.toLowerCase();
  const name = foldName(customerName);
  return [
    ...phones.map((key) => ['phone', key] as const),
    ...(address ? [['email', address] as const] : []),
    ...(name === '' ? [] : [['name', name] as const]),
  ];
}

/** Names that begin alike and differ by a letter, in long ones by two. Nearest first. */
function similarNames({ customerName = '' }: Lead, leads: readonly Lead[]): readonly Twin[] {
  const name = foldName(customerName);
  const allowed = name.length >= 10 ? 2 : 1;
  if (name.length < 4) return [];
  const block = leads
    .map((lead) => ({ lead, other: foldName(lead.customerName ?? '') }))
    .filter(({ other }) => other.length >= 4 && other.slice(0, 2) === name.slice(0, 2))
    .slice(0, MOST_COMPARED);
  return block
    .map(({ lead, other }) => ({ lead, apart: distance(name, other) }))
    .filter(({ apart }) => apart <= allowed)
    .sort((one, other) => one.apart - other.apart)
    .map(({ lead }) => ({ lead, by: 'similar' as const }));
}
