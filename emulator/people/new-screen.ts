import type { File } from '../kernel/file';
import type { Screen } from '../kernel/screen';

/** A window just opened: the first tab, nothing shown yet. */
export function newScreen(file: File, email: string): Screen {
  const [first] = file.workbook.sheets;
  return {
    email,
    selection: { sheetId: first?.id ?? 0, area: { row: 1, column: 1, rows: 1, columns: 1 } },
    menus: new Map(),
    alerts: [],
    toasts: [],
    dialogs: [],
    answers: [],
    sidebarPage: null,
  };
}
