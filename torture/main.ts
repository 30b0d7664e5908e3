/**
 * `npm run torture`: everything that may go wrong, done on purpose to the built add-on in the emulator.
 *
 * How a kind of torture plugs in: a file that exports a `Kind` (kind.ts) and a row in kinds.ts. Its plans are plain
 * data, listed in a fixed order for a sample (`quick` shares three minutes on two cores, `full` is a night) and a seed;
 * `run` carries one out and returns what was broken, in words. Ready to use: scene.ts (workbooks that teams have used),
 * actions.ts (everything that can be started), plan.ts (faults around service calls, by name of an act), quiet.ts
 * (retries and hourly runs until nothing changes), final-state.ts (what a workbook holds, comparable), watch-runs.ts.
 *
 * What fails is printed, written to build/torture-failed.jsonl and, with `--keep`, added to torture/plans/KIND.jsonl,
 * which the tests of test/torture carry out for ever. `--full --minutes 10` takes plans in a fair order and stops
 * each kind after ten minutes, `--minutes kills=20,team=5` those two after their own; `--record` writes docs/torture.md.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AnyPlan } from './kind';
import { kindNamed } from './kinds';
import { type Options, readOptions } from './options';
import { record } from './record';
import { type Tally, tableOf } from './tally';
import { workAlone, workTogether } from './work';

const FAILED = 'build/torture-failed.jsonl';
/** So many failing plans of one action are kept as regressions; the file has all of them. */
const KEPT = 3;

const options = readOptions(process.argv.slice(2));
if (options.replay !== '') process.exitCode = replay(options.replay);
else if (options.worker >= 0) workAlone(options, (tally) => console.log(JSON.stringify(tally)));
else process.exitCode = await tortureAll(options);

/** Carries plans out again, one after another, and prints what each breaks. */
function replay(wish: string): number {
  const lines = existsSync(wish) ? readFileSync(wish, 'utf8').split('\n') : [wish];
  const plans = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as AnyPlan);
  let broken = 0;
  for (const plan of plans) {
    const { violations } = kindNamed(plan.kind).run(plan);
    broken += violations.length === 0 ? 0 : 1;
    console.log([JSON.stringify(plan), ...(violations.length === 0 ? ['survived'] : violations)].join('\n  '));
  }
  return broken === 0 ? 0 : 1;
}

async function tortureAll(wish: Options): Promise<number> {
  const tallies = await workTogether(wish);
  keepFailures(tallies, wish);
  if (wish.record) record(tallies, wish);
  console.log(tableOf(tallies).join('\n'));
  return tallies.some(({ violations }) => violations > 0) ? 1 : 0;
}

function keepFailures(tallies: readonly Tally[], { keep }: Options): void {
  const all = tallies.flatMap(({ failed }) => failed);
  writeFileSync(FAILED, all.map((one) => `${JSON.stringify(one)}\n`).join(''));
  if (!keep) return;
  const kept = new Map<string, number>();
  for (const { plan } of all) {
    const group = `${plan.kind} ${'action' in plan ? String(plan.action) : ''}`;
    kept.set(group, (kept.get(group) ?? 0) + 1);
    if ((kept.get(group) ?? 0) <= KEPT) appendFileSync(`torture/plans/${plan.kind}.jsonl`, `${JSON.stringify(plan)}\n`);
  }
}
