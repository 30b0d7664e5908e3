import { parseArgs } from 'node:util';
import type { Sample } from './kind';

/** What the command line asks for. */
export interface Options extends Sample {
  /** Names of kinds; empty = all of them. */
  readonly only: readonly string[];
  /** A plan as JSON, or a file of such lines. */
  readonly replay: string;
  /** The processes that share the work; 0 = one for each core. */
  readonly processes: number;
  /** Set in a process that works for another: its number among them. */
  readonly worker: number;
  /** Failing plans are added to torture/plans. */
  readonly keep: boolean;
  /**
   * `10`: each kind stops after so many minutes, having taken its plans in a fair order; `kills=20,team=5`: each has its
   * own. A kind without minutes goes through all of its plans.
   */
  readonly minutes: string;
  /** What was found is written to docs/torture.md. */
  readonly record: boolean;
}

const known = {
  quick: { type: 'boolean', default: false },
  full: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
  minutes: { type: 'string', default: '' },
  only: { type: 'string', default: '' },
  action: { type: 'string', default: '' },
  each: { type: 'string', default: '0' },
  seed: { type: 'string', default: '1' },
  replay: { type: 'string', default: '' },
  processes: { type: 'string', default: '0' },
  worker: { type: 'string', default: '-1' },
} as const;

/**
 * Reads `--quick` (the default), `--full`, `--only kills,people`, `--action text`, `--each N`, `--seed N`,
 * `--replay PLAN`, `--minutes N`, `--keep`, `--record`.
 */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({ args: [...words], options: known });
  return {
    size: values.full ? 'full' : 'quick',
    seed: Number(values.seed),
    only: values.only.split(',').filter((name) => name !== ''),
    action: values.action,
    each: Number(values.each),
    replay: values.replay,
    processes: Number(values.processes),
    worker: Number(values.worker),
    keep: values.keep,
    minutes: values.minutes,
    record: values.record,
  };
}

/** The minutes that a kind has; undefined = as long as it takes. */
export function minutesOf({ minutes }: Options, kind: string): number | undefined {
  const wishes = minutes.split(',').filter((wish) => wish !== '');
  const own = wishes.find((wish) => wish.startsWith(`${kind}=`)) ?? wishes.find((wish) => !wish.includes('='));
  return own === undefined ? undefined : Number(own.slice(own.indexOf('=') + 1));
}
