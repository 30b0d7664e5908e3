import type { Cell, Stored } from '../../emulator/model';
import { historyColumns } from '../../src/core/history/history-lines';
import { kindLabels, sheetLabels } from '../../src/core/i18n/sheet-labels';
import type { TestBook } from '../../test/helpers/workbook';
import { expectedText, isVisible, withoutHidden } from './expected';

/** One cell of a person's: as it stood before the add-on looked at it, and as it stands now. */
export interface Judged {
  readonly place: string;
  readonly type: string;
  readonly raw: Cell | undefined;
  readonly now: Cell | undefined;
  /** Texts that History tells were refused; where a cell was emptied its text must stand there, whole. */
  readonly refused?: ReadonlySet<string>;
  /** The add-on wrote the cell itself: nothing stands in it as a person typed it. */
  readonly isOurs?: true;
}

/** Every text that History tells was refused, as it is kept for good. */
export function refusedTexts({ file, language }: TestBook): ReadonlySet<string> {
  const [kind, from] = [historyColumns.indexOf('kind'), historyColumns.indexOf('fromKey')];
  const lines = file.grid(sheetLabels.history[language]);
  const refused = lines.filter((line) => line[kind] === kindLabels.refused[language]);
  return new Set(refused.map((line) => String(line[from] ?? '')));
}

const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;
const DATE_FORMAT = /[ymdh]/i;

/** What is wrong with a cell, or undefined. */
export function wrongIn(one: Judged): string | undefined {
  const { place, raw, now } = one;
  const fault = faultIn(one);
  return fault === undefined
    ? undefined
    : `${place} ${fault}: ${told(raw?.formula ?? raw?.value)} became ${told(now?.formula ?? now?.value)}`;
}

function faultIn(one: Judged): string | undefined {
  const { raw, now } = one;
  if (now?.formula !== raw?.formula) return 'is a formula that nobody typed, or none where somebody did';
  if (raw?.formula !== undefined) return undefined;
  const was = raw?.value ?? null;
  return typeof was === 'string' ? faultOfText(one, was) : faultOfValue(one, was);
}

/** A number, a truth or a date that the sheet made of what was typed; or nothing. */
function faultOfValue({ type, raw, now }: Judged, was: Stored): string | undefined {
  const is = now?.value ?? null;
  if (is === null) return was === null || isExplained(now) ? undefined : 'was emptied without a word';
  if (type === 'phone' && typeof is !== 'string') return 'is no text any more';
  const isKept = DATE_FORMAT.test(raw?.format ?? '') ? isSameMoment(was, is) : isSame(was, is);
  return isKept ? undefined : 'is another value';
}

function isSame(one: Stored, other: Stored): boolean {
  return Number(one) === Number(other) || String(one).toUpperCase() === String(other).toUpperCase();
}

/** A date stays one, or becomes the text of its day. */
function isSameMoment(was: Stored, is: Stored): boolean {
  const serial = Number(was);
  if (typeof is === 'number') return Math.floor(is) === Math.floor(serial);
  return String(is).startsWith(new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString().slice(0, 10));
}

function faultOfText(one: Judged, was: string): string | undefined {
  const is = String(one.now?.value ?? '');
  if (is === '') return faultOfBlank(one, was);
  return withoutHidden(is) === is ? faultOfShown(one, was, is) : 'holds what nobody can see';
}

function faultOfShown({ type, isOurs }: Judged, was: string, is: string): string | undefined {
  const shape = type === 'longText' ? 'lines' : 'line';
  const want = expectedText(was, shape);
  if (type === 'email' && want !== '') return faultOfAddress(is, want);
  if (type === 'phone' && isSameNumber(is, want)) return undefined;
  // Blanks around a text and its composition stay as a person typed them in their own cell; it reads as it should.
  return (isOurs ? is : expectedText(is, shape)) === want ? undefined : `is not what it should be (${told(want)})`;
}

/** An address is kept in its plain form, without the name and the brackets around it. */
function faultOfAddress(is: string, want: string): string | undefined {
  const typed = want
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s<>()[\]"',;:]+/);
  return typed.includes(is.normalize('NFKC').toLowerCase()) ? undefined : 'is another address';
}

function faultOfBlank({ type, now, refused }: Judged, was: string): string | undefined {
  const whole = expectedText(was, 'lines');
  const isRefusable = type === 'phone' || type === 'email' || ERROR.test(whole);
  if (!isVisible(was)) return undefined;
  if (!isRefusable || !isExplained(now)) return 'was emptied';
  return refused?.has(whole) === false ? 'was refused, and its text does not stand whole in History' : undefined;
}

/** The same digits; two zeros before a country code are what a plus says. */
function isSameNumber(is: string, want: string): boolean {
  const digits = digitsOf(is);
  return digits === digitsOf(want) || (is.startsWith('+') && `00${digits}` === digitsOf(want));
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}

function isExplained(cell: Cell | undefined): boolean {
  return (cell?.note ?? '') !== '';
}

function told(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** Formulas outside the tables that are not of the add-on's own making: their skeletons, without texts and numbers, are known. */
export function foreignFormulas(book: TestBook, own: ReadonlySet<string>): string[] {
  return skeletonsOf(book).flatMap(({ place, skeleton }) =>
    own.has(skeleton) ? [] : [`${place} holds a formula that is not ours: ${told(skeleton)}`],
  );
}

/** Halves of pairs of surrogates in any cell that the add-on writes: no file and no sheet can hold them. */
export function brokenTexts(book: TestBook): string[] {
  const written = (['leads', 'followUps', 'history', 'today', 'analysis'] as const).map((key) => book.tab(key));
  return written.flatMap((tab) =>
    book.file.grid(tab).flatMap((line, row) => {
      const broken = line.find((value) => typeof value === 'string' && /\p{Cs}/u.test(value));
      return broken === undefined ? [] : [`${tab} row ${row + 1} holds half a pair: ${told(broken)}`];
    }),
  );
}

/** The formulas of every tab but the two tables, with everything variable taken out. */
export function skeletonsOf(book: TestBook): { readonly place: string; readonly skeleton: string }[] {
  const tables = [book.tab('leads'), book.tab('followUps')];
  const others = book.file.workbook.sheets.filter(({ name }) => !tables.includes(name));
  return others.flatMap(({ name, rows }) =>
    rows.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell?.formula === undefined
          ? []
          : [{ place: `${name}!R${row + 1}C${column + 1}`, skeleton: skeletonOf(cell.formula) }],
      ),
    ),
  );
}

function skeletonOf(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/\d+/g, '0');
}
