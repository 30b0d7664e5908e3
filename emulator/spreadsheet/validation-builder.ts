import type { Validation, ValidationKind } from '../model';
import { epochToSerial } from '../values/zone';
import type { Book, RangeObject } from './book';
import { criteriaValues } from './validation-service';

const EMPTY: Validation = { kind: 'text', criteria: '', values: [], allowInvalid: true, showDropdown: true };

/** Criteria whose method takes their operands as they are. */
const CRITERIA: Readonly<Record<string, string>> = {
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
  requireCheckbox: 'CHECKBOX',
  requireValueInList: 'VALUE_IN_LIST',
  requireValueInRange: 'VALUE_IN_RANGE',
};

const KINDS: readonly (readonly [RegExp, ValidationKind])[] = [
  [/^DATE_/, 'date'],
  [/^NUMBER_/, 'number'],
  [/^TEXT_/, 'text'],
  [/^CUSTOM_FORMULA$/, 'formula'],
  [/^CHECKBOX$/, 'checkbox'],
  [/^VALUE_IN_LIST$/, 'list'],
  [/^VALUE_IN_RANGE$/, 'range'],
];

function kindOf(criteria: string): ValidationKind {
  return KINDS.find(([pattern]) => pattern.test(criteria))?.[1] ?? 'text';
}

/** SpreadsheetApp.newDataValidation(): invalid values are allowed (with a warning) until it is told otherwise. */
export class ValidationBuilder {
  private validation: Validation;
  private readonly book: Book;

  constructor(book: Book, validation: Validation | null) {
    this.book = book;
    this.validation = validation ?? EMPTY;
  }

  build(): object {
    if (this.validation.criteria === '') this.book.host.gap('A validation rule without criteria is not emulated');
    return this.book.make.validation(this.validation);
  }

  copy(): object {
    return this.book.make.validationBuilder(this.validation);
  }

  getAllowInvalid(): boolean {
    return this.validation.allowInvalid;
  }

  getHelpText(): string | null {
    return this.validation.help ?? null;
  }

  getCriteriaType(): object | null {
    const { criteria } = this.validation;
    return criteria === '' ? null : this.book.enumValue('DataValidationCriteria', criteria);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.book, this.validation);
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.validation = { ...this.validation, allowInvalid };
    return this;
  }

  setHelpText(help: string): this {
    this.validation = { ...this.validation, help };
    return this;
  }

  withCriteria(criteria: object, operands: unknown[]): this {
    const name = this.book.host.enumName(criteria) ?? this.book.host.gap('withCriteria without a criteria');
    return this.require(name, operands);
  }

  require(criteria: string, operands: readonly unknown[]): this {
    const kind = kindOf(criteria);
    const { source: _source, ...kept } = this.validation;
    this.validation = { ...kept, kind, criteria, ...this.operandsOf(kind, operands) };
    return this;
  }

  private operandsOf(kind: ValidationKind, operands: readonly unknown[]): Partial<Validation> & { values: unknown[] } {
    const { host, workbook } = this.book;
    const showDropdown = operands[1] !== false;
    if (kind === 'list' && (operands[0] as unknown[]).length === 0) host.gap('A list without items');
    if (kind === 'list') return { values: Array.from(operands[0] as unknown[], String), showDropdown };
    if (kind === 'range') {
      const { sheetId, area } = host.implOf(operands[0] as RangeObject);
      return { values: [], source: { sheetId, area }, showDropdown };
    }
    if (kind !== 'date') return { values: [...operands] };
    return { values: operands.map((date) => Math.floor(epochToSerial((date as Date).getTime(), workbook.timeZone))) };
  }
}

for (const [name, criteria] of Object.entries(CRITERIA)) {
  Object.defineProperty(ValidationBuilder.prototype, name, {
    value(this: ValidationBuilder, ...operands: unknown[]): unknown {
      return this.require(criteria, operands);
    },
  });
}
