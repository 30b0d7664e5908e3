import type { Area, Sheet } from '../model';

/** One thing a person did that can be undone. */
interface LoggedEdit {
  /** The cells it changed; absent for changes of structure. */
  readonly where?: { readonly sheet: Sheet; readonly area: Area };
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

  /** Takes the last edit back and gives it; undefined when there is none. */
  undo(): LoggedEdit | undefined {
    const edit = this.done.pop();
    if (edit === undefined) return undefined;
    edit.undo();
    this.undone.push(edit);
    return edit;
  }

  /** Does the last undone edit again and gives it; undefined when there is none. */
  redo(): LoggedEdit | undefined {
    const edit = this.undone.pop();
    if (edit === undefined) return undefined;
    edit.redo();
    this.done.push(edit);
    return edit;
  }
}
