import type { Day, Stamp } from '../core/date';
import { Failure } from '../core/failure/failure';
import type { FailureValues } from '../core/i18n/failure-words';
import { type Language, languages } from '../core/i18n/language';
import { sheetLabels } from '../core/i18n/sheet-labels';
import { type SheetKey, sheets } from '../core/schema/sheets';
import { activeFile, tabOf } from './google';
import { instantNow } from './instant';
import { patient } from './patient';
import { isBeingSetUp } from './pending';
import { openProperties, type Properties } from './properties';
import { type ZoneClock, zoneClock } from './zone';

/** One tab of the workbook, in plain words. */
export interface Tab {
  readonly key: SheetKey;
  readonly sheetId: number;
  readonly name: string;
}

/** The workbook as one run sees it. */
export interface Book {
  readonly fileId: string;
  readonly fileName: string;
  readonly url: string;
  /** The spreadsheet's own zone; the script's zone is never used. */
  readonly zone: string;
  readonly locale: string;
  readonly now: Stamp;
  readonly today: Day;
  /** The same moment in minutes since 1970, which no change of zone or summer time moves. */
  readonly instant: number;
  readonly clock: ZoneClock;
  readonly properties: Properties;
  /** Undefined where the tab does not exist (yet, or any more). */
  readonly tabs: Readonly<Partial<Record<SheetKey, Tab>>>;
}

/** Opens the active spreadsheet: one counted call (the properties). */
export function openBook(): Book {
  const file = activeFile();
  const zone = file.getSpreadsheetTimeZone();
  const now = patient(Utilities).formatDate(new Date(), zone, "yyyy-MM-dd'T'HH:mm");
  const properties = openProperties();
  return {
    fileId: file.getId(),
    fileName: file.getName(),
    url: file.getUrl(),
    zone,
    locale: file.getSpreadsheetLocale(),
    now,
    today: now.slice(0, 10),
    instant: instantNow(),
    clock: zoneClock(zone),
    properties,
    tabs: findTabs(properties),
  };
}

/**
 * A tab is known by its sheet id; one never seen before by its name in any language. While a set-up is under way a name
 * proves nothing: the ids of what it takes over and has made are noted.
 */
function findTabs(properties: Properties): Book['tabs'] {
  const ids = (JSON.parse(properties.text('tabs') || '{}') ?? {}) as Partial<Record<SheetKey, number>>;
  const all = activeFile().getSheets();
  const tabs: Partial<Record<SheetKey, Tab>> = {};
  const isByName = !isBeingSetUp({ properties });
  for (const { key } of sheets) {
    const names: string[] = isByName ? languages.map((language) => sheetLabels[key][language]) : [];
    const found =
      all.find((sheet) => sheet.getSheetId() === ids[key]) ?? all.find((sheet) => names.includes(sheet.getName()));
    if (found !== undefined) tabs[key] = tabOf(key, found);
  }
  return tabs;
}

/** A tab that must be there; its absence is told as a plain sentence by the caller of `Missing`. */
export function tabIn(book: Book, key: SheetKey): Tab {
  const tab = book.tabs[key];
  if (tab === undefined) throw new MissingTab(key);
  return tab;
}

/** The workbook lacks a tab: set-up has not run or somebody deleted it. */
export class MissingTab extends Failure {
  readonly code = 'missingTab';
  readonly key: SheetKey;
  constructor(key: SheetKey) {
    super(`Tab ${key} is missing`);
    this.name = 'MissingTab';
    this.key = key;
  }

  override values(language: Language): FailureValues {
    return { tab: sheetLabels[this.key][language] };
  }
}
