import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { type Contender, contenders, foundBy, type Measured, measure } from './contenders';
import { makeRows } from './make-rows';
import { compare, type Results, tell } from './report';
import { readRows, writeRows } from './rows-file';

/** `npm run bench -- analysis [rounds] [leads …]`: the analysis beside DuckDB and a pass written by hand. */
const [first = '', ...rest] = process.argv.slice(2);
if (first === '--measure') await measureOne(rest);
else if (first === '--make') writeRows(rest[1] ?? '', makeRows(Number(rest[0])));
else measureAll([first, ...rest].map(Number).filter((number) => number > 0));

/** Each contender in a process of its own, one after the other, round by round. */
function measureAll([rounds = 3, ...asked]: readonly number[]): void {
  const sizes = asked.length > 0 ? asked : [10_000, 50_000, 200_000];
  mkdirSync('build', { recursive: true });
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model}, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}`,
  );
  const results: Results = new Map(sizes.map((size) => [size, measureSize(size, rounds)]));
  for (const line of tell(results)) console.log(line);
  const differing = [...results.values()].flatMap(compare);
  for (const line of differing) console.log(line);
  console.log(differing.length === 0 ? 'All figures agree.' : `${differing.length} figures differ.`);
  process.exitCode = differing.length === 0 ? 0 : 1;
}

function measureSize(size: number, rounds: number): Map<Contender, Measured[]> {
  const path = `build/bench-rows-${size}.bin`;
  run(['--make', String(size), path]);
  const measured = new Map<Contender, Measured[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of contenders) measured.get(contender)?.push(JSON.parse(run(['--measure', contender, path])));
  }
  rmSync(path);
  return measured;
}

/** One thread for the program and its memory's upkeep. */
function run(args: readonly string[]): string {
  const flags = ['--single-threaded', '--expose-gc', '--max-old-space-size=12000'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, process.argv[1] ?? '', ...args], {
    ...{ encoding: 'utf8', maxBuffer: 1e9 },
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
}

async function measureOne([contender, path]: readonly string[]): Promise<void> {
  const found = await measure(contender as Contender, readRows(path ?? ''));
  console.log(JSON.stringify({ ...found, found: foundBy(contender as Contender, found.found) }));
}
