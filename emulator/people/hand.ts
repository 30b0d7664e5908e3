import { dispatchChange, dispatchEdit, type Scene } from '../kernel/dispatch';
import type { EditNews } from '../kernel/make-event';
import { mayEditArea, PROTECTED_TEXT } from '../kernel/rights';
import type { Area, Sheet } from '../model';
import { EditLog } from './edit-log';
import { type Fired, refusedWith } from './fired';
import { cellSnapshot, workbookSnapshot } from './snapshot';

/** A change of cells: what it touches, what it does, what events tell of it. */
export interface CellEdit {
  readonly sheet: Sheet;
  readonly area: Area;
  apply(): void;
  /** Absent = no edit event. */
  readonly news?: Omit<EditNews, 'sheet' | 'area'>;
}

/** A change of structure. */
export interface StructureEdit {
  readonly sheet?: Sheet;
  /** What must not be protected against the person. */
  readonly area?: Area;
  readonly changeType: string;
  apply(): void;
}

/** Does what a person does: asks for the right, keeps the way back, changes the cells, lets the triggers know. */
export class Hand {
  readonly log = new EditLog();
  readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  mayEdit(sheet: Sheet, area?: Area): boolean {
    const { file, screen, world } = this.scene;
    // A protection that only warns asks the person, who goes on.
    const profile = { ...world.profile, warningProtectionStopsScripts: false };
    return mayEditArea({ workbook: file.workbook, sheet, area, email: screen.email, profile });
  }

  editCells(edit: CellEdit): Fired {
    const { sheet, area } = edit;
    if (!this.mayEdit(sheet, area)) return refusedWith(PROTECTED_TEXT);
    const undo = cellSnapshot(sheet, area);
    edit.apply();
    this.log.add({ undo, redo: cellSnapshot(sheet, area) });
    if (edit.news === undefined) return dispatchChange(this.scene, 'OTHER');
    return dispatchEdit(this.scene, { ...edit.news, sheet, area });
  }

  changeStructure(edit: StructureEdit): Fired {
    if (!this.mayChange(edit)) return refusedWith(PROTECTED_TEXT);
    const { workbook } = this.scene.file;
    const undo = workbookSnapshot(workbook);
    edit.apply();
    this.log.add({ undo, redo: workbookSnapshot(workbook) });
    return dispatchChange(this.scene, edit.changeType);
  }

  private mayChange({ sheet, area }: StructureEdit): boolean {
    const { workbook } = this.scene.file;
    const { email } = this.scene.screen;
    if (sheet === undefined) return email === workbook.owner || workbook.editors.includes(email);
    return this.mayEdit(sheet) && (area === undefined || this.mayEdit(sheet, area));
  }
}
