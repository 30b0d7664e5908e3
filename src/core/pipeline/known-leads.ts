import { cellOf, type Lead, type Row } from '../schema/row';
import { idOf } from './identify';
import { rememberedLeads } from './settle-follow-ups';
import { settleLeads } from './settle-leads';
import type { Situation } from './situation';

/** Leads by id as memory has them, and as far as their rows tell for those it does not know yet. */
function knownLeads(situation: Situation): ReadonlyMap<string, Lead> {
  const leads = rememberedLeads(situation.memory);
  for (const row of situation.leads) {
    const id = idOf('leads', row);
    if (id === '' || leads.has(id)) continue;
    const owner = situation.vocabulary.recognise('member', String(cellOf(row, 'owner')));
    leads.set(id, { leadId: id, customerName: String(cellOf(row, 'customerName')), ...(owner ? { owner } : {}) });
  }
  return leads;
}

/** Leads by id for the follow-ups; new ones get theirs first where a follow-up names somebody nobody knows yet. */
export function leadDirectory(situation: Situation): ReadonlyMap<string, Lead> {
  const known = knownLeads(situation);
  const isStranger = (row: Row<string>) => {
    const named = String(cellOf(row, 'leadId'));
    return named !== '' && !known.has(named);
  };
  const areNew = situation.leads.some((row) => idOf('leads', row) === '');
  if (!areNew || !situation.followUps.some(isStranger)) return known;
  const fresh = settleLeads(situation, new Map()).memory.filter(
    ({ key, deletedOn }) => key.startsWith('L:') && deletedOn === '',
  );
  return new Map([...known, ...fresh.map(({ key, values }): [string, Lead] => [key.slice(2), values])]);
}
