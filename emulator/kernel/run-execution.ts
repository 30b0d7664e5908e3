import { createHost } from './create-host';
import { EmulatorGap } from './emulator-gap';
import type { Execution } from './execution';
import type { File } from './file';
import { hostCopy } from './host-copy';
import { loadProject } from './load-project';
import type { Profile } from './profile';
import { type CallOutcome, createRealm, type ScriptRealm } from './realm';
import { Run, type RunWorld } from './run';
import { inScriptZone } from './script-zone';
import type { HostWorld, Manifest, ServiceHost } from './service-host';

/** What a run is made of, beside its own record. */
export interface Stage {
  readonly world: RunWorld & HostWorld;
  readonly profile: Readonly<Profile>;
  readonly manifest: Manifest;
  readonly folder: string;
  readonly file: File;
  /** Puts the globals of the services into the realm. */
  installServices(host: ServiceHost): void;
}

/** What the started function is given: the event of a trigger, the arguments of a sidebar call. */
export type MakeArguments = (inside: { host: ServiceHost; run: Run }) => readonly unknown[];

export interface Ended {
  readonly execution: Execution;
  /** The returned value in the script's own realm. */
  readonly raw: unknown;
}

/** Loads the project into a fresh realm, calls the function and waits for its end. An EmulatorGap ends everything. */
export function runExecution(stage: Stage, execution: Execution, makeArguments: MakeArguments): Ended {
  const { world, profile, manifest } = stage;
  const realm = createRealm({
    now: () => world.now(),
    chance: () => world.chance(),
    bare: profile.bareLanguage,
  });
  const parts = { execution, realm, world, profile, manifest };
  const run = new Run(parts);
  const host = createHost({ ...parts, run, file: stage.file, folder: stage.folder, hostWorld: world });
  stage.installServices(host);
  const raw = inScriptZone(manifest.timeZone, () => {
    const outcome = attempt(() => carryOut({ stage, realm, run, host, execution }, makeArguments));
    return conclude({ execution, realm, run }, outcome);
  });
  return { execution, raw };
}

interface Inside {
  readonly stage: Stage;
  readonly realm: ScriptRealm;
  readonly run: Run;
  readonly host: ServiceHost;
  readonly execution: Execution;
}

function carryOut(inside: Inside, makeArguments: MakeArguments): CallOutcome {
  const { stage, realm, run, host, execution } = inside;
  loadProject(stage.folder, realm.context);
  const values = run.silently(() => makeArguments({ host, run }));
  const outcome = realm.call(execution.functionName, values);
  if (outcome.state !== 'missing') return outcome;
  return run.fail(`Script function not found: ${execution.functionName}`);
}

function attempt(action: () => CallOutcome): CallOutcome {
  try {
    return action();
  } catch (error) {
    return { state: 'threw', value: error };
  }
}

type Ending = Pick<Inside, 'execution' | 'realm' | 'run'>;

function conclude({ execution, realm, run }: Ending, outcome: CallOutcome): unknown {
  if (outcome.state !== 'threw') execution.ok = !execution.killed;
  else record(execution, outcome.value, realm);
  const late = attempt(() => {
    run.end();
    return { state: 'returned' };
  });
  if (late.state === 'threw') record(execution, late.value, realm);
  const fatal = run.fatal ?? [outcome.value, late.value].find((value) => value instanceof EmulatorGap);
  if (fatal !== undefined) throw fatal;
  const raw = execution.ok && outcome.state === 'returned' ? outcome.value : undefined;
  execution.result = hostCopy(raw);
  return raw;
}

function record(execution: Execution, thrown: unknown, realm: ScriptRealm): void {
  if (execution.killed || execution.error !== undefined) return;
  execution.ok = false;
  execution.error = realm.isError(thrown) || thrown instanceof Error ? described(thrown) : bare(thrown);
}

function described(error: Error): { name: string; message: string; stack: string } {
  return { name: error.name, message: error.message, stack: error.stack ?? '' };
}

function bare(thrown: unknown): { name: string; message: string; stack: string } {
  return { name: 'Error', message: String(thrown), stack: '' };
}
