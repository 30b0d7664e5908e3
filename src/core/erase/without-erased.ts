import type { Backup } from '../backup/backup-file';
import type { Language } from '../i18n/language';
import { erasedNames } from './cleaning';
import { eraseBackup, leadsOf } from './erase-backup';
import { personaOf } from './persona';
import { followUpsOf } from './plan-erasure';
import { erasureOf, type Register, type Sign } from './register';
import { tracesOf } from './traces';

/** How erased people are told in an old backup. */
export interface Recognition {
  readonly register: Register;
  readonly sign: Sign;
  readonly language: Language;
  /** Names of colleagues and words of lists: no traces. */
  readonly words: readonly string[];
}

/** A backup without the people who were erased since, by the ids of their leads and by who they seem to be. */
export function withoutErased(backup: Backup, { register, sign, language, words }: Recognition): Backup {
  if (register.erasures.length === 0) return backup;
  const leads = leadsOf(backup.tables.leads);
  const met = leads.filter((lead) => erasureOf(lead, register, sign) !== undefined);
  const wanted = new Set([...register.erasures.flatMap(({ ids }) => ids), ...met.map(({ leadId = '' }) => leadId)]);
  const persona = personaOf(wanted, leads, backup.history);
  const followUps = followUpsOf(persona.ids, { memory: new Map(), table: backup.tables.followUps });
  const names = erasedNames(persona.ids);
  const traces = tracesOf(persona.own, { others: persona.others, words: [...words, ...names] });
  return eraseBackup(backup, { ids: new Set([...persona.ids, ...followUps]), traces, language });
}
