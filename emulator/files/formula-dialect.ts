import type { Stored } from '../model';
import { formulaParts, mapFormula } from './formula-parts';
import { fromFileSeparators, toFileSeparators } from './formula-separators';
import { PREFIXED_FUNCTIONS, WEB_ONLY_FUNCTIONS } from './function-names';
import { quoteTab } from './quote-tab';

/** What a formula needs to know of the workbook around it. */
export interface FormulaSetting {
  readonly locale: string;
  /** Tab name in the spreadsheet → its name in the file. */
  readonly tabNames: ReadonlyMap<string, string>;
  /** Tab id → its name in the file, for links to a tab. */
  readonly tabById: ReadonlyMap<number, string>;
}

const CALL = /([A-Za-z][A-Za-z0-9_.]*)(?=\s*\()/g;
const LAST_ROW = 1_048_576;

function usesWebOnly(formula: string): boolean {
  const code = formulaParts(formula).filter(({ kind }) => kind === 'code');
  return code.some(({ text }) =>
    Array.from(text.matchAll(CALL)).some(([, name = '']) => WEB_ONLY_FUNCTIONS.has(name.toUpperCase())),
  );
}

/** A text in a formula may link to a tab by id, which only the web knows: the file names the tab instead. */
function linkText(text: string, { tabById }: FormulaSetting): string {
  return text.replace(/#gid=(\d+)(?:&range=)?/g, (link, id: string) => {
    const name = tabById.get(Number(id));
    return name === undefined ? link : `#${quoteTab(name).replaceAll('"', '""')}!`;
  });
}

function tabReference(text: string, { tabNames }: FormulaSetting): string {
  const name = tabNames.get(text.slice(1, -1).replaceAll("''", "'"));
  return name === undefined ? text : quoteTab(name);
}

function codeText(text: string, { tabNames }: FormulaSetting): string {
  return text
    .replace(/([\p{L}_][\p{L}\p{N}_.]*)!/gu, (found, name: string) => {
      const inFile = tabNames.get(name);
      return inFile === undefined ? found : `${quoteTab(inFile)}!`;
    })
    .replace(/(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![A-Za-z0-9$(])/g, `$1:$2${LAST_ROW}`)
    .replace(CALL, (name: string) => (PREFIXED_FUNCTIONS.has(name.toUpperCase()) ? `_xlfn.${name}` : name));
}

/** A result as it stands in a formula: the fallback beside a function that the file's reader does not know. */
function literal(value: Stored): string {
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '""' : String(value);
}

/** Google's own way to export such a formula: the text for a later import, the last result for everyone else. */
function dummy(code: string, value: Stored): string {
  return `IFERROR(__xludf.DUMMYFUNCTION("${code.replaceAll('"', '""')}"),${literal(value)})`;
}

/** A spreadsheet's formula (with '=') → the formula of a workbook file (without). */
export function toFileFormula(formula: string, value: Stored, setting: FormulaSetting): string {
  const code = toFileSeparators(formula.replace(/^=/, ''), setting.locale);
  if (usesWebOnly(code)) return dummy(code, value);
  return mapFormula(code, ({ kind, text }) => {
    if (kind === 'text') return linkText(text, setting);
    return kind === 'tab' ? tabReference(text, setting) : codeText(text, setting);
  });
}

const DUMMY = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),.*\)$/s;

/** The formula of a workbook file → a spreadsheet's formula in the locale. */
export function fromFileFormula(code: string, locale: string): string {
  const original = DUMMY.exec(code)?.[1]?.replaceAll('""', '"');
  const plain = original ?? code.replace(/_xlfn\.(?:_xlws\.)?/g, '');
  return `=${fromFileSeparators(plain, locale)}`;
}
