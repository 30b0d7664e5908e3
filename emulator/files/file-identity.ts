/** What a file does not know of the spreadsheet it becomes. */
export interface FileIdentity {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** e.g. zh_CN. */
  readonly locale: string;
  readonly timeZone: string;
  /** Ids of the tabs count up from here (default 1), so that several files can become one spreadsheet. */
  readonly firstSheetId?: number;
}
