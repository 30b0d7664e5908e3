import type { Execution } from '../../emulator/kernel/execution';
import type { File } from '../../emulator/kernel/file';
import type { Stored } from '../../emulator/model';
import type { Desk } from '../../emulator/people/desk';
import type { Fired } from '../../emulator/people/fired';
import { createWorld, type World, type WorldOptions } from '../../emulator/world';
import { historyColumns, reviewColumns } from '../../src/core/history/history-lines';
import { followUpLabels, leadLabels } from '../../src/core/i18n/column-labels';
import { type Label, type Language, languages } from '../../src/core/i18n/language';
import { sheetLabels } from '../../src/core/i18n/sheet-labels';
import { columnLetters } from '../../src/core/schema/column-letters';
import type { SheetKey, TableKey } from '../../src/core/schema/sheets';

export const OWNER = 'boss@example.com';

/** What `clasp push` uploads; run `node tools/build.mjs` after a change of src. */
const FOLDER = 'dist/add-on';

const locales: Readonly<Record<Language, string>> = { 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW', en: 'en_US' };

export type BookOptions = Partial<Pick<WorldOptions, 'account' | 'folder' | 'now' | 'profile' | 'seed' | 'zone'>> & {
  /** Language of the owner's account, hence of the workbook. */
  readonly language?: Language;
  readonly locale?: string;
  /** Zone of the spreadsheet; the script's is that of the manifest. */
  readonly fileZone?: string;
  readonly editors?: readonly string[];
  readonly viewers?: readonly string[];
  /** 'no' leaves the file as Google makes it. */
  readonly setUp?: 'yes' | 'no';
  /** Members beside the owner, entered in the Settings tab and applied. */
  readonly members?: readonly TestMember[];
  /** Settings by key, entered in the Settings tab and applied. */
  readonly settings?: Readonly<Record<string, string>>;
};

export interface TestMember {
  readonly name: string;
  readonly email?: string;
  /** Label or key. */
  readonly role?: string;
  readonly language?: Language;
}

/** Cells of a row by column key, as typed. */
export type Fields = Readonly<Record<string, string>>;

/** A workbook in which set-up has run, and hands that know its columns by key. */
export interface TestBook {
  readonly world: World;
  readonly file: File;
  readonly language: Language;
  /** The owner's window. */
  readonly desk: Desk;
  /** Another person's window, in the language of that account. */
  open(email: string, language?: Language): Desk;
  /** Name of a tab in the workbook's language. */
  tab(key: SheetKey): string;
  /** A1 of a cell by column key; the column is found by its header in any language. */
  place(table: TableKey, row: number, column: string): string;
  /** Types cell after cell; the handlers of every edit run at once. */
  enter(table: TableKey, row: number, fields: Fields, desk?: Desk): Fired;
  /** What a row shows, by column key. */
  shown(table: TableKey, row: number): Record<string, string>;
  /** What a row stores, by column key: dates are serials. */
  stored(table: TableKey, row: number): Record<string, Stored>;
  /** Sheet row in which a column shows this text; 0 = nowhere. */
  rowOf(table: TableKey, column: string, text: string): number;
  note(table: TableKey, row: number, column: string): string;
  /** Lines of History, oldest first, by column. */
  history(): Record<(typeof historyColumns)[number], string>[];
  review(): Record<(typeof reviewColumns)[number], string>[];
  /** The run that ended last. */
  last(): Execution;
  /** Writes values into the Settings tab by setting key and applies them. */
  set(values: Readonly<Record<string, string>>): void;
}

/** Opens a fresh workbook and, unless told otherwise, sets it up as its owner. */
export function openBook(options: BookOptions = {}): TestBook {
  const { language = 'zh-CN', now = '2024-03-01T09:00', zone = 'Asia/Shanghai', folder = FOLDER } = options;
  const { account, profile, seed } = options;
  const world = createWorld({
    folder,
    now,
    zone,
    ...(account === undefined ? {} : { account }),
    ...(profile === undefined ? {} : { profile }),
    ...(seed === undefined ? {} : { seed }),
  });
  const { locale = locales[language], fileZone = zone, editors = [], viewers = [] } = options;
  const file = world.createFile({ name: 'Leads', locale, timeZone: fileZone, owner: OWNER, editors, viewers });
  const book = new Workbook(world, file, language);
  if (options.setUp !== 'no') book.setUp();
  if (options.members !== undefined || options.settings !== undefined) {
    book.enterMembers(options.members ?? []);
    book.set(options.settings ?? {});
  }
  return book;
}

/** Fails with the run's own error and log when it did not end well. */
export function succeeded(execution: Execution | undefined): Execution {
  if (execution === undefined) throw new Error('Nothing ran');
  if (!execution.ok) throw new Error(`${execution.functionName}: ${execution.error?.stack}\n${execution.log.join('\n')}`);
  return execution;
}

const labels: Readonly<Record<TableKey, Readonly<Record<string, Label>>>> = {
  leads: leadLabels,
  followUps: followUpLabels,
};

class Workbook implements TestBook {
  readonly world: World;
  readonly file: File;
  readonly language: Language;
  readonly desk: Desk;

  constructor(world: World, file: File, language: Language) {
    this.world = world;
    this.file = file;
    this.language = language;
    this.desk = this.open(OWNER, language);
  }

  open(email: string, language: Language = this.language): Desk {
    return this.world.person(email, { language: locales[language] }).open(this.file);
  }

  tab(key: SheetKey): string {
    const names: readonly string[] = languages.map((language) => sheetLabels[key][language]);
    const found = this.file.tabNames().find((name) => names.includes(name));
    if (found === undefined) throw new Error(`No tab ${key}, only ${this.file.tabNames().join(', ')}`);
    return found;
  }

  setUp(): Execution {
    this.desk.willAnswer('YES');
    this.desk.willAnswer('OK');
    return succeeded(this.desk.run('setUp'));
  }

  place(table: TableKey, row: number, column: string): string {
    return `${columnLetters(this.columnAt(table, column) + 1)}${row}`;
  }

  enter(table: TableKey, row: number, fields: Fields, desk: Desk = this.desk): Fired {
    const fired = Object.entries(fields).map(([column, text]) =>
      desk.type(this.tab(table), this.place(table, row, column), text),
    );
    return fired.flat() as Fired;
  }

  shown(table: TableKey, row: number): Record<string, string> {
    return this.byKey(table, (a1) => this.file.display(this.tab(table), a1), row);
  }

  stored(table: TableKey, row: number): Record<string, Stored> {
    return this.byKey(table, (a1) => this.file.value(this.tab(table), a1), row);
  }

  rowOf(table: TableKey, column: string, text: string): number {
    const at = this.columnAt(table, column);
    return this.file.displayGrid(this.tab(table)).findIndex((line) => line[at] === text) + 1;
  }

  note(table: TableKey, row: number, column: string): string {
    return this.file.note(this.tab(table), this.place(table, row, column));
  }

  history(): Record<(typeof historyColumns)[number], string>[] {
    return this.log('history', historyColumns);
  }

  review(): Record<(typeof reviewColumns)[number], string>[] {
    return this.log('review', reviewColumns);
  }

  last(): Execution {
    const last = this.world.executions.at(-1);
    if (last === undefined) throw new Error('Nothing ran');
    return last;
  }

  set(values: Readonly<Record<string, string>>): void {
    const tab = this.tab('settings');
    const keys = this.file.displayGrid(tab).map(([key = '']) => key);
    for (const [key, value] of Object.entries(values)) {
      const row = keys.indexOf(key) + 1;
      if (row === 0) throw new Error(`No setting ${key}`);
      this.desk.type(tab, `D${row}`, value);
    }
    this.desk.willAnswer('YES');
    this.desk.willAnswer('OK');
    succeeded(this.desk.run('applySettings'));
  }

  enterMembers(_members: readonly TestMember[]): void {
    throw new Error('Members are entered by the next version of this helper');
  }

  private byKey<Value>(table: TableKey, read: (a1: string) => Value, row: number): Record<string, Value> {
    const keys = Object.keys(labels[table]).filter((key) => this.findColumn(table, key) >= 0);
    return Object.fromEntries(keys.map((key) => [key, read(this.place(table, row, key))]));
  }

  private columnAt(table: TableKey, column: string): number {
    const at = this.findColumn(table, column);
    if (at < 0) throw new Error(`No column ${column} in ${table}`);
    return at;
  }

  private findColumn(table: TableKey, column: string): number {
    const label = labels[table][column];
    const [headers = []] = this.file.tab(this.tab(table)).rows;
    const names = label === undefined ? [column] : Object.values<string>(label);
    return headers.findIndex((cell) => names.includes(String(cell?.value ?? '')));
  }

  private log<Column extends string>(key: SheetKey, columns: readonly Column[]): Record<Column, string>[] {
    const lines = this.file.displayGrid(this.tab(key)).slice(1);
    return lines.map(
      (line) => Object.fromEntries(columns.map((column, at) => [column, line[at] ?? ''])) as Record<Column, string>,
    );
  }
}
