import { Failure } from '../core/failure/failure';
import { MissingTab } from './book';
import { activeFile, openedTabs } from './google';

/**
 * What failed, as far as it can be told: where a person has deleted a tab of ours while the run was at work, that is the
 * reason, whatever Google says in whatever language.
 */
export function explained(error: unknown): unknown {
  return error instanceof Failure ? error : (goneTab() ?? error);
}

function goneTab(): MissingTab | undefined {
  try {
    const standing = new Set(
      activeFile()
        .getSheets()
        .map((sheet) => sheet.getSheetId()),
    );
    const gone = openedTabs().find(({ sheetId }) => !standing.has(sheetId));
    return gone && new MissingTab(gone.key);
  } catch {
    return undefined;
  }
}
