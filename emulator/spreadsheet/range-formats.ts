import { effectiveFormat } from '../formula/effective-format';
import type { Cell, CellStyle } from '../model';
import { RangeValues } from './range-values';
import { STYLE_FAMILIES, type StyleFamily } from './style-families';
import { assertUntyped } from './typed-columns';

/** What Sheets calls the format of an automatic cell. */
const AUTOMATIC = '0.###############';

function withStyle(cell: Cell, key: keyof CellStyle, value: unknown): Cell {
  const { style, ...rest } = cell;
  const { [key]: _old, ...others } = style ?? {};
  const next: CellStyle = value === undefined ? others : { ...others, [key]: value };
  return Object.keys(next).length === 0 ? rest : { ...rest, style: next };
}

function withFormat(cell: Cell, format: string): Cell {
  const { format: _old, ...rest } = cell;
  return format === '' || format.toLowerCase() === 'general' ? rest : { ...rest, format };
}

function withNote(cell: Cell, note: string | null): Cell {
  const { note: _old, ...rest } = cell;
  return note === null || note === '' ? rest : { ...rest, note };
}

/** Number formats, notes, colours, fonts, alignment and wrapping of a range. */
export class RangeFormats extends RangeValues {
  getNumberFormat(): string {
    return this.readFirst((cell) => this.formatOf(cell));
  }

  getNumberFormats(): string[][] {
    return this.readGrid((cell) => this.formatOf(cell));
  }

  private formatOf(cell: Cell | undefined): string {
    return (cell && effectiveFormat(cell, this.book.workbook.locale)) ?? AUTOMATIC;
  }

  setNumberFormat(format: string): this {
    return this.changeAlike((cell) => withFormat(cell, format), this.refuseTyped);
  }

  setNumberFormats(formats: string[][]): this {
    return this.changeEach(formats, withFormat, this.refuseTyped);
  }

  getNote(): string {
    return this.readFirst((cell) => cell?.note ?? '');
  }

  getNotes(): string[][] {
    return this.readGrid((cell) => cell?.note ?? '');
  }

  setNote(note: string | null): this {
    return this.changeAlike((cell) => withNote(cell, note));
  }

  setNotes(notes: (string | null)[][]): this {
    return this.changeEach(notes, withNote);
  }

  clearNote(): this {
    return this.setNote(null);
  }

  getWrap(): boolean {
    return this.readFirst((cell) => cell?.style?.wrap === 'WRAP');
  }

  getWraps(): boolean[][] {
    return this.readGrid((cell) => cell?.style?.wrap === 'WRAP');
  }

  setWrap(isWrapped: boolean): this {
    return this.changeAlike((cell) => withStyle(cell, 'wrap', isWrapped ? 'WRAP' : 'OVERFLOW'));
  }

  setWraps(wraps: boolean[][]): this {
    return this.changeEach(wraps, (cell, isWrapped) => withStyle(cell, 'wrap', isWrapped ? 'WRAP' : 'OVERFLOW'));
  }

  getWrapStrategy(): object {
    return this.readFirst((cell) => this.strategyOf(cell));
  }

  getWrapStrategies(): object[][] {
    return this.readGrid((cell) => this.strategyOf(cell));
  }

  setWrapStrategy(strategy: object): this {
    const name = this.book.host.enumName(strategy);
    return this.changeAlike((cell) => withStyle(cell, 'wrap', name));
  }

  setWrapStrategies(strategies: object[][]): this {
    return this.changeEach(strategies, (cell, strategy) => withStyle(cell, 'wrap', this.book.host.enumName(strategy)));
  }

  private strategyOf(cell: Cell | undefined): object {
    return this.book.enumValue('WrapStrategy', cell?.style?.wrap ?? 'OVERFLOW');
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    return this.changeAlike((cell) => withStyle(cell, 'background', `#${hex}`));
  }

  protected readonly refuseTyped = (): void => assertUntyped(this.modelSheet(), this.area);

  /** One value for each cell, row by row. */
  protected changeEach<Item>(
    items: readonly (readonly Item[])[],
    change: (cell: Cell, item: Item) => Cell,
    refusal?: () => void,
  ): this {
    this.assertSize(items);
    const { area } = this;
    const copy = items.map((row) => [...row]);
    return this.changeCells((cell, row, column) => {
      const line = copy[row - area.row];
      return line && column - area.column in line ? change(cell, line[column - area.column] as Item) : cell;
    }, refusal);
  }

  /** Colours and fonts work alike; see the table of families. */
  styleOne(family: StyleFamily): unknown {
    return this.readFirst((cell) => cell?.style?.[family.key] ?? family.fallback);
  }

  styleAll(family: StyleFamily): unknown[][] {
    return this.readGrid((cell) => cell?.style?.[family.key] ?? family.fallback);
  }

  setStyle(family: StyleFamily, value: unknown): this {
    return this.changeAlike((cell) => changedStyle(cell, family, value));
  }

  setStyles(family: StyleFamily, values: unknown[][]): this {
    return this.changeEach(values, (cell, value) => changedStyle(cell, family, value));
  }
}

/** null resets; what the family does not understand is ignored, as on the platform. */
function changedStyle(cell: Cell, family: StyleFamily, value: unknown): Cell {
  if (value === null || value === undefined) return withStyle(cell, family.key, undefined);
  const read = family.read(value);
  return read === undefined ? cell : withStyle(cell, family.key, read);
}

/** The methods `getFontSize`, `getFontSizes`, `setFontSize`, `setFontSizes` and so on for every family. */
for (const family of STYLE_FAMILIES) {
  const methods: Readonly<Record<string, (this: RangeFormats, value: never) => unknown>> = {
    [`get${family.one}`](): unknown {
      return this.styleOne(family);
    },
    [`get${family.many}`](): unknown {
      return this.styleAll(family);
    },
    [`set${family.one}`](value: unknown): unknown {
      return this.setStyle(family, value);
    },
    [`set${family.many}`](values: unknown[][]): unknown {
      return this.setStyles(family, values);
    },
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(RangeFormats.prototype, name, { value });
}
