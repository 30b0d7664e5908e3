import { isDateFormat } from '../values/display';

/** Letters beyond ASCII (年, 月, ¥…) that stand bare in a pattern: a workbook program wants them in quotes. */
const BARE_WORDS = /[\u0080-\uffff]+/g;
const QUOTED_OR_BRACKET = /("[^"]*"|\[[^\]]*\]|\\.)/;

/** A spreadsheet's pattern → the number format of a workbook file; undefined is automatic. */
export function toFileFormat(pattern: string | undefined): string | undefined {
  if (pattern === undefined || pattern === '' || pattern.toLowerCase() === 'general') return undefined;
  return pattern
    .split(QUOTED_OR_BRACKET)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(BARE_WORDS, '"$&"').replace(/am\/pm/gi, 'AM/PM')))
    .join('');
}

/** A file's number format → a spreadsheet's pattern: without language tags, escapes and quotes that say nothing. */
export function fromFileFormat(format: string | undefined): string | undefined {
  if (format === undefined || format === '' || /^general$/i.test(format)) return undefined;
  const pattern = format
    .replace(/\[\$-[^\]]*\]/g, '')
    .replace(/\\([-/ :.,()])/g, '$1')
    .replace(/"([\u0080-\uffff]+)"/g, '$1');
  const [first = '', ...others] = pattern.split(';');
  // A date's second section ";@" only says that text stays text.
  return others.join(';') === '@' && isDateFormat(first) ? first : pattern;
}
