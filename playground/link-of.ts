import { evaluate } from '../emulator/formula/evaluate';
import type { Place } from '../emulator/grid/set-cell';
import type { Cell } from '../emulator/model';
import type { CellScene } from './cell-view';

const CALL = 'HYPERLINK(';

interface Scan {
  readonly depth: number;
  readonly quoted: boolean;
}

function step({ depth, quoted }: Scan, character: string): Scan {
  if (character === '"') return { depth, quoted: !quoted };
  if (quoted) return { depth, quoted };
  if (character === '(') return { depth: depth + 1, quoted };
  return { depth: character === ')' ? depth - 1 : depth, quoted };
}

/** The text of the first argument of the first HYPERLINK in a formula. */
function firstArgument(formula: string): string | undefined {
  const start = formula.toUpperCase().indexOf(CALL);
  if (start < 0) return undefined;
  const rest = formula.slice(start + CALL.length);
  let scan: Scan = { depth: 0, quoted: false };
  for (let at = 0; at < rest.length; at++) {
    const character = rest.charAt(at);
    const ends = !scan.quoted && scan.depth === 0 && (character === ';' || character === ',' || character === ')');
    if (ends) return rest.slice(0, at);
    scan = step(scan, character);
  }
  return undefined;
}

/** Where a HYPERLINK cell leads: '#gid=…&range=A5' inside the spreadsheet, or an address. */
export function linkOf({ workbook, sheet, now }: CellScene, { formula }: Cell, place: Place): string | undefined {
  const target = formula === undefined ? undefined : firstArgument(formula);
  if (target === undefined) return undefined;
  const link = evaluate(`=${target}`, { workbook, sheet, ...place, now });
  return typeof link === 'string' && /^(#gid=\d+|https?:\/\/|mailto:)/.test(link) ? link : undefined;
}
