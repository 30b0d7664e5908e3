import { findDuplicates } from '../duplicate/find';
import { columnLabel } from '../i18n/column-label';
import { eraseWords } from '../i18n/erase-words';
import { fill } from '../i18n/language';
import { messages } from '../i18n/message-words';
import { cellOf, isMoment, type Lead, type Row, storedOf } from '../schema/row';
import { compareText } from '../text';
import type { Identified } from './identify';
import { rememberedLeads } from './settle-follow-ups';
import type { Situation } from './situation';

/** The column by which two leads are the same, for words. */
export const twinColumns = { phone: 'phone', email: 'email', name: 'customerName', similar: 'customerName' } as const;

/** What makes two leads the same: a row whose own changes is looked at again. */
const telling = ['customerName', 'contactName', 'phone', 'email', 'wechat'] as const;

/** For rows that are new or tell something new: a sentence that names the lead that looks the same, its owner and stage. */
export function twinHints(
  situation: Situation,
  identified: readonly Identified[],
): (row: Row<string>) => string | undefined {
  const fresh = identified.filter(tellsSomethingNew);
  const erased = erasedHints(situation, fresh);
  if (fresh.length === 0 || situation.adopting) return ({ row }) => erased.get(row);
  const glimpses = new Map<Lead, number>(fresh.map(({ row }) => [glimpse(row), row.row]));
  const own = new Set(fresh.map(({ id }) => id));
  const others = [...rememberedLeads(situation.memory)].filter(([id]) => !own.has(id)).map(([, lead]) => lead);
  const twins = new Map<number, string>();
  for (const { by, leads } of findDuplicates([...others, ...glimpses.keys()])) {
    for (const lead of leads) {
      const row = glimpses.get(lead);
      const other = leads.find((one) => one !== lead);
      if (row !== undefined && other !== undefined && !twins.has(row)) twins.set(row, sentence(other, by, situation));
    }
  }
  return ({ row }) => erased.get(row) ?? twins.get(row);
}

/** Somebody who was erased has come in again: a person decides whether they came back by themselves. */
function erasedHints({ erased, vocabulary }: Situation, fresh: readonly Identified[]): ReadonlyMap<number, string> {
  const hints = new Map<number, string>();
  for (const { row, before } of fresh) {
    if (before?.meta.erasedOn !== undefined) continue;
    const day = erased?.on(glimpse(row));
    if (day !== undefined) hints.set(row.row, fill(eraseWords.noticed[vocabulary.language], { day }));
  }
  return hints;
}

function tellsSomethingNew({ row, before }: Identified): boolean {
  if (before === undefined) return true;
  const now = glimpse(row);
  return telling.some(
    (key) => now[key] !== '' && compareText(storedOf(now, key)) !== compareText(storedOf(before.values, key)),
  );
}

function glimpse(row: Row<string>): Lead {
  const text = (key: string) => {
    const cell = cellOf(row, key);
    return isMoment(cell) ? '' : String(cell);
  };
  const who = { customerName: text('customerName'), contactName: text('contactName'), wechat: text('wechat') };
  return { leadId: text('leadId'), ...who, phone: text('phone'), email: text('email') };
}

function sentence(lead: Lead, by: keyof typeof twinColumns, { vocabulary }: Situation): string {
  const { language } = vocabulary;
  const { leadId = '', customerName = '', owner = '', stage = '' } = lead;
  return fill(messages.twin[language], {
    same: columnLabel('leads', twinColumns[by], language),
    id: leadId || '–',
    customer: customerName,
    owner: owner === '' ? messages.nobody[language] : vocabulary.label('member', owner),
    stage: vocabulary.label('stage', stage),
  });
}
