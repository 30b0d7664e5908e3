/** One thing a person did that can be undone. */
export interface LoggedEdit {
  undo(): void;
  redo(): void;
}

/** The undo list of one window. A new edit forgets what was undone before it. */
export class EditLog {
  private readonly done: LoggedEdit[] = [];
  private readonly undone: LoggedEdit[] = [];

  add(edit: LoggedEdit): void {
    this.done.push(edit);
    this.undone.length = 0;
  }

  /** Takes the last edit back; false when there is none. */
  undo(): boolean {
    const edit = this.done.pop();
    if (edit === undefined) return false;
    edit.undo();
    this.undone.push(edit);
    return true;
  }

  /** Does the last undone edit again; false when there is none. */
  redo(): boolean {
    const edit = this.undone.pop();
    if (edit === undefined) return false;
    edit.redo();
    this.done.push(edit);
    return true;
  }
}
