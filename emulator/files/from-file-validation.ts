import type { DataValidation } from 'hucre/xlsx';
import { readReference } from '../grid/parse-a1';
import type { Validation } from '../model';
import { criteriaOf } from './criteria-operators';
import { fromFileFormula } from './formula-dialect';
import { LIST_TAB } from './list-tab';

export interface RuleReading {
  readonly locale: string;
  /** The tab the rule stands on. */
  readonly sheetId: number;
  readonly idOfTab: ReadonlyMap<string, number>;
  /** Named range → what it refers to, as the file writes it. */
  readonly names: ReadonlyMap<string, string>;
  /** Columns of the hidden tab with lists that did not fit into their rules. */
  readonly lists: readonly (readonly string[])[];
}

type Meaning = Pick<Validation, 'kind' | 'criteria' | 'values' | 'source'>;

const list = (values: readonly string[]): Meaning => ({ kind: 'list', criteria: 'VALUE_IN_LIST', values });

function listMeaning({ values, formula1 = '' }: DataValidation, reading: RuleReading): Meaning | undefined {
  if (values !== undefined) return list(values.map((value) => value.trim()));
  const text = reading.names.get(formula1.trim()) ?? formula1.trim();
  const reference = readReference(text.replaceAll('$', ''));
  if (reference === null) return undefined;
  const { sheetName, area } = reference;
  if (sheetName === LIST_TAB) return list(reading.lists[area.column - 1]?.slice(area.row - 1) ?? []);
  const sheetId = sheetName === null ? reading.sheetId : reading.idOfTab.get(sheetName);
  if (sheetId === undefined) return undefined;
  return { kind: 'range', criteria: 'VALUE_IN_RANGE', values: [], source: { sheetId, area } };
}

/** A bound is a number where it reads as one, else a formula. */
function boundOf(text: string, locale: string): number | string {
  const number = Number(text);
  return text.trim() !== '' && !Number.isNaN(number) ? number : fromFileFormula(text, locale);
}

function compared(rule: DataValidation, { locale }: RuleReading): Meaning {
  const date = rule.type === 'date' || rule.type === 'time';
  const kind = date ? 'date' : 'number';
  if (date && rule.operator === 'greaterThanOrEqual' && rule.formula1 === '1') {
    return { kind, criteria: 'DATE_IS_VALID_DATE', values: [] };
  }
  const bounds = [rule.formula1, rule.formula2].filter((text) => text !== undefined);
  const criteria = criteriaOf(rule.operator ?? 'between', date ? 'DATE_' : 'NUMBER_');
  return { kind, criteria, values: bounds.map((text) => boundOf(text, locale)) };
}

function meaningOf(rule: DataValidation, reading: RuleReading): Meaning | undefined {
  if (rule.type === 'list') return listMeaning(rule, reading);
  if (rule.type === 'custom') {
    return {
      kind: 'formula',
      criteria: 'CUSTOM_FORMULA',
      values: [fromFileFormula(rule.formula1 ?? '', reading.locale)],
    };
  }
  // Lengths of texts have no criteria of their own in the spreadsheet.
  return rule.type === 'textLength' ? undefined : compared(rule, reading);
}

/** A rule of the file; undefined when the spreadsheet has nothing like it or what it refers to is not there. */
export function fromFileValidation(rule: DataValidation, reading: RuleReading): Validation | undefined {
  const meaning = meaningOf(rule, reading);
  if (meaning === undefined) return undefined;
  const stops = rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop';
  const help = rule.inputMessage;
  return { ...meaning, allowInvalid: !stops, showDropdown: true, ...(help ? { help } : {}) };
}
