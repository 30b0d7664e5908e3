import { toA1 } from '../grid/to-a1';
import { dispatchChange, dispatchEdit, type Scene } from '../kernel/dispatch';
import type { EditNews } from '../kernel/make-event';
import { isEditor, mayEditArea, PROTECTED_TEXT } from '../kernel/rights';
import { ServiceError } from '../kernel/service-error';
import type { Area, Sheet } from '../model';
import { EditLog } from './edit-log';
import { type Fired, refusedWith } from './fired';
import { cellSnapshot, type Undoing, workbookSnapshot } from './snapshot';

/** A change of cells: what it touches, what it does, what events tell of it. */
interface CellEdit {
  readonly sheet: Sheet;
  readonly area: Area;
  apply(): void;
  /** Absent = no edit event. */
  readonly news?: Omit<EditNews, 'sheet' | 'area'>;
  /** What undoing brings back; absent = everything but notes, which may be of somebody else. */
  readonly undoes?: Undoing;
  /** Throws the sentence of the window that stops the edit. */
  check?(): void;
}

/** A change of structure. */
interface StructureEdit {
  readonly sheet?: Sheet;
  /** What must not be protected against the person. */
  readonly area?: Area;
  readonly changeType: string;
  apply(): void;
  /** Throws the sentence of the window that stops the change. */
  check?(): void;
}

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** Does what a person does: asks for the right, keeps the way back, changes the cells, lets the triggers know. */
export class Hand {
  private readonly log = new EditLog();
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
    const { sheet, area, undoes = 'content' } = edit;
    if (area.row > sheet.rowCount || area.column > sheet.columnCount) throw new RangeError(`${toA1(area)} is no cell`);
    const refusal = this.mayEdit(sheet, area) ? refusalBy(edit) : PROTECTED_TEXT;
    if (refusal !== undefined) return refusedWith(refusal);
    const undo = cellSnapshot(sheet, area, undoes);
    this.goTo(sheet, area);
    edit.apply();
    this.log.add({ undo, redo: cellSnapshot(sheet, area, undoes), where: { sheet, area } });
    if (edit.news === undefined) return dispatchChange(this.scene, 'OTHER');
    return dispatchEdit(this.scene, { ...edit.news, sheet, area });
  }

  changeStructure(edit: StructureEdit): Fired {
    const refusal = this.mayChange(edit) ? refusalBy(edit) : PROTECTED_TEXT;
    if (refusal !== undefined) return refusedWith(refusal);
    const { workbook } = this.scene.file;
    const undo = workbookSnapshot(workbook);
    if (edit.sheet !== undefined) this.goTo(edit.sheet, edit.area ?? FIRST_CELL);
    edit.apply();
    this.log.add({ undo, redo: workbookSnapshot(workbook) });
    return dispatchChange(this.scene, edit.changeType);
  }

  /** Takes the last edit back, or does it again. Whether handlers hear of it nobody knows: the profile decides. */
  rearrange(direction: 'undo' | 'redo'): Fired {
    const edit = this.log[direction]();
    if (edit === undefined) return [];
    const tells = edit.where !== undefined && this.scene.world.profile.rearrangingFiresEdit;
    return tells ? dispatchEdit(this.scene, edit.where) : dispatchChange(this.scene, 'OTHER');
  }

  /** Where a person works is what scripts call active. */
  private goTo(sheet: Sheet, area: Area): void {
    this.scene.screen.selection = { sheetId: sheet.id, area };
  }

  private mayChange({ sheet, area }: StructureEdit): boolean {
    const { workbook } = this.scene.file;
    const { email } = this.scene.screen;
    if (sheet === undefined) return isEditor(workbook, email);
    return this.mayEdit(sheet) && (area === undefined || this.mayEdit(sheet, area));
  }
}

function refusalBy({ check }: Pick<CellEdit, 'check'>): string | undefined {
  try {
    check?.();
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError) return error.message;
    throw error;
  }
}
