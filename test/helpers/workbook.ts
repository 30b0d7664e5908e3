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
  /** Settings by key (`preset`, `strict` …), entered in the Settings tab and applied. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Further cells of the Settings tab by row key and column letter, such as `stage:signing` → `{ I: '是' }`. */
  readonly configure?: SettingsCells;
  /** Rows that the tabs of the tables keep: every run over a small grid is quicker. */
  readonly rows?: number;
  /** Leads from row 2 on, typed by the owner once everything else stands. */
  readonly leads?: readonly Fields[];
};

export type SettingsCells = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface TestMember {
  readonly name: string;
  readonly email?: string;
  /** Label or key; 'rep' when absent. */
  readonly role?: string;
  readonly language?: Language;
  /** Industries and regions. */
  readonly skills?: string;
  /** 'yes' or 'no'. */
  readonly takesNewLeads?: string;
  readonly absentUntil?: string;
  /** 'yes' or 'no'. */
  readonly mail?: string;
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
  /** The same workbook in a world of its own from here on, with a fresh window of the owner. */
  fork(options?: Parameters<World['fork']>[0]): TestBook;
  /** The same hands in another file of the same world, such as a copy. */
  inFile(file: File): TestBook;
  /** Another person's window, in the language of that account. */
  open(email: string, language?: Language): Desk;
  /** Runs set-up as the owner, who says yes. */
  setUp(): Execution;
  /** Name of a tab: ours in any language, or the team's own that shows a table's headers. */
  tab(key: SheetKey): string;
  /** A1 of a cell by column key; the column is found by its header in any language. */
  place(table: TableKey, row: number, column: string): string;
  /** Types cell after cell; the handlers of every edit run at once. */
  enter(table: TableKey, row: number, fields: Fields): Fired;
  /** The same at another person's window. */
  enterAs(desk: Desk, cells: { readonly table: TableKey; readonly row: number; readonly fields: Fields }): Fired;
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
  /** Types into the Settings tab by row key (`set:preset`, `stage:won`) and column letter, and applies the settings. */
  configure(cells: SettingsCells): void;
  /** Enters members in the first free rows of the Settings tab and applies the settings. */
  addMembers(members: readonly TestMember[]): void;
}

/** Workbooks that were made in this test file: the same wish is granted by a copy of the first. */
const made = new Map<string, TestBook>();

/** Opens a fresh workbook and, unless told otherwise, sets it up as its owner. */
export function openBook(options: BookOptions = {}): TestBook {
  const wish = JSON.stringify(options);
  const first = made.get(wish) ?? makeBook(options);
  made.set(wish, first);
  return first.fork();
}

function makeBook(options: BookOptions): TestBook {
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
  const { members = [], settings = {}, configure = {} } = options;
  if (members.length > 0) book.addMembers(members);
  const scalars = Object.entries(settings).map(([key, value]) => [`set:${key}`, { D: value }]);
  if (Object.keys(settings).length + Object.keys(configure).length > 0) {
    book.configure({ ...Object.fromEntries(scalars), ...configure });
  }
  if (options.rows !== undefined) book.keepRows(options.rows);
  options.leads?.forEach((fields, index) => {
    book.enter('leads', index + 2, fields).forEach(succeeded);
  });
  return book;
}

/** Fails with the run's own error and log when it did not end well. */
export function succeeded(execution: Execution | undefined): Execution {
  if (execution === undefined) throw new Error('Nothing ran');
  if (!execution.ok)
    throw new Error(`${execution.functionName}: ${execution.error?.stack}\n${execution.log.join('\n')}`);
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

  fork(options: Parameters<World['fork']>[0] = {}): TestBook {
    const world = this.world.fork(options);
    const file = world.files.get(this.file.id);
    if (file === undefined) throw new Error(`The file ${this.file.id} is not in the copy`);
    return new Workbook(world, file, this.language);
  }

  inFile(file: File): TestBook {
    return new Workbook(this.world, file, this.language);
  }

  open(email: string, language: Language = this.language): Desk {
    return this.world.person(email, { language: locales[language] }).open(this.file);
  }

  tab(key: SheetKey): string {
    const names: readonly string[] = languages.map((language) => sheetLabels[key][language]);
    const found = this.file.tabNames().find((name) => names.includes(name)) ?? this.adoptedTab(key);
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

  enter(table: TableKey, row: number, fields: Fields): Fired {
    return this.enterAs(this.desk, { table, row, fields });
  }

  enterAs(desk: Desk, cells: { readonly table: TableKey; readonly row: number; readonly fields: Fields }): Fired {
    const { table, row, fields } = cells;
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

  configure(cells: SettingsCells): void {
    for (const [key, fields] of Object.entries(cells)) this.typeSettings(this.settingsRow(key), fields);
    this.applySettings();
  }

  addMembers(members: readonly TestMember[]): void {
    const first = this.settingsRow('member:+');
    members.forEach((member, index) => {
      const { name, email = '', role = 'rep', language = '', skills = '', absentUntil = '' } = member;
      const cells = { B: name, C: email, D: role, E: language, F: skills, H: absentUntil };
      const flags = { G: member.takesNewLeads ?? 'yes', I: member.mail ?? 'yes' };
      this.typeSettings(first + index, { ...cells, ...flags });
    });
    this.applySettings();
  }

  keepRows(count: number): void {
    for (const key of ['leads', 'followUps'] as const) {
      const spare = this.file.tab(this.tab(key)).rows.length - count;
      if (spare > 0) this.desk.deleteRows(this.tab(key), count + 1, spare);
    }
  }

  private settingsRow(key: string): number {
    const row = this.file.displayGrid(this.tab('settings')).findIndex(([one]) => one === key) + 1;
    if (row === 0) throw new Error(`The Settings tab has no row ${key}`);
    return row;
  }

  private typeSettings(row: number, fields: Fields): void {
    for (const [letter, text] of Object.entries(fields)) {
      if (text !== '') this.desk.type(this.tab('settings'), `${letter}${row}`, text);
    }
  }

  private applySettings(): void {
    this.desk.willAnswer('YES');
    this.desk.willAnswer('OK');
    succeeded(this.desk.run('applySettings'));
  }

  /** A tab that was taken over keeps its name: the one that has the id column and the customer's. */
  private adoptedTab(key: SheetKey): string | undefined {
    if (key !== 'leads' && key !== 'followUps') return undefined;
    const wanted = [
      Object.values<string>(labels[key]['leadId'] ?? {}),
      Object.values<string>(labels[key]['owner'] ?? {}),
    ];
    return this.file.tabNames().find((name) => {
      const headers = (this.file.tab(name).rows[0] ?? []).map((cell) => String(cell?.value ?? ''));
      return wanted.every((texts) => headers.some((header) => texts.includes(header)));
    });
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
