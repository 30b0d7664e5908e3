import { type WriteOptions, writeXlsx } from 'hucre/xlsx';
import type { Workbook } from '../model';
import { chartParts } from './chart-parts';
import { absoluteReference } from './file-area';
import { fileTabNames } from './file-tab-names';
import { ListTab } from './list-tab';
import { type SheetSetting, toFileSheet } from './to-file-sheet';
import { DEFAULT_FONT } from './to-file-style';
import { replaceParts } from './zip-parts';

function settingOf(workbook: Workbook): SheetSetting {
  const tabById = fileTabNames(workbook.sheets);
  const tabNames = new Map(workbook.sheets.map(({ id, name }) => [name, tabById.get(id) ?? name]));
  const { locale, timeZone } = workbook;
  return { locale, timeZone, tabById, tabNames, lists: new ListTab(), styles: new Map() };
}

function namedRanges({ namedRanges: ranges }: Workbook, { tabById }: SheetSetting): { name: string; range: string }[] {
  return [...ranges].flatMap(([name, { sheetId, area }]) => {
    const tab = tabById.get(sheetId);
    return tab === undefined ? [] : [{ name, range: absoluteReference(tab, area) }];
  });
}

function writeOptions(workbook: Workbook, setting: SheetSetting, now: number): WriteOptions {
  const sheets = workbook.sheets.map((sheet) => toFileSheet(sheet, setting));
  const lists = setting.lists.tab();
  const visible = workbook.sheets.findIndex(({ hidden }) => !hidden);
  return {
    sheets: lists === undefined ? sheets : [...sheets, lists],
    namedRanges: namedRanges(workbook, setting),
    activeSheet: Math.max(visible, 0),
    defaultFont: DEFAULT_FONT,
    properties: { title: workbook.name, created: new Date(now), modified: new Date(now) },
  };
}

/** The workbook as the bytes of an .xlsx file; `now` (epoch ms) is the moment the file says it was made. */
export async function toXlsx(workbook: Workbook, now: number): Promise<Uint8Array> {
  const setting = settingOf(workbook);
  const bytes = await writeXlsx(writeOptions(workbook, setting, now));
  return replaceParts(bytes, chartParts(workbook, setting));
}
