import type { SpreadsheetBase } from './spreadsheet-base';

/** What the person at the screen has selected; all null without a screen, except the active tab. */
export class SelectionService {
  private readonly spreadsheet: SpreadsheetBase;

  constructor(spreadsheet: SpreadsheetBase) {
    this.spreadsheet = spreadsheet;
  }

  getActiveRange(): object | null {
    return this.spreadsheet.getActiveRange();
  }

  getActiveSheet(): object {
    return this.spreadsheet.getActiveSheet();
  }

  getCurrentCell(): object | null {
    return this.spreadsheet.getCurrentCell();
  }
}
