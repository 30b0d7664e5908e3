import type { LeadMeta } from '../history/memory';
import type { Lead } from '../schema/row';
import type { Settings } from '../schema/settings';
import { customerCode } from './identifiers';

/**
 * The derived customer code: codes of industry, size and stage as they are now, and a number given once per industry
 * and size and kept. `given` counts the numbers handed out and is brought forward.
 */
export function customerCodeOf(
  lead: Lead,
  meta: LeadMeta,
  { settings, given }: { readonly settings: Settings; readonly given: Map<string, number> },
): { readonly lead: Lead; readonly meta: LeadMeta } {
  const industry = settings.lists.industry.find(({ key }) => key === lead.industry)?.code ?? '00';
  const size = settings.lists.companySize.find(({ key }) => key === lead.companySize)?.code ?? '00';
  const stage = settings.stages.find(({ key }) => key === lead.stage)?.code ?? '00';
  const group = `${industry}-${size}`;
  const kept = meta.codeSerial?.startsWith(`${group}#`) ? meta.codeSerial : undefined;
  const serial = kept ?? `${group}#${(given.get(group) ?? 0) + 1}`;
  const number = Number(serial.split('#')[1]);
  given.set(group, Math.max(given.get(group) ?? 0, number));
  const code = customerCode(settings.values.customerCodePattern, { industry, size, stage, seq: number });
  return { lead: { ...lead, customerCode: code }, meta: { ...meta, codeSerial: serial } };
}
