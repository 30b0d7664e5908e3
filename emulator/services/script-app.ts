import type { ServiceHost } from '../kernel/service-host';
import { createClockTriggerBuilder } from './clock-trigger-builder';
import { createSpreadsheetTriggerBuilder } from './spreadsheet-trigger-builder';
import { createTriggerView, type TriggerEnums, triggerOf } from './trigger';

const EVENTS = ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'];
const SOURCES = ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'];
const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

function createTriggerBuilder(host: ServiceHost, functionName: string, enums: TriggerEnums): object {
  return host.guard('TriggerBuilder', {
    timeBased: () => createClockTriggerBuilder(host, { functionName, enums }),
    forSpreadsheet: (target: unknown) => {
      const id = typeof target === 'string' ? target : (target as { getId(): string }).getId();
      if (id !== host.file.id) return host.gap('triggers for a spreadsheet that is not the container');
      return createSpreadsheetTriggerBuilder(host, { functionName, enums });
    },
  });
}

function triggerMethods(host: ServiceHost, enums: TriggerEnums) {
  const own = () =>
    host.realm.list(
      host.file.triggers
        .filter(({ owner }) => owner === host.execution.effectiveUser)
        .map((trigger) => createTriggerView(host, trigger, enums)),
    );
  return {
    newTrigger: (functionName: string) => createTriggerBuilder(host, functionName, enums),
    getProjectTriggers: own,
    getUserTriggers: own,
    deleteTrigger: (view: object) => {
      const trigger = triggerOf(view);
      const at = host.file.triggers.findIndex(({ id }) => id === trigger?.id);
      if (at >= 0) host.file.triggers.splice(at, 1);
    },
  };
}

/** Of the scopes asked for, all must be in the manifest; without a list all of the manifest are meant. */
function isGranted({ execution, fail, manifest, world }: ServiceHost, scopes?: readonly string[]): boolean {
  const known = manifest.oauthScopes ?? [];
  const foreign = scopes?.find((scope) => manifest.oauthScopes !== undefined && !known.includes(scope));
  if (foreign !== undefined) fail(`Invalid argument: ${foreign}`);
  const withdrawn = world.people.get(execution.effectiveUser)?.withdrawn;
  return !(scopes ?? known).some((scope) => withdrawn?.has(scope));
}

function authorizationMethods(host: ServiceHost) {
  const statuses = host.enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
  const sources = host.enumeration('InstallationSource', [
    'APPS_MARKETPLACE_DOMAIN_ADD_ON',
    'NONE',
    'WEB_STORE_ADD_ON',
  ]);
  return {
    AuthorizationStatus: statuses,
    InstallationSource: sources,
    getAuthorizationInfo: (_mode: object, scopes?: readonly string[]) => {
      const status = isGranted(host, scopes) ? 'NOT_REQUIRED' : 'REQUIRED';
      return host.guard('AuthorizationInfo', {
        getAuthorizationStatus: () => statuses[status],
        getAuthorizationUrl: () => (status === 'REQUIRED' ? 'https://accounts.google.com/o/oauth2/auth' : null),
      });
    },
    getInstallationSource: () => sources['NONE'],
  };
}

/** The ScriptApp service of a bound script: its triggers belong to whoever creates them, and nobody else sees them. */
export function createScriptApp(host: ServiceHost): object {
  const events = host.enumeration('EventType', EVENTS);
  const sources = host.enumeration('TriggerSource', SOURCES);
  return host.guard('ScriptApp', {
    AuthMode: host.enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
    EventType: events,
    TriggerSource: sources,
    WeekDay: host.enumeration('Weekday', WEEK_DAYS),
    ...authorizationMethods(host),
    ...triggerMethods(host, { events, sources }),
    getScriptId: () => host.file.scriptId,
  });
}
