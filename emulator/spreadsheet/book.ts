import type { EnumValue, ServiceHost, WriteOperation } from '../kernel/service-host';
import type { Area, Chart, ConditionalRule, Metadata, Sheet, Validation, Workbook } from '../model';

/** What other services need of the implementation behind a Range. */
export interface RangeObject {
  readonly sheetId: number;
  /** Closed at the border of the grid as it is now. */
  readonly area: Area;
  /** As asked for: open ends stay open. */
  readonly asked: Area;
}

export interface SheetObject {
  readonly sheetId: number;
}

export interface ValidationObject {
  readonly validation: Validation;
}

export interface RuleObject {
  readonly rule: ConditionalRule;
  readonly sheetId: number | null;
}

export interface ChartObject {
  readonly chart: Chart;
}

/** One end of a metadata owner: the workbook itself or one of its tabs. */
export interface MetadataOwner {
  metadata: Metadata[];
}

/** Makes the guarded service objects of one execution; wired in create-spreadsheet-app, so that files need no cycles. */
export interface Factories {
  range(sheetId: number, area: Area): RangeObject;
  /** The implementation alone, for ranges that no script gets to see. */
  hiddenRange(sheetId: number, area: Area): RangeObject;
  rangeList(ranges: readonly RangeObject[]): object;
  sheet(sheetId: number): SheetObject;
  spreadsheet(): object;
  validation(validation: Validation): ValidationObject;
  validationBuilder(validation: Validation | null): object;
  rule(sheetId: number | null, rule: ConditionalRule): RuleObject;
  ruleBuilder(sheetId: number | null, rule: ConditionalRule | null): object;
  protection(sheetId: number, protectionId: number): object;
  metadata(id: number): object;
  metadataFinder(scope: { sheetId: number; area: Area | null } | null): object;
  textFinder(text: string, scope: { sheetId: number; area: Area } | null): object;
  filter(sheetId: number): object;
  namedRange(name: string): object;
  chart(sheetId: number, chart: Chart): ChartObject;
  chartBuilder(sheetId: number, chart: Chart): object;
  user(email: string): object;
}

/** What all spreadsheet services of one execution share. */
export interface Book {
  readonly host: ServiceHost;
  readonly workbook: Workbook;
  readonly make: Factories;
  /** The tab with that id; a deleted one is refused. */
  sheet(sheetId: number): Sheet;
  /** An enum value by class and name. */
  enumValue(className: string, name: string): EnumValue;
  nextId(): number;
  /** Buffers a write, alone or as a part of the batch that is being collected. */
  write(operation: WriteOperation): void;
  /** Buffers all writes of an action as one: refused as a whole, applied in order. */
  batch(action: () => void): void;
}

/** All enums under SpreadsheetApp and Charts, by class name. */
export type Enums = Readonly<Record<string, Readonly<Record<string, EnumValue>>>>;

function oneOf(parts: readonly WriteOperation[]): WriteOperation {
  return {
    kind: parts.some(({ kind }) => kind === 'rules') ? 'rules' : 'values',
    cells: parts.reduce((sum, { cells }) => sum + cells, 0),
    check: () => {
      for (const part of parts) part.check?.();
    },
    apply: () => {
      for (const part of parts) part.apply();
    },
    applyHalf: () => {
      for (const part of parts.slice(0, Math.floor(parts.length / 2))) part.apply();
    },
  };
}

function batchWriter(host: ServiceHost): Pick<Book, 'write' | 'batch'> {
  let collected: WriteOperation[] | null = null;
  return {
    write: (operation) => {
      if (collected) collected.push(operation);
      else host.write(operation);
    },
    batch: (action) => {
      const parts: WriteOperation[] = [];
      collected = parts;
      try {
        action();
      } finally {
        collected = null;
      }
      if (parts.length > 0) host.write(oneOf(parts));
    },
  };
}

/** The shared state of the spreadsheet services of one execution. */
export function createBook(host: ServiceHost, enums: Enums, make: Factories): Book {
  const { workbook } = host.file;
  return {
    host,
    workbook,
    make,
    sheet: (sheetId) => workbook.sheets.find((sheet) => sheet.id === sheetId) ?? host.fail('Sheet not found'),
    enumValue: (className, name) =>
      enums[className]?.[name] ?? host.gap(`${className}.${name} is not among the published types`),
    ...batchWriter(host),
    nextId: () => {
      const id = workbook.nextId;
      workbook.nextId += 1;
      return id;
    },
  };
}
