import type { Language } from '../i18n/language';

export const roles = ['manager', 'senior', 'rep', 'assistant', 'viewer'] as const;
export type Role = (typeof roles)[number];

export interface Member {
  /** Stored in rows' memory; the name it had when it was first listed. */
  readonly key: string;
  /** Shown in dropdowns. */
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language?: Language;
  /** Keys of industries and regions. */
  readonly skills?: readonly string[];
  readonly takesNewLeads: boolean;
  /** Last day of absence, 'YYYY-MM-DD'. */
  readonly absentUntil?: string;
  readonly mail: boolean;
  /** Left the team: rows stay valid, the dropdown no longer offers the name. */
  readonly retired?: boolean;
  /** Targets per month. */
  readonly targetLeads?: number;
  readonly targetWon?: number;
  readonly targetAmount?: number;
}
