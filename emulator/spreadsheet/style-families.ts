import type { CellStyle } from '../model';
import { colorCode } from './color-code';

/** A property of cells with the four methods getX, getXs, setX, setXs. */
export interface StyleFamily {
  readonly key: keyof CellStyle;
  readonly one: string;
  readonly many: string;
  /** What an untouched cell answers. */
  readonly fallback: string | number;
  /** The value to store, or undefined for nonsense. */
  readonly read: (value: unknown) => string | number | undefined;
}

function oneOf(...names: readonly string[]): (value: unknown) => string | undefined {
  return (value) => names.find((name) => name === String(value).toLowerCase());
}

const color = (value: unknown): string | undefined => colorCode(String(value));
const text = (value: unknown): string => String(value);
const size = (value: unknown): number | undefined => (Number(value) > 0 ? Number(value) : undefined);

export const STYLE_FAMILIES: readonly StyleFamily[] = [
  { key: 'background', one: 'Background', many: 'Backgrounds', fallback: '#ffffff', read: color },
  { key: 'fontColor', one: 'FontColor', many: 'FontColors', fallback: '#000000', read: color },
  { key: 'fontFamily', one: 'FontFamily', many: 'FontFamilies', fallback: 'Arial', read: text },
  { key: 'fontSize', one: 'FontSize', many: 'FontSizes', fallback: 10, read: size },
  { key: 'fontWeight', one: 'FontWeight', many: 'FontWeights', fallback: 'normal', read: oneOf('bold', 'normal') },
  { key: 'fontStyle', one: 'FontStyle', many: 'FontStyles', fallback: 'normal', read: oneOf('italic', 'normal') },
  {
    key: 'fontLine',
    one: 'FontLine',
    many: 'FontLines',
    fallback: 'none',
    read: oneOf('underline', 'line-through', 'none'),
  },
  {
    key: 'horizontal',
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    fallback: 'general',
    read: oneOf('left', 'center', 'right', 'normal'),
  },
  {
    key: 'vertical',
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    fallback: 'bottom',
    read: oneOf('top', 'middle', 'bottom'),
  },
];
