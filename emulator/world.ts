import { newSheet } from './grid/new-sheet';
import { advanceClock, fireTrigger } from './kernel/clock-runs';
import { cloneWorkbook } from './kernel/clone-workbook';
import { installServices } from './kernel/create-services';
import { declaredFunctions } from './kernel/declared-functions';
import { type Execution, type ExecutionStart, startExecution } from './kernel/execution';
import { File } from './kernel/file';
import { type Hook, HookRunner } from './kernel/hooks';
import { readManifest } from './kernel/load-project';
import { ParallelRuns } from './kernel/parallel-runs';
import { HARSH, type Profile } from './kernel/profile';
import { hasAccess } from './kernel/rights';
import { type Ended, type MakeArguments, runExecution } from './kernel/run-execution';
import { drawId, type SeededChance, seededChance } from './kernel/seeded-chance';
import type { DriveFile, HostFile, HostWorld, Mail, Manifest, Trigger } from './kernel/service-host';
import { WorldClock } from './kernel/world-clock';
import type { Workbook } from './model';
import { Person } from './people/person';

export interface WorldOptions {
  /** What `clasp push` would upload. */
  readonly folder: string;
  /** 'YYYY-MM-DDTHH:mm' on the wall clock of `zone`; virtual from there on. */
  readonly now: string;
  readonly zone: string;
  readonly account?: 'consumer' | 'workspace';
  readonly profile?: Partial<Profile>;
  /** All chance (minutes of triggers, ids) comes from it. */
  readonly seed?: number;
}

export interface FileOptions {
  readonly name: string;
  readonly locale: string;
  readonly timeZone?: string;
  readonly owner: string;
  readonly editors?: readonly string[];
  readonly viewers?: readonly string[];
}

/** What the kernel starts a run with. */
export interface RunRequest extends Omit<ExecutionStart, 'id' | 'startedAt'> {
  readonly makeArguments: MakeArguments;
}

/** Creates the small world in which an add-on runs. */
export function createWorld(options: WorldOptions): World {
  return new World(options);
}

/** Files, people, mail and time around one uploaded script. */
export class World implements HostWorld {
  readonly account: 'consumer' | 'workspace';
  readonly profile: Profile;
  readonly zone: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly executions: Execution[] = [];
  readonly outbox: Mail[] = [];
  readonly driveFiles: DriveFile[] = [];
  readonly hooks: Hook[] = [];
  readonly hookRunner = new HookRunner();
  readonly people = new Map<string, Person>();
  readonly files = new Map<string, File>();
  readonly chance: SeededChance;
  /** Functions the uploaded script declares at its top level. */
  readonly declared: ReadonlySet<string>;
  private readonly options: WorldOptions;
  private readonly clock: WorldClock;
  private readonly parallel = new ParallelRuns();

  constructor(options: WorldOptions, from?: World) {
    this.account = options.account ?? 'consumer';
    this.profile = { ...HARSH, ...options.profile };
    this.zone = options.zone;
    this.folder = options.folder;
    this.options = options;
    this.manifest = from?.manifest ?? readManifest(options.folder);
    this.chance = from?.chance.fork() ?? seededChance(options.seed ?? 1);
    this.declared = from?.declared ?? declaredFunctions(options.folder);
    this.clock = from?.clock.fork() ?? new WorldClock(options.now, options.zone);
  }

  /**
   * A world that is at this very moment as this one is and goes its own way from here: files with their triggers and
   * properties, people, mails, clock and chance. Windows and hooks stay behind; nothing may be running. With `now` it
   * begins at another moment, and no trigger has fired on the way there.
   */
  fork({ now, profile }: Partial<Pick<WorldOptions, 'now' | 'profile'>> = {}): World {
    const options = { ...this.options, profile: { ...this.options.profile, ...profile } };
    const copy = new World(options, this);
    if (now !== undefined) copy.clock.startAt(now);
    copy.executions.push(...this.executions);
    copy.outbox.push(...this.outbox);
    copy.driveFiles.push(...this.driveFiles.map((one) => ({ ...one, revisions: [...one.revisions] })));
    for (const [id, file] of this.files)
      copy.files.set(
        id,
        file.fork(() => copy.now()),
      );
    for (const [email, person] of this.people) copy.people.set(email, person.fork(copy));
    return copy;
  }

  now(): number {
    return this.clock.now;
  }

  /** Lets time pass for the work of a run; due triggers wait for `advance`. */
  passTime(milliseconds: number): void {
    this.clock.pass(milliseconds);
  }

  /** A new spreadsheet with the script bound to it and one empty tab. */
  createFile(options: FileOptions): File {
    const { name, locale, owner, editors = [], viewers = [], timeZone = this.zone } = options;
    const sheet = newSheet(0, firstTabName(locale));
    const empty: Pick<Workbook, 'metadata' | 'namedRanges' | 'nextId'> = {
      metadata: [],
      namedRanges: new Map(),
      nextId: 1,
    };
    const sharing = { owner, editors: [...editors], viewers: [...viewers] };
    return this.adoptFile({ ...empty, ...sharing, id: this.newFileId(), name, locale, timeZone, sheets: [sheet] });
  }

  /** Binds the script to a workbook that came from elsewhere. */
  adoptFile(workbook: Workbook): File {
    const file = new File({ workbook, scriptId: drawId(this.chance, 57), now: () => this.now() });
    this.files.set(workbook.id, file);
    return file;
  }

  /** The same person for the same address; the language is that of the person's account. */
  person(email: string, { language = 'en' }: { language?: string } = {}): Person {
    const known = this.people.get(email) ?? new Person(this, email, language);
    this.people.set(email, known);
    return known;
  }

  /** Cells, rules and script go along; triggers and properties stay behind. */
  copyFile(file: HostFile, name: string, owner: string): File {
    const copy = cloneWorkbook(file.workbook);
    return this.adoptFile({ ...copy, id: this.newFileId(), name, owner, editors: [], viewers: [] });
  }

  /** Goes to a moment of the world's zone and fires the clock triggers that are due on the way. */
  advanceTo(moment: string): Execution[] {
    return advanceClock(this, this.clock, this.clock.instantOf(moment));
  }

  /** Goes on by milliseconds and fires the clock triggers that are due on the way. */
  advance(milliseconds: number): Execution[] {
    return advanceClock(this, this.clock, this.now() + milliseconds);
  }

  /** Fires an installable trigger now. */
  fire(file: File, trigger: Trigger, { times = 1 }: { times?: number } = {}): Execution[] {
    return Array.from({ length: times }, () => fireTrigger(this, file, trigger));
  }

  /** Runs a function of the script; every start in this world comes through here. */
  run(file: File, { makeArguments, ...request }: RunRequest): Ended {
    const id = this.executions.length + 1;
    const execution = startExecution({ ...request, id, startedAt: this.now() });
    this.executions.push(execution);
    const { profile, manifest, folder } = this;
    const stage = { world: this, profile, manifest, folder, file, installServices };
    const start = hasAccess(file.workbook, execution.effectiveUser) ? makeArguments : refuseAccess;
    return this.parallel.during(execution, (refusal) => runExecution(stage, execution, refusal ?? start));
  }

  private newFileId(): string {
    return `1${drawId(this.chance, 43)}`;
  }
}

/** Whoever the file is not shared with any more has an open sidebar, or triggers, but no way in. */
const refuseAccess: MakeArguments = ({ host }) =>
  host.fail('You do not have permission to access the requested document.');

const FIRST_TAB: Readonly<Record<string, string>> = {
  zh: '工作表1',
  de: 'Tabellenblatt1',
  fr: 'Feuille 1',
  ja: 'シート1',
};

function firstTabName(locale: string): string {
  return FIRST_TAB[locale.slice(0, 2)] ?? 'Sheet1';
}
