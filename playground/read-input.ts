import { basename, extname } from 'node:path';
import { BadFile } from '../emulator/files/bad-file';
import type { FileIdentity } from '../emulator/files/file-identity';
import { type CsvProblem, fromCsv } from '../emulator/files/from-csv';
import { fromXlsx } from '../emulator/files/from-xlsx';
import { isArchive, isOldContainer } from '../emulator/files/workbook-bytes';
import type { Sheet, Workbook } from '../emulator/model';
import { BadInput } from './bad-input';
import { readInputFile } from './read-input-file';

/** What the spreadsheet needs that no file knows. */
export type InputSetting = Omit<FileIdentity, 'firstSheetId'>;

/** A row that was taken although something is wrong with it. */
export interface InputProblem extends CsvProblem {
  readonly file: string;
}

export interface Input {
  /** One tab per table: the tabs of workbooks, and one for each CSV file. */
  readonly workbook: Workbook;
  readonly problems: InputProblem[];
}

interface Part {
  readonly workbook: Workbook;
  readonly problems: readonly CsvProblem[];
}

/** More is no list of leads: a table turned round, or another file altogether. */
const MOST_COLUMNS = 256;

const hasContent = ({ rows }: Sheet): boolean =>
  rows.some((row) => row?.some((cell) => cell !== undefined && isFilled(cell)));

const isFilled = ({ value, formula }: { value: unknown; formula?: string }): boolean =>
  formula !== undefined || (value !== null && value !== '');

/** Columns up to the last one that holds anything. */
function widthOf({ rows }: Sheet): number {
  const widths = rows.map((row) =>
    (row ?? []).reduce((last, cell, index) => (cell && isFilled(cell) ? index + 1 : last), 0),
  );
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

/** A CSV's header tells its width: a single row with too many fields is a problem of that row. */
function checkWidth({ sheets }: Workbook, path: string, of: (sheet: Sheet) => number): void {
  const widest = Math.max(0, ...sheets.map(of));
  if (widest > MOST_COLUMNS) throw new BadInput('too-many-columns', path, `${widest} columns`);
}

const headerWidth = ({ rows }: Sheet): number => rows[0]?.length ?? 0;

function readText(bytes: Uint8Array, path: string, identity: FileIdentity): Part {
  const name = basename(path, extname(path));
  const { workbook, problems } = fromCsv(bytes, { ...identity, name, cells: 'text', year: 0 });
  const isList = workbook.sheets.some((sheet) => headerWidth(sheet) > 1);
  // Any text is a table of one column; called a workbook, it is a text with the wrong name.
  if (!isList && /^\.xls/i.test(extname(path))) throw new BadInput('not-a-workbook', path, 'text');
  checkWidth(workbook, path, headerWidth);
  return { workbook, problems };
}

async function readBook(bytes: Uint8Array, path: string, identity: FileIdentity): Promise<Part> {
  const workbook = await fromXlsx(bytes, identity);
  if (!workbook.sheets.some(hasContent)) throw new BadInput('empty', path, 'no cell holds anything');
  checkWidth(workbook, path, widthOf);
  return { workbook, problems: [] };
}

/** What a file is, its content says and not its name. */
async function readPart(path: string, identity: FileIdentity): Promise<Part> {
  const bytes = await readInputFile(path);
  try {
    const isBook = isArchive(bytes) || isOldContainer(bytes);
    return isBook ? await readBook(bytes, path, identity) : readText(bytes, path, identity);
  } catch (error) {
    throw error instanceof BadFile ? new BadInput(error.code, path, error.detail) : error;
  }
}

/** A tab's name with a number behind it where another file brought the same one. */
function unused(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count++) candidate = `${name} ${count}`;
  return candidate;
}

function join(whole: Workbook, { workbook }: Part): Workbook {
  const taken = new Set(whole.sheets.map(({ name }) => name));
  const sheets = workbook.sheets.map((sheet) => {
    const name = unused(sheet.name, taken);
    taken.add(name);
    return { ...sheet, name };
  });
  return {
    ...whole,
    sheets: [...whole.sheets, ...sheets],
    namedRanges: new Map([...workbook.namedRanges, ...whole.namedRanges]),
    nextId: workbook.nextId,
  };
}

/**
 * One spreadsheet from the files a person named (.xlsx or CSV, one or several). No row is lost: a CSV's cells keep
 * their text as it stands, and rows that look wrong are taken and listed. A file that is no table throws `BadInput`.
 */
export async function readInput(paths: readonly string[], setting: InputSetting): Promise<Input> {
  const problems: InputProblem[] = [];
  let whole: Workbook | undefined;
  for (const path of paths) {
    const part = await readPart(path, { ...setting, firstSheetId: whole?.nextId ?? 1 });
    problems.push(...part.problems.map((problem) => ({ file: path, ...problem })));
    whole = whole === undefined ? { ...part.workbook, name: setting.name } : join(whole, part);
  }
  if (whole === undefined) throw new BadInput('missing', '', 'no file was named');
  return { workbook: whole, problems };
}
