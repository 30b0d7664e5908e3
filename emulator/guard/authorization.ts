import type { AuthModeName } from '../kernel/service-host';
import { scopesFor } from './scopes';

const NONE_ALLOWED =
  /^(Logger|Utilities|Menu|Blob|console)\.|^SpreadsheetApp\.getUi$|^Ui\.create(Addon)?Menu$|^Session\.getActiveUserLocale$/;

/** What needs a consent that LIMITED executions do not have, though no scope of the manifest may stand for it. */
const FULL_ONLY: readonly { readonly calls: RegExp; readonly scope: string }[] = [
  { calls: /^Ui\.(alert|prompt|show\w+)$/, scope: 'https://www.googleapis.com/auth/script.container.ui' },
  {
    calls:
      /^(ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)|MailApp\..*|SpreadsheetApp\.(open\w*|create))$/,
    scope: '',
  },
  { calls: /^(Drive|DriveApp|UrlFetchApp|FormApp|GmailApp|CalendarApp)\./, scope: '' },
];

const WRITES = /\.(set|clear|insert|delete|append|merge|sort|move|copy|hide|show|protect|remove|add)\w*$/;

interface Permission {
  readonly mode: AuthModeName;
  /** Scopes of the manifest; undefined = found automatically, so every one is there. */
  readonly granted: readonly string[] | undefined;
  /** Scopes that the person at the script's back has not granted. */
  readonly withdrawn?: ReadonlySet<string> | undefined;
}

const REQUIRED = 'Authorization is required to perform that action. Please run the script again to authorize it.';

/** The sentence with which the platform refuses a call in this mode and with these scopes; undefined = allowed. */
export function refusal(callName: string, sentenceName: string, permission: Permission): string | undefined {
  const needed = scopesFor(callName);
  if (isForbidden(callName, permission.mode)) return noPermission(sentenceName, fullScopes(callName, needed));
  if (needed.length === 0) return undefined;
  const { granted, withdrawn } = permission;
  const held = needed.filter((scope) => granted?.includes(scope) ?? true);
  if (held.some((scope) => !withdrawn?.has(scope))) return undefined;
  if (held.length > 0) return REQUIRED;
  return `Specified permissions are not sufficient to call ${sentenceName}. Required permissions: ${listed(needed)}`;
}

function isForbidden(callName: string, mode: AuthModeName): boolean {
  if (mode === 'FULL') return false;
  if (mode === 'NONE') return !NONE_ALLOWED.test(callName);
  if (FULL_ONLY.some((rule) => rule.calls.test(callName))) return true;
  return mode === 'CUSTOM_FUNCTION' && (/^Ui\./.test(callName) || WRITES.test(callName));
}

function fullScopes(callName: string, needed: readonly string[]): readonly string[] {
  if (needed.length > 0) return needed;
  const rule = FULL_ONLY.find((one) => one.scope !== '' && one.calls.test(callName));
  return rule === undefined ? [] : [rule.scope];
}

function noPermission(sentenceName: string, scopes: readonly string[]): string {
  const start = `You do not have permission to call ${sentenceName}.`;
  return scopes.length === 0 ? start : `${start} Required permissions: ${listed(scopes)}`;
}

function listed(scopes: readonly string[]): string {
  return scopes.length === 1 ? String(scopes[0]) : `(${scopes.join(' || ')})`;
}
