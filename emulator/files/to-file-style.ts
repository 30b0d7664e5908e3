import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../model';

/** What a new spreadsheet on the web writes with. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

type Font = NonNullable<FileStyle['font']>;
type Alignment = NonNullable<FileStyle['alignment']>;

const HORIZONTAL: Readonly<Record<string, NonNullable<Alignment['horizontal']>>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'justify',
};

const VERTICAL: Readonly<Record<string, NonNullable<Alignment['vertical']>>> = {
  top: 'top',
  middle: 'center',
  bottom: 'bottom',
};

const NAMED: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  gray: '808080',
  grey: '808080',
};

/** `#0a0`, `#00aa00` or a basic name → six digits; anything else (transparent …) is no colour. */
export function rgbOf(colour: string | undefined): string | undefined {
  if (colour === undefined) return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  return /^#([0-9a-f]{6})$/i.exec(colour)?.[1]?.toUpperCase() ?? NAMED[colour.toLowerCase()];
}

/** The parts of a font that differ from the plain one. */
function changedFont(style: CellStyle): Font {
  const colour = rgbOf(style.fontColor);
  return {
    ...(style.fontWeight === 'bold' ? { bold: true } : {}),
    ...(style.fontStyle === 'italic' ? { italic: true } : {}),
    ...(style.fontLine === 'underline' ? { underline: true } : {}),
    ...(style.fontLine === 'line-through' ? { strikethrough: true } : {}),
    ...(style.fontFamily === undefined ? {} : { name: style.fontFamily }),
    ...(style.fontSize === undefined ? {} : { size: style.fontSize }),
    ...(colour === undefined ? {} : { color: { rgb: colour } }),
  };
}

function alignmentOf({ horizontal, vertical, wrap }: CellStyle): Alignment {
  const across = HORIZONTAL[horizontal ?? ''];
  const down = VERTICAL[vertical ?? ''];
  return {
    ...(across === undefined ? {} : { horizontal: across }),
    ...(down === undefined ? {} : { vertical: down }),
    ...(wrap === 'WRAP' ? { wrapText: true } : {}),
  };
}

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

/** Look and number format of a cell, as the file writes them; undefined when there is nothing to write. */
export function toFileStyle(style: CellStyle | undefined, numFmt: string | undefined): FileStyle | undefined {
  const font = changedFont(style ?? {});
  const fill = rgbOf(style?.background);
  const alignment = alignmentOf(style ?? {});
  const result: FileStyle = {
    ...(isEmpty(font) ? {} : { font: { ...DEFAULT_FONT, ...font } }),
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(isEmpty(alignment) ? {} : { alignment }),
    ...(numFmt === undefined ? {} : { numFmt }),
  };
  return isEmpty(result) ? undefined : result;
}

/** The look a conditional rule lays over a cell: only what it changes; there the colour of a fill is its background. */
export function toOverlayStyle(style: CellStyle): FileStyle {
  const font = changedFont(style);
  const fill = rgbOf(style.background);
  return {
    ...(isEmpty(font) ? {} : { font }),
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } } }),
  };
}
