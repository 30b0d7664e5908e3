import type { Protection } from '../model';
import type { Book, RangeObject } from './book';
import { emailOf } from './email-of';

/** A protection of a range or a tab. A fresh one has no editors of its own and so stops nobody. */
export class ProtectionService {
  private readonly book: Book;
  private readonly sheetId: number;
  private readonly id: number;

  constructor(book: Book, sheetId: number, id: number) {
    this.book = book;
    this.sheetId = sheetId;
    this.id = id;
  }

  private model(): Protection {
    const found = this.book.sheet(this.sheetId).protections.find(({ id }) => id === this.id);
    return found ?? this.book.host.fail('Protection not found');
  }

  private seen(): Protection {
    this.book.host.read();
    return this.model();
  }

  private change(patch: (protection: Protection) => Protection): this {
    return this.replace((old) => [patch(old)]);
  }

  private replace(patch: (protection: Protection) => Protection[]): this {
    this.book.host.perform({
      kind: 'rules',
      cells: 0,
      check: () => this.assertMine(),
      apply: () => {
        const sheet = this.book.sheet(this.sheetId);
        sheet.protections = sheet.protections.flatMap((old) => (old.id === this.id ? patch(old) : [old]));
      },
    });
    return this;
  }

  /** Only who may edit behind a protection may change it or ask who else may. */
  private assertMine(): void {
    const { host } = this.book;
    if (!this.isMine(this.model())) host.assertMayEdit(this.book.sheet(this.sheetId), this.model().area);
    if (!this.isMine(this.model())) host.fail('You do not have permission to perform that action.');
  }

  private isMine({ editors }: Protection): boolean {
    const { host, workbook } = this.book;
    const user = host.execution.effectiveUser;
    return user === workbook.owner || (editors ?? workbook.editors).includes(user);
  }

  canEdit(): boolean {
    return this.isMine(this.seen());
  }

  getDescription(): string {
    return this.seen().description;
  }

  setDescription(description: string): this {
    return this.change((old) => ({ ...old, description }));
  }

  getProtectionType(): object {
    return this.book.enumValue('ProtectionType', this.seen().kind);
  }

  getRange(): object {
    const { area } = this.seen();
    const { make } = this.book;
    const { rowCount: rows, columnCount: columns } = this.book.sheet(this.sheetId);
    return make.range(this.sheetId, area ?? { row: 1, column: 1, rows, columns });
  }

  setRange({ area }: RangeObject): this {
    return this.change((old) => ({ ...old, area }));
  }

  getRangeName(): null {
    return null;
  }

  isWarningOnly(): boolean {
    return this.seen().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.change((old) => ({ ...old, warningOnly }));
  }

  /** The owner may always edit and is not listed. */
  getEditors(): object[] {
    const { host, make, workbook } = this.book;
    const editors = this.seen().editors ?? workbook.editors;
    this.assertMine();
    return host.realm.list(editors.map((email) => make.user(email)));
  }

  addEditor(person: unknown): this {
    return this.admit([emailOf(person)]);
  }

  addEditors(emails: string[]): this {
    return this.admit(Array.from(emails, emailOf));
  }

  private admit(emails: readonly string[]): this {
    const { workbook } = this.book;
    return this.change((old) => {
      const editors = old.editors ?? workbook.editors;
      return { ...old, editors: [...editors, ...emails.filter((email) => !editors.includes(email))] };
    });
  }

  removeEditor(person: unknown): this {
    return this.dismiss([emailOf(person)]);
  }

  removeEditors(people: unknown[]): this {
    return this.dismiss(Array.from(people, emailOf));
  }

  /** The person who runs the script cannot be removed. */
  private dismiss(emails: readonly string[]): this {
    const { host, workbook } = this.book;
    const stays = host.execution.effectiveUser;
    return this.change((old) => {
      const editors = old.editors ?? workbook.editors;
      return { ...old, editors: editors.filter((email) => email === stays || !emails.includes(email)) };
    });
  }

  canDomainEdit(): boolean {
    const { domainEdit } = this.seen();
    this.assertMine();
    return this.book.host.world.account === 'workspace' && domainEdit;
  }

  setDomainEdit(domainEdit: boolean): this {
    const { host } = this.book;
    if (host.world.account === 'consumer') host.fail('You do not have permission to perform that action.');
    return this.change((old) => ({ ...old, domainEdit }));
  }

  getUnprotectedRanges(): object[] {
    const { host, make } = this.book;
    return host.realm.list((this.seen().unprotected ?? []).map((area) => make.range(this.sheetId, area)));
  }

  setUnprotectedRanges(ranges: RangeObject[]): this {
    const { host } = this.book;
    const given = Array.from(ranges, (range) => host.implOf(range));
    if (given.some(({ sheetId }) => sheetId !== this.sheetId)) host.fail('Invalid argument: ranges');
    const unprotected = given.map(({ area }) => area);
    if (this.model().kind === 'RANGE') host.fail('Only sheet protections can have unprotected ranges.');
    return this.change((old) => ({ ...old, unprotected }));
  }

  remove(): void {
    this.replace(() => []);
  }
}
