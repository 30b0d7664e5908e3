import type { Execution } from './execution';
import type { Origin } from './service-host';

const TRIGGERS: ReadonlySet<Origin> = new Set<Origin>(['edit', 'change', 'open', 'form', 'clock']);
const DAY = 86_400_000;

interface Runs {
  readonly executions: readonly Execution[];
  now(): number;
}

/** Seconds the installable triggers of a person have run within the last 24 hours. */
export function dailyTriggerSeconds(world: Runs, owner: string): number {
  const since = world.now() - DAY;
  return world.executions
    .filter((one) => one.effectiveUser === owner && TRIGGERS.has(one.origin) && one.startedAt > since)
    .reduce((sum, one) => sum + one.seconds, 0);
}
