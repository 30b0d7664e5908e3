import type { ConditionalRule } from '../model';
import type { Book, RuleObject } from './book';

/** What a conditional rule does, as a script reads it; unset parts are null. */
function booleanCondition(book: Book, rule: ConditionalRule): object {
  const { style } = rule;
  const flag = <Value>(value: Value | undefined, on: Value): boolean | null =>
    value === undefined ? null : value === on;
  return book.host.guard('BooleanCondition', {
    getBackground: () => style.background ?? null,
    getFontColor: () => style.fontColor ?? null,
    getBold: () => flag(style.fontWeight, 'bold'),
    getItalic: () => flag(style.fontStyle, 'italic'),
    getUnderline: () => flag(style.fontLine, 'underline'),
    getStrikethrough: () => flag(style.fontLine, 'line-through'),
    getCriteriaType: () => book.enumValue('BooleanCriteria', rule.criteria),
    getCriteriaValues: () => book.host.realm.list(rule.values),
  });
}

/** A built ConditionalFormatRule: read only. */
export class RuleService implements RuleObject {
  readonly rule: ConditionalRule;
  readonly sheetId: number | null;
  protected readonly book: Book;

  constructor(book: Book, sheetId: number | null, rule: ConditionalRule) {
    this.book = book;
    this.sheetId = sheetId;
    this.rule = rule;
  }

  copy(): object {
    return this.book.make.ruleBuilder(this.sheetId, this.rule);
  }

  getBooleanCondition(): object | null {
    return this.rule.criteria === 'GRADIENT' ? null : booleanCondition(this.book, this.rule);
  }

  getGradientCondition(): object | null {
    return this.rule.criteria === 'GRADIENT' ? this.book.host.guard('GradientCondition', {}) : null;
  }

  getRanges(): object[] {
    const { host, make } = this.book;
    const { sheetId } = this;
    return host.realm.list(sheetId === null ? [] : this.rule.areas.map((area) => make.range(sheetId, area)));
  }
}
