import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { minutesOf, type Options } from './options';
import { countedBeside, rowsOf, type Tally } from './tally';

/** The page of the last long runs, and what it is made of. */
const PAGE = 'docs/torture.md';
const KEPT = 'build/torture-record.json';

/** A recorded run of a kind. */
interface Recorded {
  readonly tally: Tally;
  readonly command: string;
  readonly day: string;
  /** What was tortured: the commit of the product, its tests and its tortures. */
  readonly commit: string;
}

/** Writes the page anew: this run beside what earlier ones recorded in this folder; a command replaces its own. */
export function record(tallies: readonly Tally[], options: Options): void {
  const day = new Date().toISOString().slice(0, 10);
  const commit = execFileSync('git', ['log', '-1', '--format=%h', '--', 'src', 'emulator', 'torture'])
    .toString()
    .trim();
  const now = tallies.map((tally): Recorded => ({ tally, command: commandOf(tally.kind, options), day, commit }));
  const before = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as readonly Recorded[]) : [];
  const others = before.filter(({ command }) => !now.some((one) => one.command === command));
  const all = [...now, ...others].sort((one, other) => place(one) - place(other));
  writeFileSync(KEPT, JSON.stringify(all));
  writeFileSync(PAGE, pageOf(all));
}

function place({ tally }: Recorded): number {
  return Object.keys(meanings).indexOf(tally.kind);
}

function commandOf(kind: string, options: Options): string {
  const minutes = minutesOf(options, kind);
  const words = [`--${options.size}`, `--only ${kind}`, `--seed ${options.seed}`];
  if (minutes !== undefined) words.push(`--minutes ${minutes}`);
  return `npm run torture -- ${words.join(' ')}`;
}

/** What each kind does, and what one try of it is. */
const meanings: Readonly<Record<string, string>> = {
  kills:
    'every action killed before every service call (unsent writes applied, dropped, half applied), failing once, twice, six times and for ever, and failing after its effect. In the end the workbook must be what it would have been.',
  passing:
    'every action once while one call in twenty fails, before or after its effect. What stands there at once must be what an undisturbed run leaves, in 99.9 % of the tries.',
  people:
    'a colleague sorts, inserts, deletes, renames, types or undoes in every gap between two service calls. No write on a wrong lead, no lost row, no lost edit.',
  runs: 'a second run of Leadbook in every gap: another trigger, another user, another manager.',
  team: 'twenty people, random commands, faults on all the time; every history explains what stands in the cells, and what was accepted stands. One try is one command.',
  months:
    'random faulty months of reminders. One try is one reminder that was due: never twice, never lost in silence.',
  structure: 'random series of changes to tabs and columns, healed. One try is one change.',
  fuzz: 'one try is one strange text on its way in.',
};

function pageOf(all: readonly Recorded[]): string {
  const tallies = all.map(({ tally }) => tally);
  const table = tableLines(rowsOf(tallies));
  return `${[...introduction(all), '', ...table, '', ...beside(tallies), ...broken(tallies)].join('\n')}\n`;
}

function introduction(all: readonly Recorded[]): string[] {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    '# Torture',
    '',
    'Everything that may go wrong, done on purpose to the built add-on in the emulator. This page is written by the command itself.',
    '',
    ...Object.entries(meanings).map(([kind, meaning]) => `- **${kind}**: ${meaning}`),
    '',
    'The runs, each a line of the table below:',
    '',
    ...all.map(({ command, day, commit }) => `- \`${command} --record\`, ${day}, at ${commit}`),
    '',
    `Machine: ${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GB, ${platform()} ${arch()}, Node ${process.version}.`,
    '',
    'Where *plans* is less than *of*, time ended the run: the plans were taken in an order in which every beginning is a fair sample of all actions.',
  ];
}

function tableLines(rows: readonly (readonly string[])[]): string[] {
  const [headers = [], ...lines] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return [String(headers), rule, ...lines];
}

function beside(tallies: readonly Tally[]): string[] {
  const lines = countedBeside(tallies);
  return lines.length === 0 ? [] : ['## Counted beside', '', ...lines.map((line) => `- ${line}`), ''];
}

/** What failed, each with the plan that shows it again. */
function broken(tallies: readonly Tally[]): string[] {
  const failed = tallies.flatMap((tally) => tally.failed);
  const missed = tallies.flatMap((tally) => tally.missed ?? []).map((goal) => `- ${goal}`);
  if (failed.length + missed.length === 0) return ['## Violations', '', 'None.'];
  const shown = failed.map(({ plan, violations }) => `- \`${JSON.stringify(plan)}\`: ${violations.length}`);
  return ['## Violations', '', 'Each is shown again by `npm run torture -- --replay PLAN`.', '', ...shown, ...missed];
}
