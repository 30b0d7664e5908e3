import { tokenize } from '../formula/tokenize';
import { copySheet, freeName } from '../grid/copy-sheet';
import { renameSheet } from '../grid/rename-sheet';
import { assertTabName } from '../grid/tab-name';
import type { Chart, ConditionalRule } from '../model';
import { addMetadata } from './add-metadata';
import type { ChartObject, RangeObject, RuleObject } from './book';
import { SheetLooks } from './sheet-looks';

/** The whole Sheet: names, visibility, rules, charts, protection and metadata on top of cells and looks. */
export class SheetService extends SheetLooks {
  setName(name: string): this {
    const { workbook } = this.book;
    return this.change(
      (sheet) => renameSheet(workbook, sheet, name),
      (sheet) => assertTabName(workbook, name, sheet),
    );
  }

  isSheetHidden(): boolean {
    return this.seen().hidden;
  }

  hideSheet(): this {
    const { host, workbook } = this.book;
    return this.change(
      (sheet) => {
        sheet.hidden = true;
        this.leave();
      },
      (sheet) => {
        const others = workbook.sheets.filter((other) => other !== sheet && !other.hidden);
        if (others.length === 0) host.fail("You can't hide all the sheets in a document.");
      },
    );
  }

  /** Nobody looks at a hidden tab: the window goes on with the first one that is not. */
  private leave(): void {
    const selection = this.book.host.execution.screen?.selection;
    const visible = this.book.workbook.sheets.find((sheet) => !sheet.hidden);
    if (selection?.sheetId !== this.sheetId || visible === undefined) return;
    selection.sheetId = visible.id;
    selection.area = { row: 1, column: 1, rows: 1, columns: 1 };
  }

  showSheet(): this {
    return this.change((sheet) => {
      sheet.hidden = false;
    });
  }

  activate(): this {
    const { screen } = this.book.host.execution;
    if (screen) screen.selection = { sheetId: this.sheetId, area: { row: 1, column: 1, rows: 1, columns: 1 } };
    return this;
  }

  copyTo(target: { readonly isSpreadsheet?: true }): object {
    const { book } = this;
    if (!target.isSpreadsheet) book.host.gap('Sheet.copyTo another spreadsheet is not emulated');
    const source = this.seen();
    const { rowCount, columnCount } = source;
    this.assertRoom(rowCount * columnCount);
    const copy = copySheet(source, { id: book.nextId(), name: freeName(book.workbook, source.name) }, () =>
      book.nextId(),
    );
    this.change(() => book.workbook.sheets.push(copy));
    return book.make.sheet(copy.id);
  }

  getActiveRange(): object | null {
    const selection = this.book.host.execution.screen?.selection;
    if (!selection) return null;
    const here = selection.sheetId === this.sheetId ? selection.area : { row: 1, column: 1, rows: 1, columns: 1 };
    return this.book.make.range(this.sheetId, here);
  }

  getActiveCell(): object | null {
    return this.getCurrentCell();
  }

  getCurrentCell(): object | null {
    const range = this.getActiveRange() as RangeObject | null;
    if (!range) return null;
    const { row, column } = this.book.host.implOf(range).asked;
    return this.book.make.range(this.sheetId, { row, column, rows: 1, columns: 1 });
  }

  setActiveRange(range: RangeObject): RangeObject {
    const { screen } = this.book.host.execution;
    if (screen) screen.selection = { sheetId: range.sheetId, area: range.area };
    return range;
  }

  getConditionalFormatRules(): object[] {
    const { make, host } = this.book;
    const rules = this.seen().conditionalRules;
    return host.realm.list(rules.map((rule) => make.rule(this.sheetId, rule)));
  }

  /** Replaces all rules of the tab, whoever made them. */
  setConditionalFormatRules(rules: RuleObject[]): void {
    const { host } = this.book;
    const given = Array.from(rules, (rule) => host.implOf(rule));
    this.change(
      (sheet) => {
        sheet.conditionalRules = given.map(({ rule }): ConditionalRule => rule);
      },
      () => {
        if (given.some((rule) => rule.sheetId !== this.sheetId || looksElsewhere(rule.rule))) {
          host.fail('Conditional format rule cannot reference a different sheet.');
        }
      },
    );
  }

  clearConditionalFormatRules(): void {
    this.change((sheet) => {
      sheet.conditionalRules = [];
    });
  }

  getProtections(type: object): object[] {
    const kind = this.book.host.enumName(type);
    const found = this.seen().protections.filter((protection) => protection.kind === kind);
    const { make, host } = this.book;
    return host.realm.list(found.map(({ id }) => make.protection(this.sheetId, id)));
  }

  /** The tab has at most one protection of its own: asking again gives the same. */
  protect(): object {
    const { make } = this.book;
    const known = this.seen().protections.find((protection) => protection.kind === 'SHEET');
    if (known) return make.protection(this.sheetId, known.id);
    const id = this.book.nextId();
    this.change((sheet) => {
      const fresh = {
        id,
        kind: 'SHEET',
        description: '',
        warningOnly: false,
        editors: null,
        domainEdit: true,
      } as const;
      sheet.protections = [...sheet.protections, fresh];
    });
    return make.protection(this.sheetId, id);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.book, this.model(), { key, rest, on: { kind: 'SHEET' } });
    return this;
  }

  getDeveloperMetadata(): object[] {
    const found = this.seen().metadata.filter((entry) => entry.on.kind === 'SHEET');
    return this.book.host.realm.list(found.map((entry) => this.book.make.metadata(entry.id)));
  }

  createDeveloperMetadataFinder(): object {
    return this.book.make.metadataFinder({ sheetId: this.sheetId, area: null });
  }

  createTextFinder(text: string): object {
    const { rowCount: rows, columnCount: columns } = this.model();
    return this.book.make.textFinder(text, { sheetId: this.sheetId, area: { row: 1, column: 1, rows, columns } });
  }

  getFilter(): object | null {
    return this.seen().filter ? this.book.make.filter(this.sheetId) : null;
  }

  getNamedRanges(): object[] {
    this.book.host.read();
    const here = [...this.book.workbook.namedRanges].filter(([, { sheetId }]) => sheetId === this.sheetId);
    return this.book.host.realm.list(here.map(([name]) => this.book.make.namedRange(name)));
  }

  getCharts(): object[] {
    const { make, host } = this.book;
    return host.realm.list(this.seen().charts.map((chart) => make.chart(this.sheetId, chart)));
  }

  newChart(): object {
    const anchor = { row: 1, column: 1, offsetX: 0, offsetY: 0 };
    return this.book.make.chartBuilder(this.sheetId, { id: 0, type: 'COLUMN', ranges: [], options: {}, anchor });
  }

  /** Always adds one: inserting a rebuilt chart again makes a duplicate. */
  insertChart({ chart }: ChartObject): void {
    const id = this.book.nextId();
    this.change((sheet) => {
      sheet.charts = [...sheet.charts, { ...chart, id }];
    });
  }

  updateChart({ chart }: ChartObject): void {
    this.change(
      (sheet) => {
        sheet.charts = sheet.charts.map((old): Chart => (old.id === chart.id ? chart : old));
      },
      (sheet) => this.assertChart(sheet.charts, chart),
    );
  }

  removeChart({ chart }: ChartObject): void {
    this.change(
      (sheet) => {
        sheet.charts = sheet.charts.filter((old) => old.id !== chart.id);
      },
      (sheet) => this.assertChart(sheet.charts, chart),
    );
  }

  private assertChart(charts: readonly Chart[], chart: Chart): void {
    if (!charts.some(({ id }) => id === chart.id)) this.book.host.fail('Embedded chart not found');
  }
}

/** A rule may name cells of its own tab only (through INDIRECT it may look anywhere). */
function looksElsewhere(rule: ConditionalRule): boolean {
  const formulas = rule.values.filter((value) => typeof value === 'string' && value.startsWith('='));
  return formulas.some((formula) =>
    tokenize(String(formula)).some((token) => token.kind === 'reference' && token.text.includes('!')),
  );
}
