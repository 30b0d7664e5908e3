import type { Area, Sheet } from '../model';
import { createUser } from './create-user';
import { domainOf } from './domain-of';
import type { Run } from './run';
import type { MakeArguments } from './run-execution';
import type { ServiceHost } from './service-host';

/** A person's edit, as events tell of it. */
export interface EditNews {
  readonly sheet: Sheet;
  readonly area: Area;
  /** Text of the new value; only where the platform gives it. */
  readonly value?: string | undefined;
  readonly oldValue?: string | undefined;
  /** The cell was cleared: `value` may be an odd object. */
  readonly cleared?: boolean;
}

interface Globals {
  SpreadsheetApp: { getActive(): Book };
  ScriptApp: { AuthMode: Record<string, unknown> };
}

interface Book {
  getSheetById(id: number): { getRange(row: number, column: number, rows: number, columns: number): object };
}

interface Inside {
  readonly host: ServiceHost;
  readonly run: Run;
}

/** The event of an opened file. Without authorization it names nothing but the mode. */
export function openEvent(triggerUid?: string): MakeArguments {
  return ({ host }) => [host.realm.record({ ...common(host, triggerUid), ...source(host), ...user(host) })];
}

/** The event of an edit: `value` and `oldValue` only for a single cell, always as text. */
export function editEvent(news: EditNews, triggerUid?: string): MakeArguments {
  return (inside) => {
    const { host } = inside;
    const entries = { ...common(host, triggerUid), ...source(host), ...user(host), range: rangeOf(inside, news) };
    return [host.realm.record({ ...entries, ...values(host, news) })];
  };
}

/** The event of a change of structure: what happened, never where. */
export function changeEvent(changeType: string, triggerUid?: string): MakeArguments {
  return ({ host }) => [host.realm.record({ ...common(host, triggerUid), ...source(host), ...user(host), changeType })];
}

/** The event of a clock trigger; its wall-clock fields are those of UTC, as in the documented example. */
export function clockEvent(triggerUid: string): MakeArguments {
  return ({ host }) => {
    const at = new Date(host.now());
    return [
      host.realm.record({
        ...common(host, triggerUid),
        year: at.getUTCFullYear(),
        month: at.getUTCMonth() + 1,
        'day-of-month': at.getUTCDate(),
        'day-of-week': at.getUTCDay() === 0 ? 7 : at.getUTCDay(),
        'week-of-year': weekOfYear(at),
        hour: at.getUTCHours(),
        minute: at.getUTCMinutes(),
        second: at.getUTCSeconds(),
        timezone: 'UTC',
      }),
    ];
  };
}

function common(host: ServiceHost, triggerUid: string | undefined): Record<string, unknown> {
  const { ScriptApp } = host.realm.global as unknown as Globals;
  return {
    authMode: ScriptApp.AuthMode[host.execution.authMode],
    ...(triggerUid === undefined ? {} : { triggerUid }),
  };
}

function source(host: ServiceHost): Record<string, unknown> {
  if (host.execution.authMode === 'NONE') return {};
  return { source: (host.realm.global as unknown as Globals).SpreadsheetApp.getActive() };
}

function user(host: ServiceHost): Record<string, unknown> {
  const { activeUser, authMode } = host.execution;
  if (authMode === 'NONE' || activeUser === '') return {};
  const known = host.profile.eventUser === 'domain' && isOwnDomain(host);
  return { user: createUser(host, known ? activeUser : '') };
}

function isOwnDomain(host: ServiceHost): boolean {
  return domainOf(host.execution.activeUser) === domainOf(host.file.workbook.owner);
}

function rangeOf({ host, run }: Inside, { sheet, area }: EditNews): object {
  const { SpreadsheetApp } = host.realm.global as unknown as Globals;
  const { row, column, rows, columns } = area;
  const range = SpreadsheetApp.getActive().getSheetById(sheet.id).getRange(row, column, rows, columns);
  run.guard.addFields(range, {
    rowStart: row,
    rowEnd: row + rows - 1,
    columnStart: column,
    columnEnd: column + columns - 1,
  });
  return range;
}

function values(host: ServiceHost, news: EditNews): Record<string, unknown> {
  const { value, oldValue, cleared } = news;
  const before = oldValue === undefined ? {} : { oldValue };
  if (cleared !== true) return value === undefined ? before : { value, ...before };
  const odd = host.profile.clearedValue === 'object' ? { value: host.realm.record(before) } : {};
  return { ...odd, ...before };
}

const DAY = 86_400_000;

function weekOfYear(at: Date): number {
  const start = Date.UTC(at.getUTCFullYear(), 0, 1);
  return Math.floor((at.getTime() - start) / DAY / 7) + 1;
}
