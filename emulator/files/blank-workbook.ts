import type { Workbook } from '../model';
import type { FileIdentity } from './file-identity';

/** A spreadsheet without tabs, for a reader to fill. */
export function blankWorkbook({ id, name, owner, locale, timeZone }: FileIdentity): Workbook {
  return {
    id,
    name,
    owner,
    locale,
    timeZone,
    editors: [],
    viewers: [],
    sheets: [],
    metadata: [],
    namedRanges: new Map(),
    nextId: 1,
  };
}
