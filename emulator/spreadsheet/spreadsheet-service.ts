import { isZone } from '../values/zone';
import { addMetadata } from './add-metadata';
import type { RangeObject } from './book';
import { emailOf } from './email-of';
import { assertRangeName } from './range-name';
import { REPEATED } from './repeated-methods';
import { SelectionService } from './selection-service';
import { SpreadsheetBase } from './spreadsheet-base';

/** The whole Spreadsheet: identity, locale and zone, people, named ranges, metadata, messages. */
export class SpreadsheetService extends SpreadsheetBase {
  /** Runs a method of the active tab. */
  onActiveSheet(name: (typeof REPEATED)[number] | 'setName', values: readonly unknown[]): unknown {
    const sheet = this.book.host.implOf(this.getActiveSheet()) as unknown as Record<
      string,
      (...args: unknown[]) => unknown
    >;
    return sheet[name]?.(...values);
  }

  getSelection(): object {
    return this.book.host.guard('Selection', new SelectionService(this));
  }

  setCurrentCell(cell: RangeObject): RangeObject {
    return this.setActiveRange(cell);
  }

  getId(): string {
    return this.book.workbook.id;
  }

  getUrl(): string {
    return urlOf(this.book.workbook.id);
  }

  getName(): string {
    return this.book.workbook.name;
  }

  renameActiveSheet(name: string): void {
    this.onActiveSheet('setName', [name]);
  }

  rename(name: string): void {
    this.perform(() => {
      this.book.workbook.name = name;
    });
  }

  /** A new file of the effective user: cells, rules, metadata and the bound script; no triggers, no properties. */
  copy(name: string): object {
    const { host } = this.book;
    host.flush();
    const owner = host.execution.effectiveUser;
    const made = host.world.copyFile(host.file, name, owner);
    return host.guard('Spreadsheet', {
      getId: () => made.id,
      getName: () => made.workbook.name,
      getUrl: () => urlOf(made.id),
    });
  }

  getSpreadsheetLocale(): string {
    return this.book.workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.perform(() => {
      this.book.workbook.locale = locale;
    });
  }

  getSpreadsheetTimeZone(): string {
    return this.book.workbook.timeZone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    const { host, workbook } = this.book;
    this.perform(
      () => {
        workbook.timeZone = zone;
      },
      () => {
        if (!isZone(zone)) host.fail(`Invalid argument: ${zone}`);
      },
    );
  }

  getOwner(): object | null {
    return this.book.make.user(this.book.workbook.owner);
  }

  /** The owner is among them; only who may edit may ask. */
  getEditors(): object[] {
    const { host, make, workbook } = this.book;
    host.read();
    if (!this.isEditor()) host.fail('You do not have permission to access the requested document.');
    return host.realm.list([workbook.owner, ...workbook.editors].map((email) => make.user(email)));
  }

  getViewers(): object[] {
    const { host, make, workbook } = this.book;
    host.read();
    const everyone = [workbook.owner, ...workbook.editors, ...workbook.viewers];
    return host.realm.list(everyone.map((email) => make.user(email)));
  }

  private share(emails: readonly string[], role: 'editors' | 'viewers'): this {
    const { workbook } = this.book;
    return this.perform(() => {
      const fresh = emails.filter((email) => email !== workbook.owner && !workbook[role].includes(email));
      workbook[role] = [...workbook[role], ...fresh];
    });
  }

  private unshare(email: string): this {
    const { workbook } = this.book;
    return this.perform(() => {
      workbook.editors = workbook.editors.filter((other) => other !== email);
      workbook.viewers = workbook.viewers.filter((other) => other !== email);
    });
  }

  addEditor(person: unknown): this {
    return this.share([emailOf(person)], 'editors');
  }

  addEditors(emails: string[]): this {
    return this.share(Array.from(emails, emailOf), 'editors');
  }

  addViewer(person: unknown): this {
    return this.share([emailOf(person)], 'viewers');
  }

  addViewers(emails: string[]): this {
    return this.share(Array.from(emails, emailOf), 'viewers');
  }

  removeEditor(person: unknown): this {
    return this.unshare(emailOf(person));
  }

  removeViewer(person: unknown): this {
    return this.unshare(emailOf(person));
  }

  getRangeByName(name: string): object | null {
    const { host, make, workbook } = this.book;
    host.read();
    const found = workbook.namedRanges.get(name);
    return found ? make.range(found.sheetId, found.area) : null;
  }

  setNamedRange(name: string, { sheetId, area }: RangeObject): void {
    this.perform(
      () => this.book.workbook.namedRanges.set(name, { sheetId, area }),
      () => assertRangeName(name),
    );
  }

  removeNamedRange(name: string): void {
    const { host, workbook } = this.book;
    this.perform(
      () => workbook.namedRanges.delete(name),
      () => {
        if (!workbook.namedRanges.has(name)) host.fail('Range not found');
      },
    );
  }

  getNamedRanges(): object[] {
    const { host, make, workbook } = this.book;
    host.read();
    return host.realm.list([...workbook.namedRanges.keys()].map((name) => make.namedRange(name)));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.book, this.book.workbook, { key, rest, on: { kind: 'SPREADSHEET' } });
    return this;
  }

  getDeveloperMetadata(): object[] {
    const { host, make, workbook } = this.book;
    host.read();
    return host.realm.list(workbook.metadata.map((entry) => make.metadata(entry.id)));
  }

  createDeveloperMetadataFinder(): object {
    return this.book.make.metadataFinder(null);
  }

  createTextFinder(text: string): object {
    return this.book.make.textFinder(text, null);
  }

  getProtections(type: object): object[] {
    const { host, make, workbook } = this.book;
    host.read();
    const kind = host.enumName(type);
    const found = workbook.sheets.flatMap((sheet) =>
      sheet.protections.filter((protection) => protection.kind === kind).map(({ id }) => make.protection(sheet.id, id)),
    );
    return host.realm.list(found);
  }

  /** Shown on the screen of whoever looks at the file through this run; without one it is lost. */
  toast(message: string, title?: string | null): void {
    const { host } = this.book;
    host.execution.screen?.toasts.push({ message, title: title ?? '', at: host.now() });
  }
}

function urlOf(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

for (const name of REPEATED) {
  Object.defineProperty(SpreadsheetService.prototype, name, {
    value(this: SpreadsheetService, ...values: unknown[]): unknown {
      return this.onActiveSheet(name, values);
    },
  });
}
