import { seededChance } from '../../emulator/kernel/seeded-chance';
import type { TableKey } from '../../src/core/schema/sheets';
import { check, type LogicalTable, logicalTable, scene, tabOf } from '../../test/actions/healing/scene';
import { lastingBook } from '../../test/helpers/whole-book';
import type { AnyPlan, Kind, Sample, Verdict } from '../kind';
import { structureEdits } from './edits';
import { changeable, type Site } from './site';

/** A series of edits by name, each with the seed of what it draws, then "Check workbook". */
export interface StructurePlan extends AnyPlan {
  readonly steps: readonly { readonly edit: string; readonly table: TableKey; readonly seed: number }[];
}

const COUNT = { quick: 24, full: 2500 } as const;
const MOST_STEPS = 9;

/** Random edits of the structure of a workbook; after a check the same logical table, after another one nothing new. */
export const structure: Kind<StructurePlan> = {
  name: 'structure',
  plans: ({ size, seed }: Sample) => {
    const chance = seededChance(seed);
    return Array.from({ length: COUNT[size] }, () => drawPlan(Math.floor(chance() * 1_000_000_000)));
  },
  run,
};

function drawPlan(seed: number): StructurePlan {
  const chance = seededChance(seed);
  const names = Object.keys(structureEdits);
  const steps = Array.from({ length: 1 + Math.floor(chance() * MOST_STEPS) }, () => ({
    edit: names[Math.floor(chance() * names.length)] ?? '',
    table: chance() < 0.7 ? ('leads' as const) : ('followUps' as const),
    seed: Math.floor(chance() * 1_000_000),
  }));
  return { kind: 'structure', seed, steps };
}

function run({ steps }: StructurePlan): Verdict {
  const book = scene();
  const chance = { next: () => 0 };
  const tables = {
    leads: changeable(logicalTable(book, 'leads')),
    followUps: changeable(logicalTable(book, 'followUps')),
  };
  const site: Site = { book, tables, chance: () => chance.next(), wounds: new Set(), names: {}, lost: new Set() };
  const mails = book.world.outbox.length;
  let done = 0;
  for (const { edit, table, seed } of steps) {
    chance.next = seededChance(seed);
    done += perform(site, edit, table) ? 1 : 0;
  }
  check(book, ['YES', 'YES']);
  const healed = lastingBook(book.file);
  const violations = [...differences(site, 'leads'), ...differences(site, 'followUps')];
  check(book, ['YES', 'YES']);
  const again = new Set(lastingBook(book.file));
  const changed = healed.filter((line) => !again.has(line));
  const known = new Set(healed);
  changed.push(...[...again].filter((line) => !known.has(line)));
  if (changed.length > 0)
    violations.push(`A second check changes ${changed.length} lines: ${changed[0]?.slice(0, 200)}`);
  if (book.world.outbox.length > mails && steps.every(({ edit }) => edit !== 'the clock'))
    violations.push('Mails left');
  return { violations, tries: Math.max(1, done), figures: { series: 1 } };
}

function perform(site: Site, name: string, table: TableKey): boolean {
  const edit = structureEdits[name];
  if (edit === undefined) throw new Error(`There is no edit ${name}`);
  const tab = tabOf(site.book, table);
  if (tab === '' || edit.not?.some((wound) => site.wounds.has(wound))) return false;
  edit.act(site, table, tab);
  for (const wound of edit.leaves ?? []) site.wounds.add(wound);
  return true;
}

/** Where a table is not what it has to be. */
function differences({ book, tables, names, lost }: Site, table: TableKey): string[] {
  const wanted: LogicalTable = tables[table];
  const found = logicalTable(book, table, names);
  const ids = [...new Set([...Object.keys(wanted), ...Object.keys(found)])];
  return ids.flatMap((id) => {
    const [one, other] = [wanted[id] ?? {}, found[id] ?? {}];
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => !lost.has(key));
    const wrong = keys.filter((key) => one[key] !== other[key]);
    return wrong.length === 0
      ? []
      : [`${table} ${id}: ${wrong.map((key) => `${key} ${one[key]} → ${other[key]}`).join(', ')}`];
  });
}
