import type { Role } from '../schema/members';
import type { Method } from './protocol';

/** Who may call something, on whose leads, and what it changes. Default is deny: a function without a row does not build. */
export interface Right {
  readonly roles: readonly (Role | 'unknown')[] | 'anyone' | 'trigger';
  /** `own`: also ownerless leads; managers any. */
  readonly leads: 'none' | 'own' | 'all';
  readonly changes: 'nothing' | 'leads' | 'settings' | 'mail' | 'structure' | 'files';
}

const readers: Right['roles'] = ['manager', 'senior', 'rep', 'assistant', 'viewer'];
const writers: Right['roles'] = ['manager', 'senior', 'rep', 'assistant'];

/** Methods of the sidebar's one door. */
export const methodRights: Readonly<Record<Method, Right>> = {
  start: { roles: readers, leads: 'all', changes: 'nothing' },
  myDay: { roles: readers, leads: 'own', changes: 'nothing' },
  selectedLead: { roles: readers, leads: 'all', changes: 'nothing' },
  leadCard: { roles: readers, leads: 'all', changes: 'nothing' },
  leadAsOf: { roles: readers, leads: 'all', changes: 'nothing' },
  duplicates: { roles: writers, leads: 'all', changes: 'nothing' },
  newLead: { roles: writers, leads: 'none', changes: 'leads' },
  recordFollowUp: { roles: writers, leads: 'own', changes: 'leads' },
  updateLead: { roles: writers, leads: 'own', changes: 'leads' },
  stepDone: { roles: writers, leads: 'own', changes: 'leads' },
  postpone: { roles: writers, leads: 'own', changes: 'leads' },
  operations: { roles: writers, leads: 'own', changes: 'nothing' },
  undoPreview: { roles: writers, leads: 'own', changes: 'nothing' },
  undo: { roles: writers, leads: 'own', changes: 'leads' },
  answerRequest: { roles: ['manager'], leads: 'all', changes: 'leads' },
};

/** Exported functions that Google may call by name. */
export const functionRights: Readonly<Record<string, Right>> = {
  onOpen: { roles: 'anyone', leads: 'none', changes: 'nothing' },
  onInstall: { roles: 'anyone', leads: 'none', changes: 'nothing' },
  handleEdit: { roles: 'trigger', leads: 'all', changes: 'leads' },
  hourly: { roles: 'trigger', leads: 'all', changes: 'mail' },
  call: { roles: 'anyone', leads: 'own', changes: 'leads' },
  // The file's owner may repair it too, whether a member or not: set-up looks for itself.
  setUp: { roles: 'anyone', leads: 'all', changes: 'structure' },
  applySettings: { roles: ['manager'], leads: 'all', changes: 'settings' },
  takeOver: { roles: ['manager'], leads: 'none', changes: 'structure' },
  backUpNow: { roles: ['manager'], leads: 'all', changes: 'files' },
  exportPerson: { roles: ['manager'], leads: 'all', changes: 'files' },
  erasePerson: { roles: ['manager'], leads: 'all', changes: 'leads' },
  restoreBackup: { roles: ['manager'], leads: 'all', changes: 'structure' },
  switchLanguage: { roles: ['manager'], leads: 'all', changes: 'settings' },
  sendRemindersNow: { roles: ['manager'], leads: 'all', changes: 'mail' },
  checkWorkbook: { roles: writers, leads: 'all', changes: 'leads' },
  undoLastAction: { roles: writers, leads: 'own', changes: 'leads' },
  refreshAnalysis: { roles: writers, leads: 'all', changes: 'nothing' },
  showSidebar: { roles: readers, leads: 'own', changes: 'nothing' },
  showToday: { roles: readers, leads: 'none', changes: 'nothing' },
  showNewLead: { roles: readers, leads: 'own', changes: 'nothing' },
  showRecord: { roles: readers, leads: 'own', changes: 'nothing' },
  showHelp: { roles: 'anyone', leads: 'none', changes: 'nothing' },
  selfTest: { roles: 'anyone', leads: 'none', changes: 'nothing' },
};

/** What makes sense in a file that has not been set up yet. */
const beforeSetUp: ReadonlySet<string> = new Set(['setUp', 'selfTest']);

/** Why somebody may not start a menu function, or undefined where they may; a function without a row is denied. */
export function menuDenial(
  name: string,
  { role, isSetUp }: { readonly role: Role | 'unknown'; readonly isSetUp: boolean },
): 'notSetUp' | 'unknownPerson' | 'viewersRead' | 'managersOnly' | undefined {
  if (!isSetUp) return beforeSetUp.has(name) ? undefined : 'notSetUp';
  if (isAllowed(functionRights[name], role)) return undefined;
  if (role === 'unknown') return 'unknownPerson';
  return role === 'viewer' ? 'viewersRead' : 'managersOnly';
}

/** Whether a role may use something at all; triggers are checked by their handler. */
export function isAllowed(right: Right | undefined, role: Role | 'unknown'): boolean {
  if (right === undefined || right.roles === 'trigger') return false;
  return right.roles === 'anyone' || right.roles.includes(role);
}
