import type { AnyPlan, Verdict } from './kind';

/** What is known of one kind so far; processes send each other this as JSON. */
export interface Tally {
  readonly kind: string;
  tries: number;
  violations: number;
  seconds: number;
  readonly failed: { readonly plan: AnyPlan; readonly violations: readonly string[] }[];
  readonly figures: Record<string, number>;
}

export function newTally(kind: string): Tally {
  return { kind, tries: 0, violations: 0, seconds: 0, failed: [], figures: {} };
}

/** Adds what one try showed. */
export function count(tally: Tally, plan: AnyPlan, { violations, tries = 1, figures = {} }: Verdict): void {
  tally.tries += tries;
  tally.violations += violations.length === 0 ? 0 : 1;
  if (violations.length > 0) tally.failed.push({ plan, violations });
  addFigures(tally, figures);
}

/** Adds what another process has counted meanwhile: its seconds ran beside ours. */
export function merge(tally: Tally, other: Tally): void {
  tally.tries += other.tries;
  tally.violations += other.violations;
  tally.seconds = Math.max(tally.seconds, other.seconds);
  tally.failed.push(...other.failed);
  addFigures(tally, other.figures);
}

function addFigures(tally: Tally, figures: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(figures)) tally.figures[name] = (tally.figures[name] ?? 0) + value;
}

const HEADERS = ['kind', 'tries', 'violations', 'seeds of failures', 'seconds'];

/** The table that is printed, and what the kinds have counted beside. */
export function tableOf(tallies: readonly Tally[]): string[] {
  const lines = [HEADERS, ...tallies.map(lineOf)];
  const widths = HEADERS.map((_header, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const shown = lines.map((line) =>
    line
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const figures = tallies.flatMap(({ kind, figures: counted }) =>
    Object.entries(counted).map(([name, value]) => `${kind}: ${name} ${value}`),
  );
  return [...shown, ...figures];
}

function lineOf({ kind, tries, violations, failed, seconds }: Tally): string[] {
  const seeds = [...new Set(failed.map(({ plan }) => plan.seed))].slice(0, 10).join(' ');
  return [kind, String(tries), String(violations), seeds === '' ? '–' : seeds, seconds.toFixed(0)];
}
