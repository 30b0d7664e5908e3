import { googleFailure } from '../core/failure/google-failure';
import { lookFor } from './already-done';

/**
 * Google's services fail now and then and work a moment later, and say so in any language. A call that may be made twice
 * without doing anything twice is therefore made again, whatever the error says; nothing waits in between, for the lock
 * may be held. Only who calls too often, and is told so in words that are known, makes no call again: the run gives up, and
 * with it the lock, and what it had begun is begun anew by the next one. What was written and is not sent off yet may be
 * lost with a failing call: it is written again first.
 */
const TRIES = 5;

/** With a write before each call every try fails twice as often: it gets so many. */
const TRIES_WITH_WRITES = 10;

/**
 * Calls that do the same when they are made again, only ask a person again, or only say what is to be built. What adds,
 * inserts or removes is made again where one can see that it was not done; all the rest is made once. A trigger too many
 * is removed by whoever installs triggers.
 */
const REPEATABLE =
  /^(get|is|has|can|set|clear|flush$|hide|show|unhide|tryLock$|releaseLock$|deleteProperty$|toast$|alert$|prompt$|format|compute|base64|g?zip$|ungzip$|protect$|(add|remove)Editors$|updateChart$|breakApart$|activate$|find|new[A-Z]|modify$|as[A-Z]\w+Chart$|build$|require|when|with(Key|Value)$|createDeveloperMetadataFinder$|timeBased$|everyHours$|forSpreadsheet$|onEdit$|create$)/;

/** Reads and flushes send off what was written before. */
const SENDS =
  /^(flush|isBlank|get(Display)?Values?|getFormulas?|getNotes?|getNumberFormats?|getBackgrounds?|getDataValidations?|getLastRow|getLastColumn|getMaxRows|getMaxColumns)$/;

/**
 * Properties are stored at once: written again behind others they would bring back what stood there before; and a chart that
 * is being built would lose what it got since.
 */
const WRITES = /^(set(?!Propert)|clear(?!Ranges))/;

/** Calls behind which what was written before would go elsewhere, or nowhere, if it were written again. */
const MOVES = /^((insert|delete)(Row|Column|Cell)|move|deleteSheet$|sort)/;

/** Calls that give another service, which has to be as patient. */
const GIVES =
  /^(get(ActiveSpreadsheet|ActiveSheet|ActiveCell|Sheets?|SheetByName|SheetById|Range|RangeList|DocumentProperties|DocumentLock|EffectiveUser|ActiveUser|Owner|Protections|Charts|ContainerInfo|Ui|Filter|Location|Column|ProjectTriggers|ConditionalFormatRules|BooleanCondition|Ranges|Options|Editors|Blob)|insertSheet|protect|prompt|offset|newBlob|gzip|ungzip|new(DataValidation|ConditionalFormatRule|Chart|Trigger)|modify|as[A-Z]\w+Chart|createDeveloperMetadataFinder|with(Key|Value)|find|timeBased|everyHours|forSpreadsheet|onEdit|create)$/;

/** Writes of this run that no read and no flush has sent off yet. */
const unsent: (() => unknown)[] = [];

const patients = new WeakMap<object, object>();
const targets = new WeakMap<object, object>();

/** The same service, whose repeatable calls are made again when they fail. */
export function patient<Service extends object>(service: Service): Service {
  const known = patients.get(service);
  if (known !== undefined) return known as Service;
  // A stand-in of its own: what Google's objects allow to be answered for their members nobody knows.
  const proxy = new Proxy<object>(Object.create(null) as object, {
    get: (_stand, name) => {
      const member: unknown = Reflect.get(service, name, service);
      if (typeof member !== 'function' || typeof name !== 'string') return member;
      return (...values: unknown[]) =>
        called({ service, name, values, make: () => Reflect.apply(member, service, values.map(bare)) });
    },
  });
  patients.set(service, proxy);
  targets.set(proxy, service);
  return proxy as Service;
}

/** Google takes its own objects alone. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.some(isPatient) ? value.map(bare) : value;
  return isPatient(value) ? targets.get(value) : value;
}

function isPatient(value: unknown): value is object {
  return typeof value === 'object' && value !== null && targets.has(value);
}

/** One call: whose, which, with what. */
interface Call {
  readonly service: object;
  readonly name: string;
  readonly values: readonly unknown[];
  readonly make: () => unknown;
}

function called(call: Call): unknown {
  const { service, name, make } = call;
  if (MOVES.test(name) && unsent.length > 0) sendOff();
  const result = REPEATABLE.test(name) ? repeatedly(service, name, make) : unlessDone(call);
  if (WRITES.test(name)) unsent.push(make);
  else if (SENDS.test(name)) settle();
  if (result === service) return patients.get(service);
  return GIVES.test(name) ? given(result) : result;
}

/** What does a thing twice when it is made twice is made again only where it shows that it was not done. */
function unlessDone({ service, name, values, make }: Call): unknown {
  const look = lookFor(patient(service), name, given(values.map(bare)) as unknown[]);
  if (look === undefined) return make();
  let end = tried(make);
  for (let tries = 1; isWorthATry(end); tries += 1) {
    sendAgain(0);
    const done = look();
    if (done) return done === true ? service : bare(done);
    if (done === undefined || tries === TRIES) break;
    end = tried(make);
  }
  return resultOf(end);
}

/** How a call ended. */
type End = { readonly value: unknown } | { readonly error: unknown };

function tried(make: () => unknown): End {
  try {
    return { value: make() };
  } catch (error) {
    return { error };
  }
}

/** Whether a call that failed is made again. */
function isWorthATry(end: End): end is { readonly error: unknown } {
  return 'error' in end && !isTooOften(end.error);
}

function isTooOften(error: unknown): boolean {
  return error instanceof Error && googleFailure(error.message) === 'tooOften';
}

/** Reads of whole rectangles, which may be too large for Google's memory or time. */
const BLOCKS = /^get(DisplayValues|Values|Formulas|Notes|NumberFormats|DataValidations)$/;

/** So few rows are never too many. */
const FEW = 2000;

/** What fails for good is asked for in halves, as long as these are large: each of them may go through. */
function repeatedly(target: object, name: string, call: () => unknown): unknown {
  try {
    return repeated(call);
  } catch (error) {
    const range = target as Pick<GoogleAppsScript.Spreadsheet.Range, 'getNumRows' | 'offset'>;
    const rows = BLOCKS.test(name) && 'offset' in target ? range.getNumRows() : 0;
    if (rows < FEW || isTooOften(error)) throw error;
    const half = Math.floor(rows / 2);
    return [range.offset(0, 0, half), range.offset(half, 0, rows - half)].flatMap((part) => {
      const ask: unknown = Reflect.get(part, name, part);
      return repeatedly(part, name, () => Reflect.apply(ask as () => unknown, part, [])) as unknown[];
    });
  }
}

function settle(): void {
  unsent.length = 0;
}

function sendOff(): void {
  repeated(() => SpreadsheetApp.flush());
  settle();
}

function given(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(given);
  return typeof result === 'object' && result !== null ? patient(result) : result;
}

function repeated(make: () => unknown): unknown {
  let end = tried(make);
  for (let tries = 1; isWorthATry(end) && tries < mostTries(); tries += 1) {
    sendAgain(1);
    end = tried(() => {
      unsent[0]?.();
      return make();
    });
  }
  return resultOf(end);
}

function mostTries(): number {
  return unsent.length > 0 ? TRIES_WITH_WRITES : TRIES;
}

/** What fails for good takes with it what was written before: nobody writes it again. */
function resultOf(end: End): unknown {
  if ('value' in end) return end.value;
  settle();
  throw end.error;
}

/**
 * What was written goes again, in its order and each sent off by itself, since many in a row would hardly all go well; so
 * many of the last are left. What fails here for good is told: a call that went well behind it would hide it.
 */
function sendAgain(left: number): void {
  for (let [write] = unsent; write !== undefined && unsent.length > left; [write] = unsent) {
    sendOne(write);
    unsent.shift();
  }
}

function sendOne(write: () => unknown): void {
  const send = () => {
    write();
    SpreadsheetApp.flush();
  };
  let end = tried(send);
  for (let tries = 1; isWorthATry(end) && tries < TRIES_WITH_WRITES; tries += 1) end = tried(send);
  resultOf(end);
}
