import type { CellStyle, ConditionalRule } from '../model';
import { epochToSerial } from '../values/zone';
import type { Book, RangeObject } from './book';
import { colorCode } from './color-code';
import { RuleService } from './rule-service';

const EMPTY: ConditionalRule = { areas: [], criteria: '', values: [], style: {} };

const CRITERIA: Readonly<Record<string, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};

/** SpreadsheetApp.newConditionalFormatRule(). Colour scales are not emulated. */
export class RuleBuilder {
  private rule: ConditionalRule;
  private sheetId: number | null;
  private readonly book: Book;

  constructor(book: Book, sheetId: number | null, rule: ConditionalRule | null) {
    this.book = book;
    this.sheetId = sheetId;
    this.rule = rule ?? EMPTY;
  }

  build(): object {
    const { host, make } = this.book;
    if (this.rule.criteria === '') host.gap('A conditional rule without a condition is not emulated');
    return make.rule(this.sheetId, this.rule);
  }

  copy(): object {
    return this.book.make.ruleBuilder(this.sheetId, this.rule);
  }

  private built(): RuleService {
    return new RuleService(this.book, this.sheetId, this.rule);
  }

  getBooleanCondition(): object | null {
    return this.rule.criteria === '' ? null : this.built().getBooleanCondition();
  }

  getGradientCondition(): object | null {
    return this.built().getGradientCondition();
  }

  getRanges(): object[] {
    return this.built().getRanges();
  }

  /** All ranges must lie on one tab. */
  setRanges(ranges: RangeObject[]): this {
    const { host } = this.book;
    const given = Array.from(ranges, (range) => host.implOf(range));
    this.sheetId = given[0]?.sheetId ?? null;
    if (given.some((range) => range.sheetId !== this.sheetId)) {
      host.fail('Conditional format rule cannot reference a different sheet.');
    }
    this.rule = { ...this.rule, areas: given.map(({ area }) => ({ ...area })) };
    return this;
  }

  private style(key: keyof CellStyle, value: string | undefined): this {
    const { [key]: _old, ...others } = this.rule.style;
    this.rule = { ...this.rule, style: value === undefined ? others : { ...others, [key]: value } };
    return this;
  }

  setBackground(color: string | null): this {
    return this.style('background', color === null ? undefined : colorCode(color));
  }

  setFontColor(color: string | null): this {
    return this.style('fontColor', color === null ? undefined : colorCode(color));
  }

  setBold(isBold: boolean | null): this {
    return this.style('fontWeight', flagged(isBold, 'bold', 'normal'));
  }

  setItalic(isItalic: boolean | null): this {
    return this.style('fontStyle', flagged(isItalic, 'italic', 'normal'));
  }

  setUnderline(isUnderlined: boolean | null): this {
    return this.style('fontLine', flagged(isUnderlined, 'underline', 'none'));
  }

  setStrikethrough(isStruck: boolean | null): this {
    return this.style('fontLine', flagged(isStruck, 'line-through', 'none'));
  }

  withCriteria(criteria: object, operands: unknown[]): this {
    return this.when(this.book.host.enumName(criteria) ?? '', operands);
  }

  when(criteria: string, operands: readonly unknown[]): this {
    const { host, workbook } = this.book;
    const isRelative = criteria.startsWith('DATE_') && host.enumName(operands[0]) !== undefined;
    const values = operands.map((operand) => {
      if (host.realm.isDate(operand)) return Math.floor(epochToSerial(operand.getTime(), workbook.timeZone));
      return host.enumName(operand) ?? operand;
    });
    const name = isRelative && !criteria.endsWith('_RELATIVE') ? `${criteria}_RELATIVE` : criteria;
    this.rule = { ...this.rule, criteria: name, values };
    return this;
  }
}

function flagged(value: boolean | null, on: string, off: string): string | undefined {
  if (value === null) return undefined;
  return value ? on : off;
}

for (const [name, criteria] of Object.entries(CRITERIA)) {
  Object.defineProperty(RuleBuilder.prototype, name, {
    value(this: RuleBuilder, ...operands: unknown[]): unknown {
      return this.when(criteria, operands);
    },
  });
}
