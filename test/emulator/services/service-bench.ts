/// <reference types="google-apps-script" />
import { EmulatorGap } from '../../../emulator/kernel/emulator-gap';
import { HARSH, type Profile } from '../../../emulator/kernel/profile';
import { seededChance } from '../../../emulator/kernel/seeded-chance';
import { ServiceError } from '../../../emulator/kernel/service-error';
import type {
  HostExecution,
  HostFile,
  HostWorld,
  Mail,
  Manifest,
  Realm,
  ServiceHost,
} from '../../../emulator/kernel/service-host';
import type { Workbook } from '../../../emulator/model';

export interface Bench {
  readonly host: ServiceHost;
  readonly file: HostFile;
  readonly outbox: Mail[];
  /** Lets virtual time pass outside of any execution. */
  pass(milliseconds: number): void;
  /** Another execution on the same file and clock. */
  another(parts?: Partial<HostExecution>): Bench;
  /** The execution ends, as by itself or by a kill. */
  end(): void;
}

export interface BenchOptions {
  profile?: Partial<Profile>;
  execution?: Partial<HostExecution>;
  account?: 'consumer' | 'workspace';
  owner?: string;
  folder?: string;
  people?: Record<string, string>;
}

const START = Date.parse('2026-11-21T01:00:00Z');

function realm(): Realm {
  return {
    global: {},
    rows: (rows) => rows.map((row) => [...row]),
    list: (items) => [...items],
    record: (entries) => ({ ...entries }),
    date: (epochMs) => new Date(epochMs),
    isDate: (value): value is Date => value instanceof Date,
    error: (name, message) => Object.assign(new Error(message), { name }),
    isError: (value): value is Error => value instanceof Error,
    fromJson: (value) => structuredClone(value),
  };
}

function workbook(owner: string): Workbook {
  const shared = { locale: 'zh_CN', timeZone: 'Asia/Shanghai', editors: [], viewers: [], sheets: [], metadata: [] };
  return { ...shared, id: 'file-1', name: 'Leads', owner, namedRanges: new Map(), nextId: 1 };
}

function emptyFile(owner: string): HostFile {
  return {
    id: 'file-1',
    scriptId: 'script-1',
    workbook: workbook(owner),
    triggers: [],
    documentProperties: new Map(),
    scriptProperties: new Map(),
    userProperties: new Map(),
    locks: new Map(),
    caches: new Map(),
  };
}

function execution(parts: Partial<HostExecution>): HostExecution {
  const person = parts.effectiveUser ?? 'boss@example.com';
  return {
    id: 1,
    functionName: 'run',
    origin: 'menu',
    authMode: 'FULL',
    effectiveUser: person,
    activeUser: person,
    screen: null,
    startedAt: START,
    log: [],
    killed: false,
    ...parts,
  };
}

const notPartOfThis = (): never => {
  throw new Error('not part of this bench');
};

function enumerations() {
  const names = new Map<unknown, string>();
  return {
    enumeration: (_className: string, members: readonly string[]) =>
      Object.fromEntries(
        members.map((name) => {
          const value = { toString: () => name };
          names.set(value, name);
          return [name, value];
        }),
      ),
    enumName: (value: unknown) => names.get(value),
  };
}

interface Shared {
  readonly options: BenchOptions;
  readonly file: HostFile;
  readonly world: HostWorld;
  readonly clock: { now: number };
}

function hostOf({ options, file, world, clock }: Shared, parts: Partial<HostExecution>, endings: (() => void)[]) {
  const host: ServiceHost = {
    world,
    file,
    execution: execution(parts),
    profile: { ...HARSH, ...options.profile },
    realm: realm(),
    manifest: { timeZone: 'Asia/Shanghai' } satisfies Manifest,
    folder: options.folder ?? '/nowhere',
    guard: (_className, implementation) => implementation,
    implOf: (value) => value,
    ...enumerations(),
    fail: (message, name) => {
      throw new ServiceError(message, name);
    },
    gap: (what) => {
      throw new EmulatorGap(what);
    },
    read: notPartOfThis,
    write: notPartOfThis,
    perform: notPartOfThis,
    flush: notPartOfThis,
    mayEdit: notPartOfThis,
    assertMayEdit: notPartOfThis,
    now: () => clock.now,
    spend: (milliseconds) => {
      clock.now += milliseconds;
    },
    chance: () => world.chance(),
    newId: (length) => Array.from({ length }, () => Math.floor(world.chance() * 10)).join(''),
    onEnd: (action) => endings.unshift(action),
  };
  return host;
}

function benchOf(shared: Shared, parts: Partial<HostExecution>): Bench {
  const endings: (() => void)[] = [];
  return {
    host: hostOf(shared, parts, endings),
    file: shared.file,
    outbox: shared.world.outbox,
    pass: (milliseconds) => {
      shared.clock.now += milliseconds;
    },
    another: (other = {}) => benchOf(shared, { id: 2, ...other }),
    end: () => {
      for (const action of endings.splice(0)) action();
    },
  };
}

/** A host for services alone: real chance and clock, no guard, no grid. */
export function createBench(options: BenchOptions = {}): Bench {
  const clock = { now: START };
  const file = emptyFile(options.owner ?? 'boss@example.com');
  const people = Object.entries(options.people ?? {});
  const world: HostWorld = {
    account: options.account ?? 'consumer',
    outbox: [],
    driveFiles: [],
    people: new Map(people.map(([email, language]) => [email, { email, language, withdrawn: new Set() }])),
    files: new Map([[file.id, file]]),
    chance: seededChance(7),
    now: () => clock.now,
    copyFile: notPartOfThis,
  };
  return benchOf({ options, file, world, clock }, options.execution ?? {});
}
