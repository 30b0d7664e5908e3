/**
 * Google's services fail now and then and work a moment later, and say so in any language. A call that may be made twice
 * without doing anything twice is therefore made again, whatever the error says; nothing waits in between, for the lock
 * may be held. What was written and is not sent off yet may be lost with a failing call: it is written again first.
 */
const TRIES = 5;

/**
 * Calls that do the same when they are made again, only ask a person again, or only say what is to be built. What adds,
 * inserts, moves or sends is made once.
 */
const REPEATABLE =
  /^(get|is|has|can|set|clear|flush$|hide|show|unhide|tryLock$|releaseLock$|deleteProperty$|toast$|alert$|prompt$|format|compute|base64|find|new[A-Z]|modify$|as[A-Z]\w+Chart$|build$|require|when|withKey$|createDeveloperMetadataFinder$|timeBased$|everyHours$|forSpreadsheet$|onEdit$)/;

/** Reads and flushes send off what was written before. */
const SENDS =
  /^(flush|get(Display)?Values?|getFormulas?|getNotes?|getNumberFormats?|getBackgrounds?|getDataValidations?|getLastRow|getLastColumn|getMaxRows|getMaxColumns)$/;

/** Properties are stored at once: written again behind others they would bring back what stood there before. */
const WRITES = /^(set(?!Propert)|clear)/;

/** Calls that give another service, which has to be as patient. */
const GIVES =
  /^(get(ActiveSpreadsheet|Sheets?|SheetByName|SheetById|Range|RangeList|DocumentProperties|DocumentLock|EffectiveUser|ActiveUser|Owner|Protections|Charts|Ui|Filter|Location|Column|ProjectTriggers)|insertSheet|new(DataValidation|ConditionalFormatRule|Chart|Trigger)|modify|as[A-Z]\w+Chart|createDeveloperMetadataFinder|withKey|find|timeBased|everyHours|forSpreadsheet|onEdit|create)$/;

/** Writes of this run that no read and no flush has sent off yet. */
const unsent: (() => unknown)[] = [];

/** Writes may be on their way that cannot be written again. */
let isUnsure = false;

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
      return (...values: unknown[]) => called(service, name, () => Reflect.apply(member, service, values.map(bare)));
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

function called(target: object, name: string, call: () => unknown): unknown {
  const result = REPEATABLE.test(name) && !isUnsure ? repeatedly(target, name, call) : once(name, call);
  if (WRITES.test(name)) unsent.push(call);
  else if (SENDS.test(name)) settle();
  else if (!REPEATABLE.test(name)) doubt();
  if (result === target) return patients.get(target);
  return GIVES.test(name) ? given(result) : result;
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
    if (rows < FEW) throw error;
    const half = Math.floor(rows / 2);
    return [range.offset(0, 0, half), range.offset(half, 0, rows - half)].flatMap((part) => {
      const ask: unknown = Reflect.get(part, name, part);
      return repeatedly(part, name, () => Reflect.apply(ask as () => unknown, part, [])) as unknown[];
    });
  }
}

/** A call behind writes that cannot be written again: what it throws may be their failure, which no second try may hide. */
function once(name: string, call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (REPEATABLE.test(name)) settle();
    throw error;
  }
}

function settle(): void {
  unsent.length = 0;
  isUnsure = false;
}

/** Whether a call that moves or adds something has sent the writes before it off nobody knows; again they must not go. */
function doubt(): void {
  isUnsure = isUnsure || unsent.length > 0;
  unsent.length = 0;
}

function given(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(given);
  return typeof result === 'object' && result !== null ? patient(result) : result;
}

function repeated(call: () => unknown): unknown {
  let failure: unknown;
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      if (tries > 0) writeAgain();
      return call();
    } catch (error) {
      failure = error;
    }
  }
  settle();
  throw failure;
}

/** What fails here fails the whole try: a call that went well behind a lost write would hide the loss. */
function writeAgain(): void {
  for (const write of [...unsent]) write();
}
