import { refusal } from '../guard/authorization';
import { describeArguments } from '../guard/describe-arguments';
import { createGuard, type Guard } from '../guard/guard';
import { matchesSignature } from '../guard/matches-signature';
import type { MethodSignature } from '../guard/signature-table';
import { callPrice, flushPrice, isCounted, readPrice } from './cost-model';
import { EmulatorGap } from './emulator-gap';
import type { Execution } from './execution';
import type { Hook, HookAnswer, HookRunner, Tick } from './hooks';
import type { Profile } from './profile';
import type { ScriptRealm } from './realm';
import { ServiceError } from './service-error';
import type { HostWorld, Manifest, ReadSize, WriteOperation } from './service-host';
import { errorLanguage, spokenText } from './spoken-text';
import { TIME_LIMIT_TEXT, timeLimit } from './time-limit';
import { WriteBuffer } from './write-buffer';

/** Thrown into a killed script at every further call: whatever it catches, it can do nothing any more. */
class KilledRun extends Error {}

/** What a run needs of its world. */
export interface RunWorld {
  readonly hooks: readonly Hook[];
  readonly hookRunner: HookRunner;
  readonly people: HostWorld['people'];
  passTime(milliseconds: number): void;
}

export interface RunParts {
  readonly execution: Execution;
  readonly realm: ScriptRealm;
  readonly world: RunWorld;
  readonly profile: Readonly<Profile>;
  readonly manifest: Manifest;
}

/** One execution while it lasts: carries out its service calls, keeps its unflushed writes, ends it. */
export class Run {
  readonly guard: Guard;
  readonly buffer: WriteBuffer;
  /** An EmulatorGap, or what a hook threw: it ends everything, whatever the script catches. */
  fatal: unknown;
  private readonly parts: RunParts;
  private readonly endActions: (() => void)[] = [];
  private readonly refusals = new Map<string, string | undefined>();
  private quiet = false;
  private hasRead = false;
  private callIndex = 0;
  private cellsRead = 0;

  constructor(parts: RunParts) {
    this.parts = parts;
    this.buffer = new WriteBuffer(parts.profile);
    this.guard = createGuard({
      carry: (method, run, values) => this.carry(method, run, values),
      refuseAssignment: (member) => {
        throw parts.realm.typeError(`Cannot add property ${member}, object is not extensible`);
      },
      missing: (name) => this.fallInto(`${name} is typed but not emulated`),
    });
  }

  /** Service calls of the kernel itself: neither checked nor counted nor priced. */
  silently<T>(action: () => T): T {
    const before = this.quiet;
    this.quiet = true;
    try {
      return action();
    } finally {
      this.quiet = before;
    }
  }

  fail(message: string, name = 'Exception'): never {
    throw this.parts.realm.error(name, this.spoken(message));
  }

  fallInto(what: string): never {
    return this.escape(new EmulatorGap(what));
  }

  onEnd(action: () => void): void {
    this.endActions.unshift(action);
  }

  read(size: ReadSize = { cells: 1, rows: 1 }): void {
    this.cellsRead = size.cells;
    if (!this.quiet) this.spend(readPrice(size, { first: !this.hasRead, pending: this.buffer.pending }));
    this.hasRead = true;
    this.buffer.settle();
  }

  write(operation: WriteOperation): void {
    this.buffer.add(operation);
  }

  perform(operation: WriteOperation): void {
    this.buffer.settle();
    operation.check?.();
    operation.apply();
  }

  flush(): void {
    this.spend(flushPrice(this.buffer.cells));
    this.buffer.settle();
  }

  spend(milliseconds: number): void {
    const { execution, world } = this.parts;
    execution.seconds += milliseconds / 1000;
    world.passTime(milliseconds);
    if (execution.seconds > timeLimit(execution.origin)) this.kill(this.parts.profile.killBuffer);
  }

  /** Ends the run from outside the language. */
  kill(fate: 'applied' | 'dropped' | 'half'): never {
    const { execution } = this.parts;
    if (!execution.killed) {
      execution.killed = true;
      execution.ok = false;
      execution.error = { name: 'Exception', message: this.spoken(TIME_LIMIT_TEXT), stack: '' };
      this.buffer.kill(fate);
      const spoken = execution.log.length;
      this.onEnd(() => execution.log.splice(spoken));
    }
    throw new KilledRun(TIME_LIMIT_TEXT);
  }

  /** The last writes arrive; what the platform frees at the end of a run is freed. */
  end(): void {
    const { execution } = this.parts;
    try {
      if (!execution.killed) this.settleAtEnd();
    } finally {
      for (const action of this.endActions) action();
    }
  }

  private spoken(message: string): string {
    const { execution, profile, world } = this.parts;
    return spokenText(message, errorLanguage(profile, world.people.get(execution.effectiveUser)?.language));
  }

  private settleAtEnd(): void {
    this.translate('flush at the end', () => {
      if (this.buffer.pending) this.flush();
    });
  }

  private carry(method: MethodSignature, run: (values: unknown[]) => unknown, values: unknown[]): unknown {
    this.assertAlive();
    if (!this.quiet) {
      this.assertAllowed(method);
      this.assertFits(method, values);
      this.before(method.name);
    }
    const plain = values.map((value) => (value === undefined ? null : this.guard.implOf(value)));
    const result = this.guard.guardedOf(this.translate(method.name, () => run(plain)));
    if (!this.quiet) this.after(method.name);
    return result;
  }

  private assertAlive(): void {
    if (this.parts.execution.killed) throw new KilledRun(TIME_LIMIT_TEXT);
    if (this.fatal !== undefined) throw this.fatal;
  }

  private assertAllowed(method: MethodSignature): void {
    if (!this.refusals.has(method.name)) this.refusals.set(method.name, this.refusalOf(method));
    const refused = this.refusals.get(method.name);
    if (refused !== undefined) this.fail(refused);
  }

  private refusalOf(method: MethodSignature): string | undefined {
    const { execution, manifest } = this.parts;
    const withdrawn = this.parts.world.people.get(execution.effectiveUser)?.withdrawn;
    const permission = { mode: execution.authMode, granted: manifest.oauthScopes, withdrawn };
    return refusal(method.name, method.sentenceName, permission);
  }

  private assertFits(method: MethodSignature, values: readonly unknown[]): void {
    if (matchesSignature(method, values, this.guard)) return;
    const given = describeArguments(values, this.guard);
    this.fail(`The parameters ${given} don't match the method signature for ${method.sentenceName}.`);
  }

  private before(name: string): void {
    const { execution } = this.parts;
    this.cellsRead = 0;
    this.ask({ execution, phase: 'before', name, index: this.callIndex });
    execution.calls.set(name, (execution.calls.get(name) ?? 0) + 1);
    if (isCounted(name)) execution.counted += 1;
    this.spend(callPrice(name));
  }

  private after(name: string): void {
    const { execution } = this.parts;
    const index = this.callIndex;
    this.callIndex += 1;
    this.ask({ execution, phase: 'after', name, index, cells: this.cellsRead });
  }

  private ask(tick: Tick): void {
    const { world, profile } = this.parts;
    if (world.hooks.length === 0) return;
    const answer = this.askHooks(tick);
    if (answer === undefined) return;
    if ('throw' in answer) throw this.parts.realm.error('Exception', this.spoken(answer.throw));
    this.kill(answer.buffer ?? profile.killBuffer);
  }

  private askHooks(tick: Tick): HookAnswer | undefined {
    const { hooks, hookRunner } = this.parts.world;
    try {
      return hookRunner.ask(hooks, tick);
    } catch (error) {
      return this.escape(error);
    }
  }

  private escape(error: unknown): never {
    this.fatal ??= error;
    throw this.fatal;
  }

  /** Refusals become errors of the script's realm; anything else that escapes is a defect of the emulator. */
  private translate<T>(name: string, action: () => T): T {
    try {
      return action();
    } catch (error) {
      if (error instanceof ServiceError) this.fail(error.message, error.name);
      if (error instanceof KilledRun || this.parts.realm.isError(error)) throw error;
      if (error instanceof EmulatorGap || error === this.fatal) return this.escape(error);
      return this.fallInto(`${name} failed inside the emulator: ${stackOf(error)}`);
    }
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
