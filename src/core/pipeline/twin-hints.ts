import { findDuplicates } from '../duplicate/find';
import { columnLabel } from '../i18n/column-label';
import { fill } from '../i18n/language';
import { messages } from '../i18n/message-words';
import type { Lead, Row } from '../schema/row';
import type { Identified } from './identify';
import { rememberedLeads } from './settle-follow-ups';
import type { Situation } from './situation';

/** The column by which two leads are the same, for words. */
export const twinColumns = { phone: 'phone', email: 'email', name: 'customerName', similar: 'customerName' } as const;

/** For rows seen for the first time: a sentence that names the lead that looks the same, its owner and stage. */
export function twinHints(
  situation: Situation,
  identified: readonly Identified[],
): (row: Row<string>) => string | undefined {
  const fresh = identified.filter(({ before }) => before === undefined);
  if (fresh.length === 0 || situation.adopting) return () => undefined;
  const glimpses = new Map<Lead, number>(fresh.map(({ row }) => [glimpse(row), row.row]));
  const twins = new Map<number, string>();
  for (const { by, leads } of findDuplicates([...rememberedLeads(situation.memory).values(), ...glimpses.keys()])) {
    for (const lead of leads) {
      const row = glimpses.get(lead);
      const other = leads.find((one) => one !== lead);
      if (row !== undefined && other !== undefined && !twins.has(row)) twins.set(row, sentence(other, by, situation));
    }
  }
  return ({ row }) => twins.get(row);
}

function glimpse({ cells }: Row<string>): Lead {
  const text = (key: string) => (typeof cells[key] === 'object' ? '' : String(cells[key] ?? ''));
  return { leadId: text('leadId'), customerName: text('customerName'), phone: text('phone'), email: text('email') };
}

function sentence(lead: Lead, by: keyof typeof twinColumns, { vocabulary }: Situation): string {
  const { language } = vocabulary;
  return fill(messages.twin[language], {
    same: columnLabel('leads', twinColumns[by], language),
    id: lead.leadId || '–',
    customer: lead.customerName ?? '',
    owner: lead.owner ? vocabulary.label('member', lead.owner) : messages.nobody[language],
    stage: vocabulary.label('stage', lead.stage ?? ''),
  });
}
