import { rewriteFormula } from '../formula/rewrite-formula';
import type { Cell, Chart, ConditionalRule, Metadata, Protection, Sheet, Validation, Workbook } from '../model';
import { type AxisEdit, mapIndex } from './axis-edit';
import { mapArea, mapAreas } from './map-area';

function mapSet(edit: AxisEdit, indices: Set<number>): Set<number> {
  return new Set([...indices].flatMap((index) => mapIndex(edit, index) ?? []));
}

function mapKeys<Value>(edit: AxisEdit, entries: Map<number, Value>): Map<number, Value> {
  const mapped = new Map<number, Value>();
  for (const [index, value] of entries) {
    const to = mapIndex(edit, index);
    if (to !== null) mapped.set(to, value);
  }
  return mapped;
}

function shiftRow(sheet: Sheet, edit: AxisEdit): void {
  sheet.rowHeights = mapKeys(edit, sheet.rowHeights);
  sheet.hiddenRows = mapSet(edit, sheet.hiddenRows);
}

function shiftColumn(sheet: Sheet, edit: AxisEdit): void {
  sheet.columnWidths = mapKeys(edit, sheet.columnWidths);
  sheet.hiddenColumns = mapSet(edit, sheet.hiddenColumns);
  sheet.typedColumns = mapSet(edit, sheet.typedColumns);
}

function shiftMetadata(edit: AxisEdit, metadata: Metadata[]): Metadata[] {
  const kind = edit.axis === 'row' ? 'ROW' : 'COLUMN';
  return metadata.flatMap((entry) => {
    const { on } = entry;
    if (on.kind !== kind || !('index' in on)) return entry;
    const index = mapIndex(edit, on.index);
    return index === null ? [] : { ...entry, on: { kind, index } };
  });
}

function shiftRule(edit: AxisEdit, rule: ConditionalRule, name: string): ConditionalRule {
  const formulas = { edit, edited: name, home: name };
  return {
    ...rule,
    areas: mapAreas(edit, rule.areas),
    values: rule.values.map((value) =>
      typeof value === 'string' && value.startsWith('=') ? rewriteFormula(value, formulas) : value,
    ),
  };
}

function shiftProtection(edit: AxisEdit, protection: Protection): Protection[] {
  const unprotected = protection.unprotected && { unprotected: mapAreas(edit, protection.unprotected) };
  if (!protection.area) return [{ ...protection, ...unprotected }];
  const area = mapArea(edit, protection.area);
  return area ? [{ ...protection, area, ...unprotected }] : [];
}

function shiftAnchor(edit: AxisEdit, chart: Chart): Chart {
  const key = edit.axis;
  const index = mapIndex(edit, chart.anchor[key]) ?? (edit.kind === 'delete' ? edit.from : chart.anchor[key]);
  return { ...chart, anchor: { ...chart.anchor, [key]: index } };
}

function shiftOwn(sheet: Sheet, edit: AxisEdit): void {
  sheet.merges = mapAreas(edit, sheet.merges).filter((merge) => merge.rows > 1 || merge.columns > 1);
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => shiftRule(edit, rule, sheet.name))
    .filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => shiftProtection(edit, protection));
  sheet.charts = sheet.charts.map((chart) => shiftAnchor(edit, chart));
  sheet.metadata = shiftMetadata(edit, sheet.metadata);
  const area = sheet.filter && mapArea(edit, sheet.filter.area);
  if (!sheet.filter || !area) sheet.filter = null;
  else if (edit.axis === 'row') sheet.filter = { ...sheet.filter, area };
  else sheet.filter = { area, hiddenValues: mapKeys(edit, sheet.filter.hiddenValues) };
}

/** Charts and named ranges of any tab that look at the edited tab. */
function shiftLookers(workbook: Workbook, sheet: Sheet, edit: AxisEdit): void {
  for (const other of workbook.sheets) {
    other.charts = other.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.flatMap((range) => {
        if (range.sheetId !== sheet.id) return range;
        const area = mapArea(edit, range.area);
        return area ? { ...range, area } : [];
      }),
    }));
  }
  for (const [name, range] of workbook.namedRanges) {
    if (range.sheetId !== sheet.id) continue;
    const area = mapArea(edit, range.area);
    if (area) workbook.namedRanges.set(name, { ...range, area });
    else workbook.namedRanges.delete(name);
  }
}

/** Shifts a validation that looks at the edited tab; one new object per old one, so that cells go on sharing it. */
function validationShifter(sheet: Sheet, edit: AxisEdit): (validation: Validation) => Validation {
  const done = new Map<Validation, Validation>();
  return (validation) => {
    if (validation.source?.sheetId !== sheet.id) return validation;
    const known = done.get(validation);
    if (known) return known;
    const area = mapArea(edit, validation.source.area);
    const { source, ...rest } = validation;
    const shifted = area ? { ...rest, source: { ...source, area } } : rest;
    done.set(validation, shifted);
    return shifted;
  };
}

interface CellShift {
  readonly edited: Sheet;
  readonly edit: AxisEdit;
  readonly shiftValidation: (validation: Validation) => Validation;
}

function shiftedCell(cell: Cell, home: Sheet, { edited, edit, shiftValidation }: CellShift): Cell {
  if (cell.formula === undefined && cell.validation?.source === undefined) return cell;
  const formula = cell.formula && rewriteFormula(cell.formula, { edit, edited: edited.name, home: home.name });
  const validation = cell.validation && shiftValidation(cell.validation);
  if (formula === cell.formula && validation === cell.validation) return cell;
  return { ...cell, ...(formula && { formula }), ...(validation && { validation }) };
}

function shiftCells(workbook: Workbook, shift: CellShift): void {
  for (const home of workbook.sheets) {
    for (const cells of home.rows) {
      for (let index = 0; index < cells.length; index += 1) {
        const cell = cells[index];
        if (cell) cells[index] = shiftedCell(cell, home, shift);
      }
    }
  }
}

/** Everything that follows when rows or columns of a sheet move, except the cells' own places and the grid's size. */
export function applyAxisEdit(workbook: Workbook, sheet: Sheet, edit: AxisEdit): void {
  if (edit.axis === 'row') shiftRow(sheet, edit);
  else shiftColumn(sheet, edit);
  shiftOwn(sheet, edit);
  shiftLookers(workbook, sheet, edit);
  shiftCells(workbook, { edited: sheet, edit, shiftValidation: validationShifter(sheet, edit) });
}
