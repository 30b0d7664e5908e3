import type { Area, Sheet, Validation } from '../model';

/** A rule and the areas it holds for. */
export interface PlacedRule {
  readonly rule: Validation;
  readonly areas: Area[];
}

/** Equal rules may be different objects: the key tells them apart by content, and is made once per object. */
class RuleKeys {
  private readonly keys = new WeakMap<Validation, string>();

  of(rule: Validation): string {
    const known = this.keys.get(rule) ?? JSON.stringify(rule);
    this.keys.set(rule, known);
    return known;
  }
}

/** Adds a run of one column to the area on its left when both cover the same rows, else as an area of its own. */
function addRun(areas: Area[], run: Area): void {
  const left = areas.find(
    ({ row, rows, column, columns }) => row === run.row && rows === run.rows && column + columns === run.column,
  );
  if (left) left.columns += 1;
  else areas.push(run);
}

interface Run {
  key: string;
  rule: Validation;
  area: Area;
}

/** Lengths of equal rules one below the other in a column. */
function runsOf(rules: readonly (Validation | undefined)[], column: number, keys: RuleKeys): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const [index, rule] of rules.entries()) {
    const key = rule && keys.of(rule);
    if (open && open.key === key) {
      open.area.rows += 1;
      continue;
    }
    open = rule && key ? { key, rule, area: { row: index + 1, column, rows: 1, columns: 1 } } : undefined;
    if (open) runs.push(open);
  }
  return runs;
}

/** The rules of a tab with the fewest plain areas: cells below and beside each other are joined. */
export function validationAreas(sheet: Sheet): PlacedRule[] {
  const keys = new RuleKeys();
  const placed = new Map<string, PlacedRule>();
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  for (let column = 1; column <= width; column++) {
    const rules = Array.from(sheet.rows, (row) => row?.[column - 1]?.validation);
    for (const { key, rule, area } of runsOf(rules, column, keys)) {
      const entry = placed.get(key) ?? { rule, areas: [] };
      placed.set(key, entry);
      addRun(entry.areas, area);
    }
  }
  return [...placed.values()];
}
