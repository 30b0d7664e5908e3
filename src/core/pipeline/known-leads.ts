import type { Lead } from '../schema/row';
import { idOf } from './identify';
import { rememberedLeads } from './settle-follow-ups';
import type { Situation } from './situation';

/** Leads by id as memory has them, and as far as their rows tell for those it does not know yet. */
export function knownLeads(situation: Situation): ReadonlyMap<string, Lead> {
  const leads = rememberedLeads(situation.memory);
  for (const row of situation.leads) {
    const id = idOf('leads', row);
    if (id === '' || leads.has(id)) continue;
    const owner = situation.vocabulary.recognise('member', String(row.cells['owner'] ?? ''));
    leads.set(id, { leadId: id, customerName: String(row.cells['customerName'] ?? ''), ...(owner ? { owner } : {}) });
  }
  return leads;
}
