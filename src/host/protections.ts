import type { Tab } from './book';
import { activeFile, noteSent, sheetOf } from './google';
import { logRefusal } from './log';
import { patient } from './patient';
import { sendWrites } from './send-writes';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** The protections of whole tabs, and what can be done about them. */
export interface Protections {
  /** Lets only these addresses (and the owner) edit a tab. */
  protectFor(tab: Tab, editors: readonly string[], begin: () => boolean): void;
  /**
   * Makes Sheets ask before a person edits a tab. False where that is so already. A protection that a person set stays
   * as it is; one that a set-up of ours left half made is put right.
   */
  warn(tab: Tab, present: 'ours' | 'anybodys', begin: () => boolean): boolean;
  /** Takes warnings off again. */
  dropWarnings(tabs: readonly Tab[]): void;
}

/** The protections of a file in which every tab is new: nothing is read. */
export function noProtections(): Protections {
  return protectionsOver(new Map());
}

/** The protections as they stand (one read). */
export function openProtections(): Protections {
  return protectionsOver(bySheet());
}

function bySheet(): ReadonlyMap<number, Protection> {
  const all: Protection[] = activeFile().getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return new Map(all.map((one) => [one.getRange().getSheet().getSheetId(), one]));
}

function protectionsOver(present: ReadonlyMap<number, Protection>): Protections {
  return {
    protectFor: (tab, editors, begin) => {
      const own = present.get(tab.sheetId);
      const steps = own === undefined ? [() => shut(sheetOf(tab).protect(), editors)] : stepsToShut(own, editors);
      if (steps.length > 0 && begin()) for (const step of steps) step();
    },
    warn: (tab, whose, begin) => {
      const own = present.get(tab.sheetId);
      if ((own !== undefined && (whose === 'anybodys' || own.isWarningOnly())) || !begin()) return false;
      (own ?? sheetOf(tab).protect()).setWarningOnly(true);
      return true;
    },
    dropWarnings: (tabs) => {
      const now = bySheet();
      for (const tab of tabs) {
        const own = now.get(tab.sheetId);
        if (own?.isWarningOnly()) own.remove();
      }
    },
  };
}

type Step = () => unknown;

/** A fresh protection lets every editor of the file in, later ones too, until one is named. */
function shut(fresh: Protection, editors: readonly string[]): void {
  fresh.addEditors([...new Set([patient(Session).getEffectiveUser().getEmail().toLowerCase(), ...editors])]);
  for (const step of stepsToAdmit(fresh, editors)) step();
  if (fresh.canDomainEdit()) fresh.setDomainEdit(false);
}

function stepsToShut(present: Protection, editors: readonly string[]): Step[] {
  if (!present.canEdit()) return [];
  return [
    ...(present.isWarningOnly() ? [() => present.setWarningOnly(false)] : []),
    ...(present.canDomainEdit() ? [() => present.setDomainEdit(false)] : []),
    ...stepsToAdmit(present, editors),
  ];
}

/** The person at work always stays an editor: Google does not let anybody shut themselves out. */
function stepsToAdmit(protection: Protection, editors: readonly string[]): Step[] {
  const wanted = new Set([...editors, patient(Session).getEffectiveUser().getEmail().toLowerCase()]);
  const known = protection.getEditors().map((user) => user.getEmail().toLowerCase());
  const owner = activeFile().getOwner()?.getEmail().toLowerCase();
  const missing = editors.filter((editor) => !known.includes(editor) && editor !== owner);
  const strangers = known.filter((email) => !wanted.has(email));
  return [
    ...(missing.length > 0 ? [() => protection.addEditors(missing)] : []),
    ...(strangers.length > 0 ? [() => protection.removeEditors(strangers)] : []),
  ];
}

/**
 * Whether a warning-only protection keeps scripts from writing to a tab: nobody knows for certain, so a header that is
 * bold already is made bold. Asked twice, since a service that happens to fail once is no protection.
 */
export function stopsScripts(tab: Tab): boolean {
  return refusesBold(tab) && refusesBold(tab);
}

function refusesBold(tab: Tab): boolean {
  try {
    sheetOf(tab).getRange(1, 1).setFontWeight('bold');
    sendWrites();
    noteSent();
    return false;
  } catch (error) {
    logRefusal('Warning-only protection stops scripts', error);
    return true;
  }
}

const schemaKey = 'leadbook-schema';

/** The number of the workbook's structure; 0 where it has none yet. It travels with copies and restored versions. */
export function schemaNumber(): number {
  const entries = activeFile().createDeveloperMetadataFinder().withKey(schemaKey).find();
  return entries.reduce((most, entry) => Math.max(most, Number(entry.getValue() ?? 0)), 0);
}

/** Marks the workbook with the number of its structure. */
export function markSchema(number: number): void {
  activeFile().addDeveloperMetadata(schemaKey, String(number), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
