import { arch, cpus, platform, totalmem } from 'node:os';
import type { Options } from './options';
import { countedBeside, rowsOf, type Tally } from './tally';

/** The page docs/torture.md: what was done, on what machine, and what came of it. */
export function pageOf(tallies: readonly Tally[], options: Options): string {
  return `${[...introduction(options), '', ...tableLines(rowsOf(tallies)), '', ...beside(tallies), ...broken(tallies)].join('\n')}\n`;
}

function introduction({ size, seed, minutes, only }: Options): string[] {
  const wish = [`--${size}`, `--seed ${seed}`];
  if (minutes !== '') wish.push(`--minutes ${minutes}`);
  if (only.length > 0) wish.push(`--only ${only.join()}`);
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    '# Torture',
    '',
    'Everything that may go wrong, done on purpose to the built add-on in the emulator. This page is written by the command itself.',
    '',
    '- **kills**: every action killed before every service call (unsent writes applied, dropped, half applied), failing once, twice, six times and for ever, and failing after its effect. In the end the workbook must be what it would have been.',
    '- **people**: a colleague sorts, inserts, deletes, renames, types or undoes in every gap between two service calls. No write on a wrong lead, no lost row, no lost edit.',
    '- **runs**: a second run of Leadbook in every gap: another trigger, another user, another manager.',
    '- **team**: twenty people, random commands, faults on all the time; every history explains what stands there. One try is one command.',
    '- **months**: random faulty months of reminders. One try is one reminder that was due: never twice, never lost in silence.',
    '- **structure**: random series of changes to tabs and columns, healed. One try is one change.',
    '- **fuzz**: one try is one strange text on its way in.',
    '',
    `Command: \`npm run torture -- ${wish.join(' ')} --record\``,
    '',
    `Machine: ${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${memory} GB, ${platform()} ${arch()}, Node ${process.version}. Day: ${new Date().toISOString().slice(0, 10)}.`,
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
  if (failed.length === 0) return ['## Violations', '', 'None.'];
  const shown = failed.map(({ plan, violations }) => `- \`${JSON.stringify(plan)}\`: ${violations.length}`);
  return ['## Violations', '', 'Each is shown again by `npm run torture -- --replay PLAN`.', '', ...shown];
}
