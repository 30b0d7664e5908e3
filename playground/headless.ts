import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toXlsx } from '../emulator/files/to-xlsx';
import type { Mail } from '../emulator/kernel/service-host';
import { watchChanges } from './count-changes';
import { fill, type Language } from './language';
import { mailFile, mailFileName } from './mail-file';
import { localeOf, MANAGER, type OpenBook, openLeadbook } from './open-leadbook';
import { checkOut, MAIL_FOLDER, makeOut } from './out-folder';
import { type Input, readInput } from './read-input';
import { DAY, runDay } from './run-day';
import { actionFigures, mailCounts, rowCounts, type Summary } from './summary';
import { progressWords } from './words';
import { plainWorkbook } from './workbook-json';

export interface HeadlessOptions {
  readonly files: readonly string[];
  readonly out: string;
  readonly now: string;
  readonly zone: string;
  readonly language: Language;
  /** Folder of the built add-on. */
  readonly addOn: string;
  /** Hears one line for each step. */
  say(line: string): void;
}

const STEPS = DAY.length + 2;

/** Reading, setting up, checking, reminding, analysing, writing: the day's work without a page. */
export async function runHeadless(options: HeadlessOptions): Promise<Summary> {
  const { files, out, language, say } = options;
  let step = 0;
  const announce = (words: keyof typeof progressWords, values: Record<string, string> = {}): void => {
    step += 1;
    say(`${step}/${STEPS} ${fill(progressWords[words][language], values)}`);
  };
  checkOut(out, files);
  announce('read', { files: files.join('、') });
  const input = await readInput(files, inputSetting(options));
  sayProblems(input, options);
  const book = openLeadbook({ ...options, workbook: input.workbook });
  const changes = watchChanges(input.workbook, book.world.now());
  const results = runDay(book.desk, ({ words }) => announce(words));
  announce('write', { folder: out });
  makeOut(out);
  const summary: Summary = {
    now: options.now,
    zone: options.zone,
    language,
    files,
    rows: rowCounts(results, changes()),
    unreadable: input.problems,
    mails: mailCounts(results),
    mailFiles: writeMails(out, book.world.outbox),
    actions: actionFigures(results),
  };
  await writeBook(out, book);
  writeJson(join(out, 'summary.json'), summary);
  const { rows, corrected, refused, duplicates } = { ...summary.rows, rows: summary.rows.in };
  const mails = summary.mailFiles.length;
  say(fill(progressWords.done[language], { rows, corrected, refused, duplicates, mails }));
  return summary;
}

function inputSetting({ zone, language }: HeadlessOptions): Parameters<typeof readInput>[1] {
  return { id: 'workbook', name: 'Leadbook', owner: MANAGER, locale: localeOf(language), timeZone: zone };
}

function sayProblems({ problems }: Input, { language, say }: HeadlessOptions): void {
  for (const { file, line, text } of problems) say(fill(progressWords.problems[language], { file, line, text }));
}

/** Mails of an earlier run would stand beside those of this one: they go first. */
function writeMails(out: string, mails: readonly Mail[]): string[] {
  const folder = join(out, MAIL_FOLDER);
  for (const old of readdirSync(folder).filter((name) => /^\d{3,}-.*\.eml$/.test(name))) rmSync(join(folder, old));
  return mails.map((mail, index) => {
    const name = mailFileName(mail, index + 1);
    writeFileSync(join(folder, name), mailFile(mail, index + 1));
    return `${MAIL_FOLDER}/${name}`;
  });
}

async function writeBook(out: string, { world, file }: OpenBook): Promise<void> {
  writeJson(join(out, 'workbook.json'), plainWorkbook(file.workbook, world.now()));
  writeFileSync(join(out, 'workbook.xlsx'), await toXlsx(file.workbook, world.now()));
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
