import type { AnyPlan, Kind, Verdict } from './kind';

/** What is known of one kind so far; processes send each other this as JSON. */
export interface Tally {
  readonly kind: string;
  tries: number;
  /** Plans carried out, and how many there are in all: a plan can stand for more than one try. */
  plans: number;
  all: number;
  violations: number;
  seconds: number;
  readonly failed: { readonly plan: AnyPlan; readonly violations: readonly string[] }[];
  readonly figures: Record<string, number>;
  /** Goals of all tries together that were missed, in words; what was recorded before there were goals has none. */
  missed?: readonly string[];
}

export function newTally(kind: string): Tally {
  return { kind, tries: 0, plans: 0, all: 0, violations: 0, seconds: 0, failed: [], figures: {} };
}

/** Adds what one try showed. */
export function count(tally: Tally, plan: AnyPlan, { violations, tries = 1, figures = {} }: Verdict): void {
  tally.tries += tries;
  tally.plans += 1;
  tally.violations += violations.length === 0 ? 0 : 1;
  if (violations.length > 0) tally.failed.push({ plan, violations });
  addFigures(tally, figures);
}

/** Holds what all processes have counted against the goals of the kind. */
export function holdAgainst(tally: Tally, goals: Kind['goals']): void {
  const missed = tally.tries === 0 ? [] : (goals?.(tally.figures) ?? []);
  tally.missed = missed;
  tally.violations += missed.length;
}

/** Adds what another process has counted meanwhile: its seconds ran beside ours. */
export function merge(tally: Tally, other: Tally): void {
  tally.tries += other.tries;
  tally.plans += other.plans;
  tally.all = Math.max(tally.all, other.all);
  tally.violations += other.violations;
  tally.seconds = Math.max(tally.seconds, other.seconds);
  tally.failed.push(...other.failed);
  addFigures(tally, other.figures);
}

function addFigures(tally: Tally, figures: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(figures)) tally.figures[name] = (tally.figures[name] ?? 0) + value;
}

const HEADERS = ['kind', 'tries', 'plans', 'of', 'violations', 'seeds of failures', 'seconds'];

/** The table that is printed, and what the kinds have counted beside. */
export function tableOf(tallies: readonly Tally[]): string[] {
  const lines = rowsOf(tallies);
  const widths = HEADERS.map((_header, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const padded = (line: readonly string[]) => line.map((text, at) => text.padEnd(widths[at] ?? 0));
  return [...lines.map((line) => padded(line).join('  ').trimEnd()), ...countedBeside(tallies)];
}

/** The same as rows of cells, headers first. */
export function rowsOf(tallies: readonly Tally[]): readonly (readonly string[])[] {
  return [HEADERS, ...tallies.map(lineOf)];
}

/** What the kinds have counted beside their tries, a line each. */
export function countedBeside(tallies: readonly Tally[]): readonly string[] {
  return tallies.flatMap(({ kind, figures, missed = [] }) => [
    ...Object.entries(figures).map(([name, value]) => `${kind}: ${name} ${value}`),
    ...missed.map((goal) => `${kind}: GOAL MISSED: ${goal}`),
  ]);
}

function lineOf({ kind, tries, plans, all, violations, failed, seconds }: Tally): readonly string[] {
  const seeds = [...new Set(failed.map(({ plan }) => plan.seed))].slice(0, 10).join(' ');
  const counts = [tries, plans, all, violations].map(String);
  return [kind, ...counts, seeds === '' ? '–' : seeds, seconds.toFixed(0)];
}
