/**
 * Where nobody knows how the platform behaves, or where it behaves in two ways, one switch with both answers.
 * The harsh profile takes the answer that is worse for an add-on; the mild one the other.
 */
export interface Profile {
  /** true: a bad write throws at a later call (read, flush, end of the run); false: at the write itself. */
  deferredErrors: boolean;
  /** After a deferred error: are the writes buffered behind the bad one lost with it? */
  afterBadWrite: 'rest-dropped' | 'rest-applied';
  /** Unflushed writes of a killed run, when the killing hook does not say. */
  killBuffer: 'applied' | 'dropped' | 'half';
  /** true: a property value over 9 KB throws (documented); false: only the store limit is enforced (measured). */
  strictProperties: boolean;
  /** Taking a lock that the same run already holds. */
  sameRunRelock: 'granted' | 'blocked';
  /** Does a protection that only warns people stop scripts? */
  warningProtectionStopsScripts: boolean;
  /** true: '=…' written into a text-formatted ('@') cell stays text; false: it becomes a formula all the same. */
  atCellKeepsFormulaText: boolean;
  /** Whose address `getActiveUser` gives outside full authorization and across domains. */
  activeUserVisible: 'domain' | 'never';
  /** `e.user` of edit events: the address is given when policy allows, or never. */
  eventUser: 'domain' | 'never';
  /** true: error cells come out of getValues as Error-like objects; false: as text such as '#N/A'. */
  errorObjectsInCells: boolean;
  /** true: bulk writes skip rows hidden by hand or by the filter. */
  hiddenRowsSkippedByBulkWrites: boolean;
  /** Share of edit events that never reach a handler (0 to 1). */
  dropEvents: number;
  /** Share of edit events delivered twice (0 to 1). */
  doubleEvents: number;
  /** true: a single-cell paste carries no `value` (as a multi-cell one never does). */
  singlePasteWithoutValue: boolean;
  /** `e.value` of a cleared cell: the field is missing, or an object as older scripts saw it. */
  clearedValue: 'missing' | 'object';
  /** true: moving cells by cut and paste or by dragging fires edit events. */
  moveFiresEdit: boolean;
  /** Share of clock runs that start a second time (0 to 1). */
  doubleClock: number;
  /** Share of clock runs that never happen (0 to 1). */
  missingClock: number;
  /** Longest delay of a clock run behind its minute, in minutes. */
  lateClockMinutes: number;
  /** true: the first `onOpen` in a file runs without any authorization, as in a published add-on. */
  firstOpenNone: boolean;
  /** true: triggers obey the rules of a published add-on: hourly at most, one of each type for a person and file. */
  addOnTriggers: boolean;
  /** true: `Intl`, `BigInt`, `WeakRef`, `globalThis` and library methods newer than ES2020 are missing. */
  bareLanguage: boolean;
  /** true: `getRemainingDailyQuota` promises more than will be sent. */
  mailCounterLies: boolean;
  /** Share of cache entries that vanish before their time (0 to 1). */
  cacheEviction: number;
  /** Language of Google's error texts: that of the person, English, or one in which no English word occurs. */
  errorLanguage: 'user' | 'en' | 'unknown';
  /** true: the sidebar belongs to another account than the browser's first one, and every call from it fails. */
  secondAccount: boolean;
  /** Share of sidebar answers that get lost after the server has done its work (0 to 1). */
  lostAnswers: number;
  /** What `Drive.Files.get` with `alt: 'media'` gives: the content as a text, or a Blob. */
  driveMedia: 'text' | 'blob';
  /** true: sorting, undoing and redoing fire edit events (without values). */
  rearrangingFiresEdit: boolean;
}

/** Everything at its worst, except that chance (lost, doubled events and runs) is switched on by the test that wants it. */
export const HARSH: Readonly<Profile> = {
  deferredErrors: true,
  afterBadWrite: 'rest-dropped',
  killBuffer: 'dropped',
  strictProperties: true,
  sameRunRelock: 'granted',
  warningProtectionStopsScripts: false,
  atCellKeepsFormulaText: false,
  activeUserVisible: 'never',
  eventUser: 'never',
  errorObjectsInCells: false,
  hiddenRowsSkippedByBulkWrites: false,
  dropEvents: 0,
  doubleEvents: 0,
  singlePasteWithoutValue: true,
  clearedValue: 'missing',
  moveFiresEdit: false,
  doubleClock: 0,
  missingClock: 0,
  lateClockMinutes: 0,
  firstOpenNone: false,
  addOnTriggers: false,
  bareLanguage: true,
  mailCounterLies: false,
  cacheEviction: 0,
  errorLanguage: 'user',
  secondAccount: false,
  lostAnswers: 0,
  driveMedia: 'text',
  rearrangingFiresEdit: false,
};

/** The other answer of every switch, for suites that flip each one alone. */
export const OTHER_ANSWERS: Readonly<Profile> = {
  deferredErrors: false,
  afterBadWrite: 'rest-applied',
  killBuffer: 'applied',
  strictProperties: false,
  sameRunRelock: 'blocked',
  warningProtectionStopsScripts: true,
  atCellKeepsFormulaText: true,
  activeUserVisible: 'domain',
  eventUser: 'domain',
  errorObjectsInCells: true,
  hiddenRowsSkippedByBulkWrites: true,
  dropEvents: 0.3,
  doubleEvents: 0.3,
  singlePasteWithoutValue: false,
  clearedValue: 'object',
  moveFiresEdit: true,
  doubleClock: 0.3,
  missingClock: 0.3,
  lateClockMinutes: 20,
  firstOpenNone: true,
  addOnTriggers: true,
  bareLanguage: false,
  mailCounterLies: true,
  cacheEviction: 0.5,
  errorLanguage: 'unknown',
  secondAccount: true,
  lostAnswers: 0.3,
  driveMedia: 'blob',
  rearrangingFiresEdit: true,
};

/** One profile for each switch, harsh but for that switch, with its name. */
export function flippedProfiles(): { readonly name: keyof Profile; readonly profile: Profile }[] {
  const names = Object.keys(OTHER_ANSWERS) as (keyof Profile)[];
  return names.map((name) => ({ name, profile: { ...HARSH, [name]: OTHER_ANSWERS[name] } }));
}
