import type { Area, Sheet, Workbook } from '../model';
import type { Profile } from './profile';
import type { Screen } from './screen';

/**
 * What the kernel gives to every service. A service is a factory `create<Service>(host)`; it is made anew for every
 * execution, so it may keep the execution's own state in closures.
 *
 * How to write a service:
 * - an implementation is an ordinary object or class instance whose methods carry Google's names;
 *   `host.guard('Range', implementation)` makes the object the script sees. The guard checks arguments, scopes and
 *   authorization, counts and prices the call and runs the hooks: methods start with checked arguments.
 * - top-level arguments that are guarded objects arrive as their implementations; inside arrays use `host.implOf`.
 *   A method that returns a guarded implementation (`return this`) returns its guarded object to the script.
 *   `undefined` arguments arrive as null.
 * - a refusal is `host.fail(text)`, or, in code without a host, `throw new ServiceError(text)`.
 * - arrays, plain objects and dates given to a script must be of its realm: `host.realm.rows`, `.list`, `.record`, `.date`.
 * - a typed method that is not implemented needs nothing: calling it is an `EmulatorGap` by itself.
 */
export interface ServiceHost {
  readonly world: HostWorld;
  readonly execution: HostExecution;
  /** The file the script is bound to (the container). */
  readonly file: HostFile;
  readonly profile: Readonly<Profile>;
  readonly realm: Realm;
  /** The uploaded appsscript.json. */
  readonly manifest: Manifest;
  /** Folder of the uploaded files (HtmlService reads .html files from it). */
  readonly folder: string;

  /**
   * The object a script may see. The same implementation gives the same guarded object. `className` is a key of
   * guard/signatures.json ('Range', 'Spreadsheet', 'MailApp', …). Members that are enum objects or constants may be
   * plain properties of the implementation.
   */
  guard<T extends object>(className: string, implementation: T): T;
  /** The implementation behind a guarded object; anything else comes back as it is. */
  implOf<T>(value: T): T;
  /** An enum of the services, e.g. `enumeration('BooleanCriteria', ['TEXT_CONTAINS', …])`: realm objects that print as their name. */
  enumeration(className: string, names: readonly string[]): Record<string, EnumValue>;
  /** The name of an enum value made by `enumeration`, or undefined. */
  enumName(value: unknown): string | undefined;

  /** Throws an Exception of the script's realm. `name` other than 'Exception' only where the platform uses one. */
  fail(message: string, name?: string): never;
  /** Throws an EmulatorGap, which no script can swallow. */
  gap(what: string): never;

  /**
   * Every read of cells, formats, notes, rules or structure calls this first: pending writes of this execution are
   * applied (a deferred error of theirs is thrown here) and the read is priced by its size.
   */
  read(size?: ReadSize): void;
  /** Puts a write into the execution's buffer; it becomes visible to anyone, itself included, when the buffer is applied. */
  write(operation: WriteOperation): void;
  /** For structure (new tab, inserted rows …) whose result is needed at once: applies the buffer, then checks and applies this. */
  perform(operation: WriteOperation): void;
  /** SpreadsheetApp.flush(): applies the buffer and pays for it. */
  flush(): void;

  /** May the effective user change this area (protections, viewers)? Area absent = the tab itself. */
  mayEdit(sheet: Sheet, area?: Area): boolean;
  /** Throws the genuine protected-cell text when not. Call it in `check` of a write. */
  assertMayEdit(sheet: Sheet, area?: Area): void;

  /** Virtual instant in epoch milliseconds. */
  now(): number;
  /** Lets virtual time pass inside the execution (sleep, waiting for a lock); may kill it at its time limit. */
  spend(milliseconds: number): void;
  /** Seeded chance in [0, 1). */
  chance(): number;
  /** A seeded id of letters and digits. */
  newId(length: number): string;
  /** Runs when the execution ends in any way, a kill included (locks). Last registered first. */
  onEnd(action: () => void): void;
}

export interface ReadSize {
  cells: number;
  rows: number;
}

export interface WriteOperation {
  /** 'values': can never change whether a later write is allowed. 'rules': formats, validations, protections, structure. */
  readonly kind: 'values' | 'rules';
  readonly cells: number;
  /** Throws ServiceError (or host.fail) if the write is refused. Called at the write or at the flush, as the profile says. */
  check?(): void;
  /** Changes the workbook. Coercion belongs here: formats written before are in place now. Must not throw refusals. */
  apply(): void;
  /** A killed run may leave half of its last write: applies the first half of the rows. */
  applyHalf?(): void;
}

export type EnumValue = object;

/** Constructors and copies of the script's own realm. */
export interface Realm {
  readonly global: Record<string, unknown>;
  /** Copies rows (host arrays) into arrays of the realm; fast. Cells must already be primitives or realm values. */
  rows<T>(rows: readonly (readonly T[])[]): T[][];
  list<T>(items: Iterable<T>): T[];
  /** A shallow plain object. */
  record(entries: Readonly<Record<string, unknown>>): Record<string, unknown>;
  date(epochMs: number): Date;
  isDate(value: unknown): value is Date;
  /** An error object of the realm, to throw or to put into a cell. */
  error(name: string, message: string): Error;
  /** Is it an Error made in this realm? */
  isError(value: unknown): value is Error;
  /** Deep copy of JSON-like data into the realm. */
  fromJson(value: unknown): unknown;
}

export interface Manifest {
  timeZone: string;
  oauthScopes?: string[];
  dependencies?: {
    enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[];
    [key: string]: unknown;
  };
  [key: string]: unknown;
}

export type AuthModeName = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What started an execution. */
export type Origin = 'menu' | 'sidebar' | 'simple' | 'edit' | 'change' | 'open' | 'form' | 'clock' | 'editor';

export interface HostExecution {
  readonly id: number;
  readonly functionName: string;
  readonly origin: Origin;
  readonly authMode: AuthModeName;
  /** Whose rights and quotas apply: the creator of a trigger, else the person at the keyboard. */
  readonly effectiveUser: string;
  /** The person at the keyboard; '' when there is none (clock). Whether a script may know it: `mayKnowActiveUser`. */
  readonly activeUser: string;
  /** The window in which it runs; null for clock triggers. */
  readonly screen: Screen | null;
  readonly startedAt: number;
  /** console and Logger lines. */
  readonly log: string[];
  killed: boolean;
}

export interface HostWorld {
  readonly account: 'consumer' | 'workspace';
  readonly outbox: Mail[];
  /** Everybody's files in Drive, oldest first. */
  readonly driveFiles: DriveFile[];
  /** E-mail → person met so far. */
  readonly people: ReadonlyMap<string, HostPerson>;
  readonly files: ReadonlyMap<string, HostFile>;
  /** Seeded chance shared by everything. */
  chance(): number;
  now(): number;
  /** Spreadsheet.copy(name): a new file of that owner with cells, rules and script, without triggers and properties. */
  copyFile(file: HostFile, name: string, owner: string): HostFile;
}

export interface HostPerson {
  readonly email: string;
  readonly language: string;
  /** Scopes of the manifest that the person has not granted, or not any more. */
  readonly withdrawn: ReadonlySet<string>;
}

/** A file in somebody's Drive. */
export interface DriveFile {
  readonly id: string;
  /** Whose Drive it lies in. */
  readonly owner: string;
  /** The script that made it: `drive.file` shows it to no other. */
  readonly scriptId: string;
  name: string;
  mimeType: string;
  description?: string;
  appProperties: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
  readonly createdAt: number;
  modifiedAt: number;
  bytes: Uint8Array;
  trashed: boolean;
  /** What it held before: Drive keeps that for a while. */
  readonly revisions: Uint8Array[];
}

export interface Mail {
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  body: string;
  htmlBody?: string;
  name?: string;
  replyTo?: string;
  at: number;
}

/** A file with its bound script project and what the platform keeps for them. */
export interface HostFile {
  readonly id: string;
  readonly scriptId: string;
  readonly workbook: Workbook;
  readonly triggers: Trigger[];
  readonly documentProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  /** By e-mail. */
  readonly userProperties: Map<string, Map<string, string>>;
  /** Lock name ('document', 'script', 'user:<email>') → execution that holds it. */
  readonly locks: Map<string, HostExecution>;
  /** Cache name → key → entry, oldest first. */
  readonly caches: Map<string, Map<string, { value: string; expires: number }>>;
}

/** An installable trigger. ScriptApp's builders push into `file.triggers`; the kernel dispatches. */
export interface Trigger {
  readonly id: string;
  readonly kind: 'edit' | 'change' | 'open' | 'form' | 'clock';
  readonly functionName: string;
  /** Its creator: it runs with that person's rights; nobody else sees it. */
  readonly owner: string;
  readonly createdAt: number;
  readonly schedule?: Schedule;
}

/** When a clock trigger runs. The random minute is drawn by whoever creates the trigger (host.chance) and kept. */
export type Schedule =
  | { readonly every: 'minutes'; readonly count: number; readonly minute: number }
  | { readonly every: 'hours'; readonly count: number; readonly minute: number }
  | {
      readonly every: 'days';
      readonly count: number;
      readonly hour: number;
      readonly minute: number;
      readonly zone: string;
      /** 1 = Monday … 7 = Sunday. */
      readonly weekDay?: number;
      readonly monthDay?: number;
    }
  | { readonly every: 'once'; readonly at: number };
