import { seededChance } from '../../emulator/kernel/seeded-chance';
import type { TableKey } from '../../src/core/schema/sheets';
import { check, type LogicalTable, logicalTable, scene, tabOf } from '../../test/actions/healing/scene';
import { lastingBook } from '../../test/helpers/whole-book';
import type { TestBook } from '../../test/helpers/workbook';
import type { AnyPlan, Kind, Sample, Verdict } from '../kind';
import { structureEdits } from './edits';
import { changeable, keepVersion, type Site, type Wound } from './site';

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

/** Rows of the tables: blank ones below say nothing more, and every run would look at each of them. */
const ROWS = 60;

let made: TestBook | undefined;

/** The workbook of a team that has deleted most of the blank rows. */
function smallScene(): TestBook {
  made ??= withoutBlankRows(scene());
  return made.fork();
}

function withoutBlankRows(book: TestBook): TestBook {
  for (const table of ['leads', 'followUps'] as const) {
    const tab = tabOf(book, table);
    book.desk.deleteRows(tab, ROWS + 1, book.file.tab(tab).rowCount - ROWS);
  }
  check(book);
  return book;
}

function run({ steps }: StructurePlan): Verdict {
  const book = smallScene();
  const chance = { next: () => 0 };
  const tables = {
    leads: changeable(logicalTable(book, 'leads')),
    followUps: changeable(logicalTable(book, 'followUps')),
  };
  const now = { wounds: new Set<Wound>(), names: {}, lost: new Set<string>(), versions: new Map(), broken: [] };
  const site: Site = { book, tables, chance: () => chance.next(), ...now };
  keepVersion(site, 'sound');
  const mails = book.world.outbox.length;
  let done = 0;
  for (const { edit, table, seed } of steps) {
    chance.next = seededChance(seed);
    done += perform(site, edit, table) ? 1 : 0;
  }
  const violations = [...healedWell(site)];
  if (book.world.outbox.length > mails && steps.every(({ edit }) => edit !== 'the clock'))
    violations.push('Mails left');
  return { violations, tries: Math.max(1, done), figures: { series: 1 } };
}

/** One check gives back the same tables, another one changes nothing. */
function healedWell(site: Site): string[] {
  const { book, broken } = site;
  check(book, ['YES', 'YES']);
  const healed = lastingBook(book.file);
  const wrong = [...broken, ...differences(site, 'leads'), ...differences(site, 'followUps')];
  check(book, ['YES', 'YES']);
  const again = lastingBook(book.file);
  const changed = [...difference(healed, again), ...difference(again, healed)];
  if (changed.length > 0) wrong.push(`A second check changes ${changed.length} lines: ${changed[0]?.slice(0, 200)}`);
  return wrong;
}

function difference(one: readonly string[], other: readonly string[]): string[] {
  const known = new Set(other);
  return one.filter((line) => !known.has(line));
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
