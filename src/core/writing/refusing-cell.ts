import type { Target } from './target';

/** A cell that does not take what is written: a strict rule or a protection of somebody stands there. */
export interface RefusingCell {
  readonly target: Target;
  readonly column: string;
}

/** The targets without the cells that refuse. */
export function withoutRefusing(targets: readonly Target[], refusing: readonly RefusingCell[]): readonly Target[] {
  return targets.map((target) => {
    const columns = new Set(refusing.filter((one) => one.target === target).map(({ column }) => column));
    const cells = Object.entries(target.cells).filter(([column]) => !columns.has(column));
    return { ...target, cells: Object.fromEntries(cells) };
  });
}
