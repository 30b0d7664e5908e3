import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { inFairOrder } from './fair-order';
import type { AnyPlan, Kind } from './kind';
import { kindNamed, kinds } from './kinds';
import { minutesOf, type Options } from './options';
import { count, holdAgainst, merge, newTally, type Tally } from './tally';

/** One process of several: its share of a round of every kind's plans. */
export function workAlone(options: Options, tell: (tally: Tally) => void): void {
  for (const kind of wanted(options)) {
    const minutes = minutesOf(options, kind.name);
    const plans = plansOf(kind, options, minutes);
    const begun = Date.now();
    const seconds = () => (Date.now() - begun) / 1000;
    for (const plan of shareOf(plans, options)) {
      if (minutes !== undefined && seconds() > minutes * 60) break;
      const tally = newTally(kind.name);
      count(tally, plan, carriedOut(kind, plan));
      tell({ ...tally, all: plans.length, seconds: seconds() });
    }
  }
}

function plansOf(kind: Kind, options: Options, minutes: number | undefined): readonly AnyPlan[] {
  const plans = kind.plans(options);
  return minutes !== undefined ? inFairOrder(plans, options.seed) : [...plans];
}

function carriedOut(kind: Kind, plan: AnyPlan): ReturnType<Kind['run']> {
  try {
    return kind.run(plan);
  } catch (error) {
    return { violations: [`The torture itself broke: ${error instanceof Error ? error.stack : String(error)}`] };
  }
}

function shareOf(plans: readonly AnyPlan[], { processes, worker }: Options): readonly AnyPlan[] {
  return plans.filter((_plan, index) => index % processes === worker);
}

function wanted({ only }: Options): readonly Kind[] {
  return kinds.filter(({ name }) => only.length === 0 || only.includes(name));
}

/** All processes together: one tally for each kind. */
export async function workTogether(options: Options): Promise<readonly Tally[]> {
  const processes = options.processes > 0 ? options.processes : availableParallelism();
  const tallies = wanted(options).map(({ name }) => newTally(name));
  const add = (line: string) => {
    const told = JSON.parse(line) as Tally;
    const tally = tallies.find(({ kind }) => kind === told.kind);
    if (tally === undefined) return;
    merge(tally, told);
    tellProgress(tally, told);
  };
  await Promise.all(
    Array.from({ length: processes }, (_, worker) => startWorker({ ...options, processes, worker }, add)),
  );
  for (const tally of tallies) holdAgainst(tally, kindNamed(tally.kind).goals);
  return tallies;
}

/** What fails is said at once, and from time to time how far it has come. */
const OFTEN = 100;

function tellProgress({ kind, tries, violations }: Tally, { failed }: Tally): void {
  for (const one of failed) console.error([JSON.stringify(one.plan), ...one.violations].join('\n  '));
  if (tries % OFTEN === 0) console.error(`${kind}: ${tries} tries, ${violations} violations`);
}

function startWorker(options: Options, add: (line: string) => void): Promise<void> {
  const { size, seed, only, action, each, minutes, processes, worker } = options;
  const sample = [`--${size}`, '--seed', String(seed), '--action', action, '--each', String(each)];
  const share = ['--only', only.join(), '--processes', String(processes), '--worker', String(worker)];
  const words = [process.argv[1] ?? '', ...sample, ...share, '--minutes', minutes];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', add);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`Process ${worker} ended with ${code}`))));
  });
}
