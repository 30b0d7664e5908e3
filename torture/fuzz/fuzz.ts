import type { AnyPlan, Kind, Sample, Verdict } from '../kind';
import { fuzzCore } from './core';
import { pasteStrings, typeStrings } from './grid';
import { adoptStrings, answerStrings, settleStrings } from './other-ways';
import { askStrings } from './sidebar';
import { exportStrings, restoreStrings } from './ways-out';

/** One batch of strings through one way into the workbook. */
interface FuzzPlan extends AnyPlan {
  readonly way: keyof typeof ways;
  /** Rows, requests or texts of the batch. */
  readonly size: number;
}

/** The ways in which a text comes into a workbook, and those in which it leaves and comes back. */
export const ways = {
  core: ({ seed, size }: FuzzPlan) => fuzzCore(seed, size),
  leads: ({ seed, size }: FuzzPlan) => pasteStrings({ table: 'leads', seed, rows: size }),
  followUps: ({ seed, size }: FuzzPlan) => pasteStrings({ table: 'followUps', seed, rows: size }),
  typed: ({ seed, size }: FuzzPlan) => typeStrings(seed, size),
  sidebar: ({ seed, size }: FuzzPlan) => askStrings(seed, size),
  review: ({ seed, size }: FuzzPlan) => answerStrings(seed, size),
  settings: ({ seed }: FuzzPlan) => settleStrings(seed),
  adoption: ({ seed, size }: FuzzPlan) => adoptStrings(seed, size),
  backup: ({ seed, size }: FuzzPlan) => restoreStrings(seed, size),
  export: ({ seed, size }: FuzzPlan) => exportStrings(seed, size),
} as const satisfies Readonly<Record<string, (plan: FuzzPlan) => Verdict>>;

interface Batch {
  readonly way: FuzzPlan['way'];
  readonly size: number;
  readonly times: number;
}

/** `full`: more than a million through the built bundle, and a million more through the pure functions. */
const batches: Readonly<Record<Sample['size'], readonly Batch[]>> = {
  quick: [
    { way: 'core', size: 20_000, times: 1 },
    { way: 'leads', size: 300, times: 1 },
    { way: 'followUps', size: 300, times: 1 },
    { way: 'sidebar', size: 30, times: 1 },
    { way: 'review', size: 60, times: 1 },
    { way: 'settings', size: 1, times: 1 },
    { way: 'adoption', size: 60, times: 1 },
    { way: 'typed', size: 30, times: 1 },
    { way: 'backup', size: 60, times: 1 },
    { way: 'export', size: 10, times: 1 },
  ],
  full: [
    { way: 'core', size: 100_000, times: 10 },
    { way: 'leads', size: 2_500, times: 20 },
    { way: 'followUps', size: 2_500, times: 10 },
    { way: 'sidebar', size: 60, times: 50 },
    { way: 'review', size: 500, times: 10 },
    { way: 'settings', size: 1, times: 20 },
    { way: 'adoption', size: 500, times: 10 },
    { way: 'typed', size: 300, times: 10 },
    { way: 'backup', size: 500, times: 10 },
    { way: 'export', size: 60, times: 10 },
  ],
};

/** Strings that want to be more than text, through every way in: none becomes a formula, all read back as they should. */
export const fuzz: Kind<FuzzPlan> = {
  name: 'fuzz',
  plans: function* ({ size, seed, action }) {
    for (const { way, size: rows, times } of batches[size]) {
      for (let index = 0; index < times; index += 1) {
        if (way.includes(action)) yield { kind: 'fuzz', seed: seed * 1000 + index, way, size: rows };
      }
    }
  },
  run: (plan) => ways[plan.way](plan),
};
