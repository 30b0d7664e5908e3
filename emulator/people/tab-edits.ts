import { renameInFormula } from '../formula/rewrite-formula';
import { newSheet } from '../grid/new-sheet';
import { cloneSheet } from '../kernel/clone-workbook';
import type { Sheet, Workbook } from '../model';
import { type Fired, refusedWith } from './fired';
import type { Hand } from './hand';

/** Adds an empty tab at the end. */
export function addTabByHand(hand: Hand, name: string): Fired {
  const { workbook } = hand.scene.file;
  if (isTaken(workbook, name)) return refusedWith(takenText(name));
  const apply = (): void => {
    workbook.sheets.push(newSheet(takeId(workbook), name));
  };
  return hand.changeStructure({ changeType: 'INSERT_GRID', apply });
}

/** Renames a tab; formulas follow. */
export function renameTabByHand(hand: Hand, sheet: Sheet, name: string): Fired {
  const { workbook } = hand.scene.file;
  if (isTaken(workbook, name) && sheet.name.toLowerCase() !== name.toLowerCase()) return refusedWith(takenText(name));
  const apply = (): void => {
    renameInAllFormulas(workbook, sheet.name, name);
    sheet.name = name;
  };
  return hand.changeStructure({ sheet, changeType: 'OTHER', apply });
}

/** Deletes a tab; the last visible one stays. */
export function deleteTabByHand(hand: Hand, sheet: Sheet): Fired {
  const { workbook } = hand.scene.file;
  const rest = workbook.sheets.filter((one) => one !== sheet);
  if (rest.every((one) => one.hidden)) return refusedWith("You can't remove all the visible sheets in a document.");
  const apply = (): void => {
    workbook.sheets = rest;
  };
  return hand.changeStructure({ sheet, changeType: 'REMOVE_GRID', apply });
}

/** Copies a tab next to itself; charts and metadata of the tab go along, protections too. */
export function duplicateTabByHand(hand: Hand, sheet: Sheet, name: string): Fired {
  const { workbook } = hand.scene.file;
  if (isTaken(workbook, name)) return refusedWith(takenText(name));
  const apply = (): void => {
    const copy = { ...cloneSheet(sheet), id: takeId(workbook), name };
    workbook.sheets.splice(workbook.sheets.indexOf(sheet) + 1, 0, copy);
  };
  return hand.changeStructure({ changeType: 'INSERT_GRID', apply });
}

function isTaken(workbook: Workbook, name: string): boolean {
  return workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function takenText(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}

function takeId(workbook: Workbook): number {
  const id = workbook.nextId;
  workbook.nextId += 1;
  return id;
}

function renameInAllFormulas(workbook: Workbook, oldName: string, newName: string): void {
  for (const sheet of workbook.sheets) {
    sheet.rows = sheet.rows.map((cells) =>
      cells.map((cell) =>
        cell?.formula === undefined ? cell : { ...cell, formula: renameInFormula(cell.formula, oldName, newName) },
      ),
    );
  }
}
