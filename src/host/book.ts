import type { Day, Stamp } from '../core/date';
import { Failure } from '../core/failure/failure';
import type { FailureValues } from '../core/i18n/failure-words';
import { type Language, languages } from '../core/i18n/language';
import { sheetLabels } from '../core/i18n/sheet-labels';
import { type SheetKey, sheets } from '../core/schema/sheets';
import { activeFile, tabOf } from './google';
import { instantNow } from './instant';
import { aloneSince } from './lock';
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
  /** The moment at which the run got the lock, or began where it has not had it. */
  readonly now: Stamp;
  readonly today: Day;
  /** The same moment in minutes since 1970, which no change of zone or summer time moves. */
  readonly instant: number;
  readonly clock: ZoneClock;
  readonly properties: Properties;
  /** Undefined where the tab does not exist (yet, or any more). */
  readonly tabs: Readonly<Partial<Record<SheetKey, Tab>>>;
}

/** Writes instants, in minutes, as moments of a zone; asks Google once for each. */
function stamps(zone: string): (instant: number) => Stamp {
  const known = new Map<number, Stamp>();
  return (instant) => {
    const stamp =
      known.get(instant) ?? patient(Utilities).formatDate(new Date(instant * 60_000), zone, "yyyy-MM-dd'T'HH:mm");
    known.set(instant, stamp);
    return stamp;
  };
}

/** Opens the active spreadsheet: one counted call (the properties). */
export function openBook(): Book {
  const file = activeFile();
  const zone = file.getSpreadsheetTimeZone();
  const instant = instantNow();
  const stamp = stamps(zone);
  const properties = openProperties();
  return {
    fileId: file.getId(),
    fileName: file.getName(),
    url: file.getUrl(),
    zone,
    locale: file.getSpreadsheetLocale(),
    get now() {
      return stamp(Math.max(instant, aloneSince()));
    },
    today: stamp(instant).slice(0, 10),
    instant,
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
