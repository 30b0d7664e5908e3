import { copySheet } from '../grid/copy-sheet';
import { deleteSheet } from '../grid/delete-sheet';
import { newSheet } from '../grid/new-sheet';
import { renameSheet } from '../grid/rename-sheet';
import { assertTabName } from '../grid/tab-name';
import { ServiceError } from '../kernel/service-error';
import type { Sheet, Workbook } from '../model';
import type { Fired } from './fired';
import type { Hand } from './hand';

/** Adds an empty tab at the end. */
export function addTabByHand(hand: Hand, name: string): Fired {
  const { workbook } = hand.scene.file;
  return hand.changeStructure({
    changeType: 'INSERT_GRID',
    check: () => assertTabName(workbook, name),
    apply: () => workbook.sheets.push(newSheet(takeId(workbook), name)),
  });
}

/** Renames a tab; formulas follow. */
export function renameTabByHand(hand: Hand, sheet: Sheet, name: string): Fired {
  const { workbook } = hand.scene.file;
  return hand.changeStructure({
    sheet,
    changeType: 'OTHER',
    check: () => assertTabName(workbook, name, sheet),
    apply: () => renameSheet(workbook, sheet, name),
  });
}

/** Deletes a tab, with what refers to it; the last visible one stays. */
export function deleteTabByHand(hand: Hand, sheet: Sheet): Fired {
  const { workbook } = hand.scene.file;
  return hand.changeStructure({
    sheet,
    area: { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount },
    changeType: 'REMOVE_GRID',
    check: () => {
      if (workbook.sheets.some((other) => other !== sheet && !other.hidden)) return;
      throw new ServiceError("You can't remove all the visible sheets in a document.");
    },
    apply: () => deleteSheet(workbook, sheet),
  });
}

/** Copies a tab next to itself; charts and metadata of the tab go along, protections too. */
export function duplicateTabByHand(hand: Hand, sheet: Sheet, name: string): Fired {
  const { workbook } = hand.scene.file;
  return hand.changeStructure({
    changeType: 'INSERT_GRID',
    check: () => assertTabName(workbook, name),
    apply: () => {
      const copy = copySheet(sheet, { id: takeId(workbook), name }, () => takeId(workbook));
      workbook.sheets.splice(workbook.sheets.indexOf(sheet) + 1, 0, copy);
    },
  });
}

function takeId(workbook: Workbook): number {
  const id = workbook.nextId;
  workbook.nextId += 1;
  return id;
}
