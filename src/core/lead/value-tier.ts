import { addDays, type Day } from '../date';
import type { Lead } from '../schema/row';
import { numberOf, type Settings } from '../schema/settings';

/** Value of a customer: a large amount won lately is high, any win is normal, all others are potential. */
export function valueTier(
  lead: Lead,
  { isWon, settings, today }: { isWon: boolean; settings: Settings; today: Day },
): 'high' | 'normal' | 'potential' {
  if (!isWon) return 'potential';
  const { amount = '', closedOn = '' } = lead;
  const isRecent = closedOn !== '' && closedOn > addDays(today, -numberOf(settings, 'tierDays')) && closedOn <= today;
  return isRecent && Number(amount) >= numberOf(settings, 'tierHighAmount') ? 'high' : 'normal';
}
