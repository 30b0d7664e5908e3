import { type CellStyle as FileStyle, resolveThemeColor } from 'hucre/xlsx';
import type { CellStyle } from '../model';

type FileFont = NonNullable<FileStyle['font']>;
type Colour = NonNullable<FileFont['color']>;

/** Colours and font that a file takes for granted. */
export interface Theme {
  readonly colours: string[];
  readonly font: FileFont;
}

/** A colour of the file as `#rrggbb`; the old numbered palette is left to the default. */
export function colourOf(colour: Colour | undefined, { colours }: Theme): string | undefined {
  if (colour?.rgb !== undefined) return `#${colour.rgb.slice(-6).toLowerCase()}`;
  if (colour?.theme === undefined || colours[colour.theme] === undefined) return undefined;
  return `#${resolveThemeColor(colours, colour.theme, colour.tint).toLowerCase()}`;
}

function lineOf({ underline, strikethrough }: FileFont): CellStyle['fontLine'] {
  if (strikethrough) return 'line-through';
  return underline ? 'underline' : undefined;
}

/** A font's colour; plain black is what a cell has anyway. */
function fontColour(font: FileFont, theme: Theme): string | undefined {
  const colour = colourOf(font.color, theme);
  return colour === '#000000' ? undefined : colour;
}

function fontOf(font: FileFont, theme: Theme): CellStyle {
  return defined({
    fontWeight: font.bold ? 'bold' : undefined,
    fontStyle: font.italic ? 'italic' : undefined,
    fontLine: lineOf(font),
    fontColor: fontColour(font, theme),
    fontFamily: font.name === theme.font.name ? undefined : font.name,
    fontSize: font.size === theme.font.size ? undefined : font.size,
  });
}

function backgroundOf({ fill }: FileStyle, theme: Theme): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  return colourOf(fill.fgColor ?? fill.bgColor, theme);
}

const ACROSS = new Set(['left', 'center', 'right']);
const DOWN: Readonly<Record<string, string>> = { top: 'top', center: 'middle', bottom: 'bottom' };

function alignmentOf({ alignment }: FileStyle): CellStyle {
  const across = alignment?.horizontal;
  return defined({
    horizontal: across !== undefined && ACROSS.has(across) ? across : undefined,
    vertical: DOWN[alignment?.vertical ?? ''],
    wrap: alignment?.wrapText ? ('WRAP' as const) : undefined,
  });
}

type Defined<Record_> = { [Key in keyof Record_]?: Exclude<Record_[Key], undefined> };

/** The record without the keys that hold nothing. */
function defined<Record_ extends object>(record: Record_): Defined<Record_> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<Record_>;
}

/** The look of a cell or of a conditional rule; undefined when it is the plain one. */
export function fromFileStyle(style: FileStyle | undefined, theme: Theme): CellStyle | undefined {
  if (style === undefined) return undefined;
  const look: CellStyle = {
    ...fontOf(style.font ?? {}, theme),
    ...defined({ background: backgroundOf(style, theme) }),
    ...alignmentOf(style),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}
