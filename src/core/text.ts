import { foldTraditional } from './text-folding';

/** Control characters but tab and line feed, and the marks that turn the reading direction of what follows. */
const HIDDEN = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
/** Half of a pair: no file and no sheet can hold it. */
const BROKEN = /\p{Cs}/gu;
/** Outer blanks: what `trim` knows, and blanks of no width. Joiners are letters' business and stay. */
const OUTER = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g;
/** Characters without a shape that must not make two texts different. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const DASHES = /[\u2010-\u2015\u2212\ufe58]/g;
/** Where a guard looks: behind apostrophes, blanks, invisible and control characters. */
const BEFORE_FIRST_SIGN = /^['\u2019\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/u;
const FORMULA_SIGN = /^[=+\-@＝＋－＠]/;
/** Behind apostrophes too, so that a guard can be told from a text's own apostrophe. */
const CONTROL = /^'*\p{Cc}/u;

/** Most texts: nothing but plain letters, digits, Chinese characters and punctuation, no outer blank. They are kept as they are. */
const PLAIN =
  /^[!-~\u4e00-\u9fff\u3001-\u3020\uff01-\uff5e](?:[\n -~\u4e00-\u9fff\u3001-\u3020\uff01-\uff5e]*[!-~\u4e00-\u9fff\u3001-\u3020\uff01-\uff5e])?$/;

/** A text as it is kept: composed form, without control characters and direction marks, outer blanks off; joiners and line breaks stay. */
export function keptText(text: string): string {
  if (text === '' || PLAIN.test(text)) return text;
  return whole(text.replace(/\r\n?/g, '\n')).normalize('NFC').replace(OUTER, '');
}

/** Without what nobody can see. Halves go first: two that only a hidden character kept apart must not become a sign that nobody typed. */
function whole(text: string): string {
  return text.replace(BROKEN, '\ufffd').replace(HIDDEN, '');
}

const LINE_BREAK = /[\n\t\u2028\u2029]/;

/** `keptText` on one line, for names and other short texts. */
export function keptLine(text: string): string {
  const kept = keptText(text);
  return kept.search(LINE_BREAK) < 0 ? kept : kept.replace(/\s*[\n\t\u2028\u2029]\s*/g, ' ');
}

/** Whether a text carries characters that `keptText` takes out or replaces and that nobody can see. */
export function hasHiddenCharacters(text: string): boolean {
  return text.search(HIDDEN) >= 0 || text.search(BROKEN) >= 0;
}

/** The key under which two spellings of one text are the same: width, case, invisible characters and runs of blanks do not count. */
export function compareText(text: string): string {
  if (FOLDED.test(text)) return text;
  return SIMPLE.test(text) ? compareSimple(text) : compareAny(text);
}

/** What is its own key: no blank, nothing large or wide. */
const FOLDED = /^[!-@[-~\u3001\u3002\u4e00-\u9fff]*$/;
/** Letters, digits and signs of ASCII, also in full width, and Chinese ones: what most sheets hold. They need no normal form. */
const SIMPLE = /^[ -~\u3001\u3002\u4e00-\u9fff\uff01-\uff5e]*$/;
const WIDE = /[\uff01-\uff5e]/g;
/** From a sign of full width to the same in ASCII. */
const WIDTH = 0xfee0;

function compareSimple(text: string): string {
  const narrow =
    text.search(WIDE) < 0 ? text : text.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDTH));
  const lower = narrow.toLowerCase();
  return (lower.includes('  ') ? lower.replace(/ +/g, ' ') : lower).trim();
}

function compareAny(text: string): string {
  return whole(text)
    .normalize('NFKC')
    .replace(IGNORABLE, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `compareText` without any blank and with traditional characters as simplified ones: how list values are recognised. */
export function foldLabel(text: string): string {
  return foldTraditional(compareText(text)).replace(/ /g, '');
}

/** Legal forms after a blank or comma: "Sakura Inc" ends in one, "Zinc" does not. */
const LATIN_FORM =
  /[\s,.(]+(?:co(?:mpany)?[.,\s]+(?:ltd|limited)|pte[.\s]+ltd|pty[.\s]+ltd|limited|incorporated|corporation|company|ltd|inc|corp|co|llc|gmbh|ag|s\.?a|b\.?v)[.\s)]*$/;

/** Small letters and digits: a phone number is its own key. */
const CODE = /^[a-z0-9]*$/;
/** Nothing but letters and digits that every name keeps. */
const BARE = /^[a-z0-9\u4e00-\u9fff&+]*$/;
const MAY_END_IN_LATIN_FORM = /[\s,.(]/;
const HAN_FORM = /\s*(?:股份有限公司|有限责任公司|有限公司)[)\s]*$/;

/** No name is so long: from an endless one nothing is taken, since that would keep every run busy. */
const LONGEST_NAME = 500;

/** The key under which two spellings of a customer's name are the same: as `foldLabel`, without legal forms and punctuation. */
export function foldName(text: string): string {
  if (CODE.test(text)) return text;
  const folded = foldTraditional(compareText(text));
  const plain = folded.length > LONGEST_NAME ? folded : folded.replace(/[.,\s]+$/, '');
  const name = plain.length > LONGEST_NAME ? plain : withoutForm(plain);
  const bare = BARE.test(name) ? name : name.replace(/[^\p{L}\p{N}\p{M}&+]/gu, '');
  return bare === '' ? plain.replace(/ /g, '') : bare;
}

function withoutForm(name: string): string {
  const latin = MAY_END_IN_LATIN_FORM.test(name) ? name.replace(LATIN_FORM, '') : name;
  const shorter = latin.includes('公司') ? latin.replace(HAN_FORM, '') : latin;
  return shorter === '' || shorter === name ? name : withoutForm(shorter);
}

/** Whether a text would be read as a formula, or lose its first sign, when it is written into a cell: the writer puts an apostrophe before it. */
export function guardFormula(text: string): boolean {
  if (text === '') return false;
  if (text.startsWith("'") || CONTROL.test(text)) return true;
  return FORMULA_SIGN.test(text.replace(BEFORE_FIRST_SIGN, ''));
}

/** A text as it leaves for a file that other programs open: one that they might take for a formula gets an apostrophe. */
export function exportText(text: string): string {
  return isGuardedOnExport(text) ? `'${text}` : text;
}

/** A text as it comes back from such a file: exactly one guarding apostrophe is taken off. */
export function importText(text: string): string {
  return text.startsWith("'") && isGuardedOnExport(text.slice(1)) ? text.slice(1) : text;
}

function isGuardedOnExport(text: string): boolean {
  return CONTROL.test(text) || FORMULA_SIGN.test(text.replace(BEFORE_FIRST_SIGN, ''));
}
