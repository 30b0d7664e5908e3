import { createUser } from '../kernel/create-user';
import type { ServiceHost } from '../kernel/service-host';
import { createUi } from '../ui/create-ui';
import { type Book, createBook, type Factories, type RangeObject, type SheetObject } from './book';
import { ChartBuilder } from './chart-builder';
import { ChartService } from './chart-service';
import { enumsFor } from './enums';
import { filterCriteriaBuilder } from './filter-criteria';
import { FilterService } from './filter-service';
import { MetadataFinder } from './metadata-finder';
import { MetadataService } from './metadata-service';
import { NamedRangeService } from './named-range-service';
import { ProtectionService } from './protection-service';
import { RangeListService } from './range-list-service';
import { RangeService } from './range-service';
import { RuleBuilder } from './rule-builder';
import { RuleService } from './rule-service';
import { SheetService } from './sheet-service';
import { SpreadsheetService } from './spreadsheet-service';
import { TextFinderService } from './text-finder';
import { ValidationBuilder } from './validation-builder';
import { ValidationService } from './validation-service';

function factories(host: ServiceHost, book: () => Book): Factories {
  const { guard } = host;
  const sheets = new Map<number, SheetService>();
  let spreadsheet: SpreadsheetService | null = null;
  return {
    hiddenRange: (sheetId, area) => new RangeService(book(), sheetId, area),
    range: (sheetId, area) => guard('Range', new RangeService(book(), sheetId, area)),
    rangeList: (ranges) => guard('RangeList', new RangeListService(book(), ranges)),
    sheet: (sheetId) => {
      const known = sheets.get(sheetId) ?? new SheetService(book(), sheetId);
      sheets.set(sheetId, known);
      return guard('Sheet', known);
    },
    spreadsheet: () => {
      spreadsheet ??= new SpreadsheetService(book());
      return guard('Spreadsheet', spreadsheet);
    },
    validation: (validation) => guard('DataValidation', new ValidationService(book(), validation)),
    validationBuilder: (validation) => guard('DataValidationBuilder', new ValidationBuilder(book(), validation)),
    rule: (sheetId, rule) => guard('ConditionalFormatRule', new RuleService(book(), sheetId, rule)),
    ruleBuilder: (sheetId, rule) => guard('ConditionalFormatRuleBuilder', new RuleBuilder(book(), sheetId, rule)),
    protection: (sheetId, id) => guard('Protection', new ProtectionService(book(), sheetId, id)),
    metadata: (id) => guard('DeveloperMetadata', new MetadataService(book(), id)),
    metadataFinder: (scope) => guard('DeveloperMetadataFinder', new MetadataFinder(book(), scope)),
    textFinder: (text, scope) => guard('TextFinder', new TextFinderService(book(), text, scope)),
    filter: (sheetId) => guard('Filter', new FilterService(book(), sheetId)),
    namedRange: (name) => guard('NamedRange', new NamedRangeService(book(), name)),
    chart: (sheetId, chart) => guard('EmbeddedChart', new ChartService(book(), sheetId, chart)),
    chartBuilder: (sheetId, chart) => guard('EmbeddedChartBuilder', new ChartBuilder(book(), sheetId, { chart })),
    user: (email) => createUser(host, email),
  };
}

const books = new WeakMap<ServiceHost, Book>();

/** The spreadsheet services of one execution; events take their Range and Spreadsheet from the same book. */
function bookFor(host: ServiceHost): Book {
  const known = books.get(host);
  if (known) return known;
  const book: Book = createBook(
    host,
    enumsFor(host),
    factories(host, () => book),
  );
  books.set(host, book);
  return book;
}

function opener(host: ServiceHost, method: string): () => never {
  const scope = 'https://www.googleapis.com/auth/spreadsheets';
  const { oauthScopes } = host.manifest;
  return () => {
    if (oauthScopes?.includes(scope)) return host.gap(`SpreadsheetApp.${method} is not emulated`);
    const sentence = `Specified permissions are not sufficient to call SpreadsheetApp.${method}.`;
    return host.fail(`${sentence} Required permissions: ${scope}`);
  };
}

/** The SpreadsheetApp global of one execution, bound to the file of its script. */
export function createSpreadsheetApp(host: ServiceHost): object {
  const book = bookFor(host);
  const { make } = book;
  const active = (): SpreadsheetService => host.implOf(make.spreadsheet()) as SpreadsheetService;
  return host.guard('SpreadsheetApp', {
    ...enumsFor(host),
    getActive: () => make.spreadsheet(),
    getActiveSpreadsheet: () => make.spreadsheet(),
    getActiveSheet: () => active().getActiveSheet(),
    getActiveRange: () => active().getActiveRange(),
    getCurrentCell: () => active().getCurrentCell(),
    getSelection: () => active().getSelection(),
    setCurrentCell: (cell: RangeObject) => active().setCurrentCell(cell),
    setActiveSheet: (sheet: SheetObject) => active().setActiveSheet(sheet),
    setActiveRange: (range: RangeObject) => active().setActiveRange(range),
    getUi: () => createUi(host),
    flush: () => host.flush(),
    newDataValidation: () => make.validationBuilder(null),
    newConditionalFormatRule: () => make.ruleBuilder(null, null),
    newFilterCriteria: () => filterCriteriaBuilder(book, []),
    openById: opener(host, 'openById'),
    openByUrl: opener(host, 'openByUrl'),
    open: opener(host, 'open'),
  });
}
