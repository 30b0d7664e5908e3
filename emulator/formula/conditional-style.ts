import type { CellStyle, ConditionalRule, Sheet, Stored, Workbook } from '../model';
import { isDateFormat } from '../values/display';
import { epochToSerial } from '../values/zone';
import { displayCell } from './display-cell';
import { effectiveFormat } from './effective-format';
import { evaluate, evaluateCell } from './evaluate';
import { meetsNumber } from './meets-number';
import type { FormulaPlace } from './scope';

interface StyledPlace {
  readonly row: number;
  readonly column: number;
  readonly now: number;
}

interface Subject {
  readonly place: FormulaPlace;
  readonly rule: ConditionalRule;
  readonly value: Stored;
}

const TEXTS: Readonly<Record<string, (text: string, operand: string) => boolean>> = {
  TEXT_CONTAINS: (text, operand) => text.includes(operand),
  TEXT_DOES_NOT_CONTAIN: (text, operand) => !text.includes(operand),
  TEXT_EQUAL_TO: (text, operand) => text === operand,
  TEXT_STARTS_WITH: (text, operand) => text.startsWith(operand),
  TEXT_ENDS_WITH: (text, operand) => text.endsWith(operand),
};

/** Days before today from which a relative date counts, and the days it spans. */
const RELATIVE: Readonly<Record<string, readonly [number, number]>> = {
  TODAY: [0, 1],
  TOMORROW: [1, 1],
  YESTERDAY: [-1, 1],
  PAST_WEEK: [-7, 8],
  PAST_MONTH: [-30, 31],
  PAST_YEAR: [-365, 366],
};

function isDate({ place, value }: Subject): boolean {
  const cell = place.sheet.rows[place.row - 1]?.[place.column - 1];
  return typeof value === 'number' && cell !== undefined && isDateFormat(effectiveFormat(cell, place.workbook.locale));
}

function meetsRelative(subject: Subject): boolean {
  const { place, rule } = subject;
  const [from = 0, span = 1] = RELATIVE[String(rule.values[0])] ?? [];
  const today = Math.floor(epochToSerial(place.now, place.workbook.timeZone));
  const day = Math.floor(Number(subject.value));
  if (rule.criteria.startsWith('DATE_AFTER')) return day >= today + from + span;
  if (rule.criteria.startsWith('DATE_BEFORE')) return day < today + from;
  return day >= today + from && day < today + from + span;
}

/** Operands may be formulas, relative to the rule's first cell like custom formulas. */
function operands({ place, rule }: Subject): unknown[] {
  return rule.values.map((value) =>
    typeof value === 'string' && value.startsWith('=') ? evaluate(value, place, offsetOf(rule, place)) : value,
  );
}

function offsetOf(rule: ConditionalRule, place: FormulaPlace): { rows: number; columns: number } {
  const [first] = rule.areas;
  return { rows: place.row - (first?.row ?? place.row), columns: place.column - (first?.column ?? place.column) };
}

function meetsText(subject: Subject): boolean {
  const [operand] = operands(subject);
  const text = displayCell(subject.place).toLowerCase();
  return TEXTS[subject.rule.criteria]?.(text, String(operand ?? '').toLowerCase()) ?? false;
}

function meetsCondition(subject: Subject): boolean {
  const { place, rule, value } = subject;
  const { criteria } = rule;
  const isBlank = value === null || value === '';
  if (criteria === 'CUSTOM_FORMULA') return isTrue(evaluate(String(rule.values[0]), place, offsetOf(rule, place)));
  if (criteria === 'CELL_EMPTY') return isBlank;
  if (criteria === 'CELL_NOT_EMPTY') return !isBlank;
  if (criteria.startsWith('TEXT_')) return meetsText(subject);
  if (criteria.startsWith('DATE_') && !isDate(subject)) return false;
  if (criteria.endsWith('_RELATIVE')) return meetsRelative(subject);
  return typeof value === 'number' && meetsNumber(criteria, value, operands(subject));
}

/** A custom formula colours for TRUE and for numbers other than 0. */
function isTrue(result: Stored): boolean {
  return result === true || (typeof result === 'number' && result !== 0);
}

function covers(rule: ConditionalRule, { row, column }: StyledPlace): boolean {
  return rule.areas.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

/** What conditional rules add to a cell's own style: for each property the first rule in order that holds. */
export function conditionalStyle(workbook: Workbook, sheet: Sheet, place: StyledPlace): CellStyle {
  const rules = sheet.conditionalRules.filter((rule) => rule.criteria !== 'GRADIENT' && covers(rule, place));
  if (rules.length === 0) return {};
  const formulaPlace = { workbook, sheet, ...place };
  const value = evaluateCell(formulaPlace);
  const met = rules.filter((rule) => meetsCondition({ place: formulaPlace, rule, value }));
  return Object.assign({}, ...met.reverse().map((rule) => rule.style));
}
