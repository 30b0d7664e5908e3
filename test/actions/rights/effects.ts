import type { File } from '../../../emulator/kernel/file';
import type { Cell, Sheet } from '../../../emulator/model';
import type { World } from '../../../emulator/world';
import type { Effect } from '../../../src/core/access/rights';
import { languages } from '../../../src/core/i18n/language';
import { sheetLabels } from '../../../src/core/i18n/sheet-labels';
import type { SheetKey } from '../../../src/core/schema/sheets';

/** Everything a call could have changed, store by store. */
export type Picture = ReadonlyMap<string, string>;

/** Which effects account for a change of what a tab holds. */
const contents: Readonly<Record<SheetKey, Effect>> = {
  leads: 'records',
  followUps: 'records',
  history: 'journal',
  review: 'journal',
  memory: 'journal',
  today: 'reports',
  analysis: 'reports',
  settings: 'settings',
  guide: 'structure',
};

/** Which effect accounts for a change of a document property. */
const properties: Readonly<Record<string, Effect>> = {
  settings: 'settings',
  automation: 'automation',
  ledger: 'mail',
  silence: 'mail',
  review: 'mail',
  charts: 'reports',
  backup: 'files',
  tabs: 'structure',
  schema: 'structure',
  platform: 'structure',
};

const text = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) => (one instanceof Map || one instanceof Set ? [...one] : one));

/** The whole workbook, its properties and triggers, and every mail. */
export function pictureOf({ file, world }: { readonly file: File; readonly world: World }): Picture {
  const { sheets, ...rest } = file.workbook;
  const { nextId: _nextId, ...lasting } = rest;
  return new Map([
    ['file', text(lasting)],
    ...sheets.flatMap(sheetParts),
    ...[...file.documentProperties].map(([key, value]): [string, string] => [`property ${key}`, value]),
    ['triggers', text(file.triggers)],
    ['outbox', text(world.outbox)],
    ['other properties', text([file.scriptProperties, file.userProperties, file.caches])],
  ]);
}

function sheetParts({ rows, ...rest }: Sheet): [string, string][] {
  const cells = rows.flatMap((line, row) => line.flatMap((cell, column) => held(cell, row, column)));
  const looks = rows.map((line) => line.map(lookOf));
  return [
    [`cells ${rest.name}`, JSON.stringify(cells)],
    [`looks ${rest.name}`, JSON.stringify(looks)],
    [`tab ${rest.name}`, text(rest)],
  ];
}

function held(cell: Cell | undefined, row: number, column: number): unknown[] {
  if (cell === undefined) return [];
  const { value, formula, note } = cell;
  return value === null && formula === undefined && note === undefined ? [] : [[row, column, value, formula, note]];
}

function lookOf(cell: Cell | undefined): unknown {
  if (cell === undefined) return 0;
  const { format, validation, style } = cell;
  return format === undefined && validation === undefined && style === undefined ? 0 : { format, validation, style };
}

/** The stores in which two pictures differ. */
export function changedStores(before: Picture, now: Picture): string[] {
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].filter((name) => before.get(name) !== now.get(name));
}

/** Of the changed stores those that none of the allowed effects accounts for. */
export function unaccounted(stores: readonly string[], allowed: readonly Effect[]): string[] {
  return stores.filter((store) => !reasonsFor(store).some((effect) => allowed.includes(effect)));
}

function reasonsFor(store: string): readonly Effect[] {
  const [kind = '', ...rest] = store.split(' ');
  const name = rest.join(' ');
  if (kind === 'outbox') return ['mail'];
  if (kind === 'triggers') return ['automation'];
  if (kind === 'property') return reasonsForProperty(name.replace(/\.\d+$/, ''));
  const key = (Object.keys(contents) as SheetKey[]).find((one) =>
    languages.some((language) => sheetLabels[one][language] === name),
  );
  if (key === undefined) return ['structure'];
  // What is written brings its cells' formats, and a log or a report makes room for itself.
  return kind === 'cells' ? [contents[key]] : [contents[key], 'structure'];
}

/** When things were last done is noted by whoever does them: a run of the automation, or whoever writes Today anew. */
function reasonsForProperty(name: string): readonly Effect[] {
  return name === 'stamps' ? ['automation', 'reports'] : [properties[name] ?? 'structure'];
}
