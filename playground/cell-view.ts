import { conditionalStyle } from '../emulator/formula/conditional-style';
import { effectiveFormat } from '../emulator/formula/effective-format';
import { hasContent } from '../emulator/grid/last-row';
import type { Cell, CellStyle, Sheet, Stored, Workbook } from '../emulator/model';
import { display, isDateFormat, isTextFormat } from '../emulator/values/display';
import { dateText } from './date-text';
import { linkOf } from './link-of';
import type { CellStyleView, CellView } from './protocol';

/** Where cells are looked at, with a reader that computes each formula once. */
export interface CellScene {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly now: number;
  read(sheet: Sheet, row: number, column: number): Stored;
}

type Align = 'left' | 'center' | 'right';
const ALIGN: Readonly<Record<string, Align>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  'general-left': 'left',
};

function alignOf(style: CellStyle, value: Stored): Align | undefined {
  const chosen = ALIGN[style.horizontal ?? ''];
  if (chosen !== undefined) return chosen;
  if (typeof value === 'boolean') return 'center';
  return typeof value === 'number' ? 'right' : undefined;
}

function styleView(style: CellStyle, value: Stored): CellStyleView {
  const { background, fontColor, fontWeight, fontStyle, fontLine, fontSize, vertical, wrap } = style;
  const align = alignOf(style, value);
  return {
    ...(background === undefined ? {} : { background }),
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(fontWeight === 'bold' ? { bold: true } : {}),
    ...(fontStyle === 'italic' ? { italic: true } : {}),
    ...(fontLine === undefined || fontLine === 'none' ? {} : { line: fontLine }),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(align === undefined ? {} : { align }),
    ...(vertical === 'middle' ? { middle: true } : {}),
    ...(wrap === 'WRAP' ? { wrap: true } : {}),
  };
}

/** What the editor starts with where it is not what the cell shows. */
function inputOf(cell: Cell, value: Stored, format: string | undefined): string | undefined {
  if (cell.formula !== undefined) return cell.formula;
  if (typeof value !== 'number') return undefined;
  if (isDateFormat(format)) return dateText(value).replace('T', ' ');
  return format?.includes('%') ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}

function choiceOf({ validation }: Cell): CellView['choice'] {
  if (validation?.kind === 'checkbox') return 'checkbox';
  const isList = validation?.kind === 'list' || validation?.kind === 'range';
  return isList && validation.showDropdown ? 'list' : undefined;
}

function contentOf(scene: CellScene, cell: Cell, value: Stored): Partial<CellView> & { text: string } {
  const { locale } = scene.workbook;
  const format = effectiveFormat(cell, locale);
  const text = isTextFormat(format) && typeof value === 'string' ? value : display(value, format, locale);
  const input = inputOf(cell, value, format);
  return { text, ...(input === undefined || input === text ? {} : { input }) };
}

/** A cell as the page draws it; null where there is nothing to draw. */
export function cellView(scene: CellScene, row: number, column: number): CellView | null {
  const { workbook, sheet, now } = scene;
  const cell = sheet.rows[row - 1]?.[column - 1];
  const value = scene.read(sheet, row, column);
  const own = cell?.style ?? {};
  const style = styleView({ ...own, ...conditionalStyle(workbook, sheet, { row, column, now }) }, value);
  const hasStyle = Object.keys(style).length > 0;
  if (cell === undefined) return hasStyle ? { text: '', style } : null;
  const choice = choiceOf(cell);
  if (!hasContent(cell) && !hasStyle && cell.note === undefined && choice === undefined) return null;
  const link = linkOf(scene, cell, { row, column });
  return {
    ...contentOf(scene, cell, value),
    ...(hasStyle ? { style } : {}),
    ...(cell.note === undefined ? {} : { note: cell.note }),
    ...(choice === undefined ? {} : { choice }),
    ...(link === undefined ? {} : { link }),
  };
}
