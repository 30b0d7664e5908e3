import type { Role } from '../schema/members';
import type { TableKey } from '../schema/sheets';
import type { Method } from './protocol';

/** Who calls: a member by role, an account that no member has, or nobody whom Google would name. */
export type Caller = Role | 'unknown' | 'nobody';

/**
 * What calling something may change: cells and notes of the two tables; History, Review and memory; the tabs that are
 * rewritten (Today, analysis); the settings in force and their tab; tabs, headers, rules, formats and protections;
 * triggers and who runs them; mails and their ledger; backups in Drive.
 */
export type Effect = 'records' | 'journal' | 'reports' | 'settings' | 'structure' | 'automation' | 'mail' | 'files';

/** Who may call something, on whose leads, which tables' columns they may set, and what it changes. Default is deny. */
export interface Right {
  /** `named`: any account that Google names; `anyone`: even where it names none; `trigger`: no person at all. */
  readonly roles: readonly Role[] | 'named' | 'anyone' | 'trigger';
  /** `own`: also ownerless leads; managers any. */
  readonly leads: 'none' | 'own' | 'all';
  /** Tables in which the caller sets columns: those that people type, never a record's identity. */
  readonly sets: readonly TableKey[];
  readonly effects: readonly Effect[];
}

const readers: Right['roles'] = ['manager', 'senior', 'rep', 'assistant', 'viewer'];
const writers: Right['roles'] = ['manager', 'senior', 'rep', 'assistant'];
const managers: Right['roles'] = ['manager'];

const right = (
  roles: Right['roles'],
  leads: Right['leads'],
  { sets = [], effects = [] }: Partial<Pick<Right, 'sets' | 'effects'>> = {},
): Right => ({ roles, leads, sets, effects });

const sweeps: readonly Effect[] = ['records', 'journal', 'reports', 'settings', 'structure'];
const everything: readonly Effect[] = [...sweeps, 'automation', 'mail', 'files'];

/** A silent automation is told to the managers by whoever opens the sidebar next. */
const mayTell = { effects: ['mail'] } as const;
const changesLead = { sets: ['leads'], effects: ['records', 'journal', 'settings'] } as const;
/** The Rows tab is made where it is missing. */
const laysRowsOut = { effects: ['reports', 'structure'] } as const;
const changesStep = { ...changesLead, sets: [] } as const;

/** Methods of the sidebar's one door. */
export const methodRights: Readonly<Record<Method, Right>> = {
  start: right(readers, 'all', mayTell),
  myDay: right(readers, 'own', mayTell),
  selectedLead: right(readers, 'all'),
  leadCard: right(readers, 'all'),
  rowsBehind: right(readers, 'all'),
  rowsTab: right(writers, 'all', laysRowsOut),
  reviewRows: right(managers, 'all', laysRowsOut),
  duplicates: right(writers, 'all'),
  newLead: right(writers, 'none', changesLead),
  recordFollowUp: right(writers, 'own', { ...changesLead, sets: ['leads', 'followUps'] }),
  updateLead: right(writers, 'own', changesLead),
  stepDone: right(writers, 'own', changesStep),
  postpone: right(writers, 'own', changesStep),
  answerRequest: right(managers, 'all', changesStep),
  // Whose actions may be taken back, the preview and the undoing look for themselves.
  operations: right(writers, 'own'),
  undoPreview: right(writers, 'own'),
  undo: right(writers, 'own', { effects: sweeps }),
  leadAsOf: right(readers, 'all'),
};

/** Exported functions that Google may call by name. The build stops at an export without a row here. */
export const functionRights: Readonly<Record<string, Right>> = {
  onOpen: right('anyone', 'none'),
  onInstall: right('anyone', 'none'),
  handleEdit: right('trigger', 'all', { effects: ['records', 'journal', 'settings'] }),
  hourly: right('trigger', 'all', { effects: everything }),
  // The door itself: every method behind it has a row of its own.
  call: right('anyone', 'own', { sets: ['leads', 'followUps'], effects: ['records', 'journal', 'settings', 'mail'] }),
  // In a fresh file whoever sets up; later the file's owner too, whether a member or not: set-up looks for itself.
  setUp: right('named', 'all', { effects: everything }),
  applySettings: right(managers, 'all', { effects: sweeps }),
  takeOver: right(managers, 'none', { effects: ['automation'] }),
  // After a backup: what becomes of that is told where backups are told.
  compactHistory: right(managers, 'all', { effects: ['journal', 'files', 'automation'] }),
  backUpNow: right(managers, 'all', { effects: ['files', 'automation'] }),
  exportPerson: right(managers, 'all', { effects: ['files'] }),
  erasePerson: right(managers, 'all', { effects: everything }),
  restoreBackup: right(managers, 'all', { effects: ['structure', 'files', 'automation'] }),
  switchLanguage: right(managers, 'all', { effects: sweeps }),
  sendRemindersNow: right(managers, 'all', { effects: [...sweeps, 'mail'] }),
  checkWorkbook: right(writers, 'all', { effects: sweeps }),
  undoLastAction: right(writers, 'own', { effects: sweeps }),
  refreshAnalysis: right(writers, 'all', { effects: ['reports', 'settings', 'journal'] }),
  showReview: right(managers, 'all', { effects: ['journal'] }),
  showSidebar: right(readers, 'own', mayTell),
  // The list is drawn anew for whoever opens it; a viewer changes no record by that.
  showToday: right(readers, 'none', { effects: ['reports'] }),
  showNewLead: right(readers, 'own', mayTell),
  showRecord: right(readers, 'own', mayTell),
  showHelp: right('anyone', 'none'),
  // Tries things on a tab of its own, which it takes away again.
  selfTest: right('named', 'none'),
};

/** What makes sense in a file that has not been set up yet. */
const beforeSetUp: ReadonlySet<string> = new Set(['setUp', 'selfTest']);

/** Why somebody may not start a menu function, or undefined where they may; a function without a row is denied. */
export function menuDenial(
  name: string,
  { caller, isSetUp }: { readonly caller: Caller; readonly isSetUp: boolean },
): 'notSetUp' | Denial | undefined {
  if (!isSetUp && !beforeSetUp.has(name)) return 'notSetUp';
  return isAllowed(rowOf(name), caller) ? undefined : denialOf(caller);
}

/** The sentence that a refused caller reads. */
export type Denial = 'noAccount' | 'unknownPerson' | 'viewersRead' | 'managersOnly';

/** Which sentence tells this caller why. */
export function denialOf(caller: Caller): Denial {
  if (caller === 'nobody') return 'noAccount';
  if (caller === 'unknown') return 'unknownPerson';
  return caller === 'viewer' ? 'viewersRead' : 'managersOnly';
}

/** Names of the prototype are no functions of ours. */
function rowOf(name: string): Right | undefined {
  return Object.keys(functionRights).includes(name) ? functionRights[name] : undefined;
}

/** Whether a caller may use something at all; triggers are checked by their handler. */
export function isAllowed(row: Right | undefined, caller: Caller): boolean {
  if (row === undefined || row.roles === 'trigger') return false;
  if (row.roles === 'anyone') return true;
  if (caller === 'nobody') return false;
  return row.roles === 'named' || row.roles.some((role) => role === caller);
}
