import { type Day, makeDay, serialOf, stampOfSerial } from '../date';
import { parseDay } from '../lead/parse-day';
import { parseEmail } from '../lead/parse-email';
import { plainNumber, readDigits } from '../lead/parse-number';
import { parsePhone } from '../lead/parse-phone';
import type { HintCode, RefusalCode } from '../lead/refusal';
import { parseAmount } from '../money';
import { compareText, keptLine, keptText } from '../text';
import type { Column, ColumnType, ListKey } from './column';
import { factorLists } from './factor-lists';
import { joinedKeys, readKeys } from './joined-keys';
import { type Cell, isMoment } from './row';
import type { StageClass } from './stages';
import type { Vocabulary, VocabularyList } from './vocabulary';

/** What a cell says in stored form, or why it cannot be taken; `text` is the raw text, kept. */
export type Decoded =
  | { readonly stored: string; readonly hint?: HintCode }
  | { readonly refused: RefusalCode; readonly text: string };

export interface DecodeContext {
  readonly vocabulary: Vocabulary;
  readonly today: Day;
  /** What became of the lead: decides which factors fit. */
  readonly outcome?: StageClass;
  /** The currency of Settings: an amount in another one is refused. */
  readonly currency?: string;
}

interface Reading extends DecodeContext {
  readonly column: Column;
  readonly cell: Cell;
  /** The cell as a text, cleaned. */
  readonly text: string;
}

type Reader = (reading: Reading) => Decoded;

const LONGEST = 50000;
/** What has to be understood is short: nobody may keep every run busy with one endless cell. */
export const LONGEST_VALUE = 1000;
/** Texts that stay as they were typed; of a range beyond that length only its text is known. */
const ANY_LENGTH: ReadonlySet<Column['type']> = new Set(['text', 'longText', 'amountRange', 'durationRange']);
/** 1900-01-01 and the day after 2200-12-31. */
const FIRST_SERIAL = 2;
const LAST_SERIAL = 109940;
const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;
/** Short texts that the grid likes to turn into a date (`7-11`); the date does not tell what was typed. */
const NEVER_A_DATE: ReadonlySet<string> = new Set(['leadId', 'customerName', 'contactName', 'wechat', 'followUpId']);

/** Whether a text is what a broken formula shows: nobody can mean it, wherever it stands. */
export function isErrorText(text: string): boolean {
  return ERROR.test(text);
}

/** Reads a cell of a column into its stored form. */
export function decode(column: Column, cell: Cell, context: DecodeContext): Decoded {
  const text = cellText(cell);
  if (text === '') return { stored: '' };
  if (text.length > LONGEST) return { refused: 'tooLong', text };
  if (text.length > LONGEST_VALUE && !ANY_LENGTH.has(column.type)) return { refused: 'tooLongForValue', text };
  if (isErrorText(text)) return { refused: 'errorValue', text };
  return readers[column.type]({ ...context, column, cell, text });
}

/** A stored value as the cell that shows it. */
export function encode(column: Column, stored: string, vocabulary: Vocabulary): Cell {
  return stored === '' ? '' : writers[column.type](stored, column, vocabulary);
}

/** A cell as a person would read it: dates as ISO text, numbers plain, texts cleaned. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return keptText(cell);
  if (isMoment(cell)) return stampOfSerial(cell.serial);
  return typeof cell === 'number' ? plainNumber(cell) : String(cell).toUpperCase();
}

const readLine: Reader = ({ cell, column, text }) =>
  isMoment(cell) && NEVER_A_DATE.has(column.key) ? { refused: 'typeAgain', text } : { stored: keptLine(text) };

const readLong: Reader = ({ text }) => ({ stored: text });

const readRange: Reader = ({ cell, text }) =>
  isMoment(cell) || typeof cell === 'boolean' ? { refused: 'typeAgain', text } : { stored: keptLine(text) };

const readPhone: Reader = ({ cell, text }) => {
  if (isMoment(cell)) return { refused: 'typeAgain', text };
  // A fraction is no telephone number, whatever its digits look like.
  const phone = typeof cell === 'number' && !Number.isInteger(cell) ? undefined : parsePhone(text);
  return phone ? { stored: phone.text } : { refused: 'notAPhone', text };
};

const readEmail: Reader = ({ text }) => {
  const address = parseEmail(text);
  return address === undefined ? { refused: 'notAnEmail', text } : { stored: address };
};

const readMember: Reader = ({ vocabulary, text }) => {
  const key = vocabulary.recognise('member', text);
  return key === undefined ? { refused: 'notAMember', text } : { stored: key };
};

const readList: Reader = ({ vocabulary, column, text }) => {
  const key = vocabulary.recognise(listOf(column), text);
  return key === undefined ? { refused: 'notInList', text } : { stored: key };
};

const readLists: Reader = ({ vocabulary, column, outcome, text }) => {
  const read = (list: ListKey) => readKeys(text, (part) => vocabulary.recognise(list, part));
  const [keys, another] = listsOf(column, outcome).flatMap((list) =>
    [read(list) ?? []].filter(({ length }) => length > 0),
  );
  if (another !== undefined) return { refused: 'outcomeUnknown', text };
  if (keys !== undefined) return { stored: joinedKeys(keys) };
  const elsewhere = column.list === 'factor' && factorLists().some((list) => read(list) !== undefined);
  return { refused: elsewhere ? 'wrongOutcome' : 'notInList', text };
};

const readAmount: Reader = ({ cell, text, currency }) => {
  if (isMoment(cell)) return { refused: 'typeAgain', text };
  const amount = typeof cell === 'number' ? cell : typeof cell === 'string' ? parseAmount(text, currency) : undefined;
  if (amount === undefined || !Number.isFinite(amount)) return { refused: 'notAnAmount', text };
  return amount < 0 ? { refused: 'negative', text } : { stored: plainNumber(amount) };
};

/** The number in a cell: `30 %`, `３`, `5分`; the words that may stand behind it are given. */
function numberIn({ cell, text }: Reading, units: RegExp): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' ? readDigits(compareText(text).replace(units, '')) : undefined;
}

const readInteger: Reader = (reading) => {
  const value = numberIn(reading, /\s*(?:次|单|單|个|個|times?)$/);
  if (value === undefined && /^[-−－]/.test(reading.text)) return { refused: 'negative', text: reading.text };
  if (value === undefined || !Number.isInteger(value)) return { refused: 'notWhole', text: reading.text };
  return value < 0 ? { refused: 'negative', text: reading.text } : { stored: plainNumber(value) };
};

const readPercent: Reader = (reading) => {
  const value = numberIn(reading, /\s*%$/);
  const share =
    value !== undefined && typeof reading.cell === 'string' && /%$/.test(compareText(reading.text))
      ? value / 100
      : value;
  if (share === undefined || share < 0 || share > 1) return { refused: 'notAPercent', text: reading.text };
  return { stored: plainNumber(share) };
};

const readRating: Reader = (reading) => {
  const value = numberIn(reading, /\s*(?:分|星|級|级|stars?)$/);
  const fits = value !== undefined && Number.isInteger(value) && value >= 1 && value <= 5;
  return fits ? { stored: plainNumber(value) } : { refused: 'notARating', text: reading.text };
};

/** A Moment as a stamp, or undefined where it lies outside the years this workbook knows. */
function stampIn(serial: number): string | undefined {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? stampOfSerial(serial) : undefined;
}

/** The stamp a cell says: a bare day where no time, or midnight, was given. */
const readStamp: Reader = (reading) => {
  const { cell, text } = reading;
  if (typeof cell === 'number' && !/^\d{8}$/.test(text)) return { refused: 'notADate', text };
  return isMoment(cell) ? readMoment(cell.serial, text) : readTypedStamp(reading);
};

const readTypedStamp: Reader = ({ column, text, today }) => {
  const read = parseDay(text, { today, ...(column.looks && { looks: column.looks }) });
  if ('problem' in read) return { refused: read.problem, text };
  const time = read.time === undefined || read.time === '00:00' ? '' : `T${read.time}`;
  return { stored: read.day + time, ...(read.yearAssumed && { hint: 'yearAssumed' }) };
};

function readMoment(serial: number, text: string): Decoded {
  const stored = stampIn(serial) ?? compactDay(serial);
  return stored === undefined ? { refused: 'dateOutOfRange', text } : { stored };
}

/** 20240301 typed into a date cell: the grid takes it for a serial number tens of thousands of years ahead. */
function compactDay(serial: number): string | undefined {
  const digits = String(serial);
  if (!/^\d{8}$/.test(digits)) return undefined;
  return makeDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}

const readDate: Reader = (reading) => {
  const read = readStamp(reading);
  return 'stored' in read ? { ...read, stored: read.stored.slice(0, 10) } : read;
};

/** A year, a year and month, or a day; kept as text. */
const readYearOrDate: Reader = (reading) => {
  const [, year = '', month] = /^(\d{4})(?:\s*[年/.-]\s*(?:(\d{1,2})\s*月?)?)?$/.exec(compareText(reading.text)) ?? [];
  if (year === '' || isMoment(reading.cell)) return readDate(reading);
  if (Number(year) > 2200 || Number(year) < 1000) return { refused: 'dateOutOfRange', text: reading.text };
  if (month === undefined) return { stored: year };
  if (Number(month) < 1 || Number(month) > 12) return { refused: 'noSuchDay', text: reading.text };
  return { stored: `${year}-${month.padStart(2, '0')}` };
};

const readers: Readonly<Record<ColumnType, Reader>> = {
  text: readLine,
  longText: readLong,
  phone: readPhone,
  email: readEmail,
  list: readList,
  lists: readLists,
  member: readMember,
  amount: readAmount,
  amountRange: readRange,
  durationRange: readRange,
  date: readDate,
  dateTime: readStamp,
  integer: readInteger,
  percent: readPercent,
  rating: readRating,
  yearOrDate: readYearOrDate,
};

/** The list of a `list` column; a column of that type without one is a bug in its table. */
export function listOf(column: Column): ListKey {
  if (column.list === undefined || column.list === 'factor') throw new Error(`Column ${column.key} names no list`);
  return column.list;
}

/** The lists whose values a `list` or `lists` column may hold. */
export function listsOf(column: Column, outcome?: StageClass): readonly ListKey[] {
  return column.list === 'factor' ? factorLists(outcome) : [listOf(column)];
}

type Writer = (stored: string, column: Column, vocabulary: Vocabulary) => Cell;

const asText: Writer = (stored) => stored;
const asNumber: Writer = (stored) => Number(stored);
const asMoment: Writer = (stored) => ({ serial: serialOf(stored) });
const labelIn = (vocabulary: Vocabulary, lists: readonly VocabularyList[], key: string): string => {
  const list = lists.find((one) => vocabulary.knows(one, key));
  return list === undefined ? key : vocabulary.label(list, key);
};

const writers: Readonly<Record<ColumnType, Writer>> = {
  text: asText,
  longText: asText,
  phone: asText,
  email: asText,
  list: (stored, column, vocabulary) => vocabulary.label(listOf(column), stored),
  lists: (stored, column, vocabulary) =>
    joinedKeys(stored.split('、').map((key) => labelIn(vocabulary, listsOf(column), key))),
  member: (stored, _column, vocabulary) => vocabulary.label('member', stored),
  amount: asNumber,
  amountRange: asText,
  durationRange: asText,
  date: asMoment,
  dateTime: asMoment,
  integer: asNumber,
  percent: asNumber,
  rating: asNumber,
  yearOrDate: asText,
};
