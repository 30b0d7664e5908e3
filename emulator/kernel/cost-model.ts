/**
 * What calls cost in virtual time and which of them the budget counts. The figures are published measurements of the
 * platform, rounded; every one can be found in the latency table of the platform notes.
 */
type CallKind =
  | 'navigation'
  | 'local'
  | 'read'
  | 'write'
  | 'flush'
  | 'metadata'
  | 'propertyRead'
  | 'propertyWrite'
  | 'cacheRead'
  | 'cacheWrite'
  | 'lock'
  | 'mail'
  | 'drive'
  | 'ui'
  | 'structure'
  | 'trigger';

/** Milliseconds of the call itself; reads and flushes add their size. */
const PRICE: Readonly<Record<CallKind, number>> = {
  navigation: 1,
  local: 0.02,
  read: 5,
  write: 2,
  flush: 5,
  metadata: 60,
  propertyRead: 30,
  propertyWrite: 60,
  cacheRead: 10,
  cacheWrite: 60,
  lock: 40,
  mail: 1200,
  drive: 600,
  ui: 50,
  structure: 80,
  trigger: 400,
};

/** Cells, formats, notes, metadata, properties, lock, flush, mail, Drive and UI are counted; finding one's way is not. */
const UNCOUNTED: ReadonlySet<CallKind> = new Set<CallKind>(['navigation', 'local', 'trigger']);

const LOCAL_CLASSES =
  /^(Utilities|Logger|Blob|Menu|HtmlService|HtmlOutput|HtmlTemplate|Session|User|DataValidationBuilder|DataValidation|ConditionalFormatRuleBuilder|ConditionalFormatRule|BooleanCondition|FilterCriteriaBuilder|Embedded\w*ChartBuilder|DataTableBuilder|TriggerBuilder|TextStyleBuilder|RichTextValueBuilder|ContainerInfo|Trigger|PromptResponse|AuthorizationInfo|Charts|\w+TriggerBuilder)\./;

/** First match decides; what matches nothing is navigation. */
const RULES: readonly (readonly [RegExp, CallKind])[] = [
  [/^\w+TriggerBuilder\.create$|^ScriptApp\.(getProjectTriggers|getUserTriggers|deleteTrigger)$/, 'trigger'],
  [LOCAL_CLASSES, 'local'],
  [/^SpreadsheetApp\.flush$/, 'flush'],
  [/^SpreadsheetApp\.new/, 'local'],
  [/^Properties\.(get|getKeys)/, 'propertyRead'],
  [/^Properties\./, 'propertyWrite'],
  [/^Cache\.get/, 'cacheRead'],
  [/^Cache\./, 'cacheWrite'],
  [/^Lock\./, 'lock'],
  [/^Drive\./, 'drive'],
  [/^MailApp\.sendEmail$/, 'mail'],
  [/^MailApp\./, 'propertyRead'],
  [/^Ui\.(alert|prompt|show)|^Menu\.addToUi$|^Spreadsheet\.toast$|^Browser\./, 'ui'],
  [/^Ui\./, 'local'],
  [/DeveloperMetadata(Finder)?\.(find|set|remove|move)|\.(add|get)DeveloperMetadata$/, 'metadata'],
  [/^(Range|RangeList|Sheet|Spreadsheet)\.(insert|delete|copy|move|duplicate|rename|protect)/, 'structure'],
  [
    /^(Sheet|Spreadsheet)\.(appendRow|set(?!Active|Current)|clear|hide|show|sort|unhide|autoResize|update|remove)/,
    'write',
  ],
  [/^Sheet\.get(ConditionalFormatRules|Protections|Charts|RowHeight|ColumnWidth)|^Spreadsheet\.getProtections/, 'read'],
  [/^(Sheet|Spreadsheet)\.is\w+Hidden/, 'read'],
  [/^(TextFinder|Filter)\.(find|match|get)/, 'read'],
  [/^(Filter|NamedRange|TextFinder)\.(set|remove|replace|sort)/, 'write'],
  [/^Protection\.(add|remove|set)/, 'structure'],
  [/^Protection\.(get|can)/, 'read'],
  [
    /^Range\.(get(A1Notation|Cell|Column|Row|GridId|Height|LastColumn|LastRow|Num(Columns|Rows)|Sheet|Width)|offset|activate|createTextFinder|getRanges|getNextDataCell|isEndColumnBounded|isEndRowBounded|isStartColumnBounded|isStartRowBounded|canEdit)/,
    'navigation',
  ],
  [/^Range\.(get|is)/, 'read'],
  [/^(Range|RangeList)\.(getRanges|activate)$/, 'navigation'],
  [/^(Range|RangeList)\./, 'write'],
];

const kinds = new Map<string, CallKind>();

/** The kind of a call such as 'Range.getValues'. */
export function callKind(callName: string): CallKind {
  const known = kinds.get(callName);
  if (known !== undefined) return known;
  const found = RULES.find(([pattern]) => pattern.test(callName))?.[1] ?? 'navigation';
  kinds.set(callName, found);
  return found;
}

/** Milliseconds a call takes before its size is added. */
export function callPrice(callName: string): number {
  return PRICE[callKind(callName)];
}

/** Does the budget of an action count this call? */
export function isCounted(callName: string): boolean {
  return !UNCOUNTED.has(callKind(callName));
}

const FIRST_READ = 150;
const INTERLEAVED_READ = 80;

/** Milliseconds a read takes by its size: 31 µs a cell, never more than 61 µs a row; the first one opens the file. */
export function readPrice(size: { cells: number; rows: number }, state: { first: boolean; pending: boolean }): number {
  const bySize = Math.min(size.cells * 0.031, Math.max(size.rows, 1) * 0.061);
  return bySize + (state.first ? FIRST_READ : 0) + (state.pending ? INTERLEAVED_READ : 0);
}

/** Milliseconds until buffered writes have arrived. */
export function flushPrice(cells: number): number {
  return cells === 0 ? 30 : 300 + cells * 0.025;
}
