import { seededChance } from '../../emulator/kernel/seeded-chance';
import type { Column } from '../../src/core/schema/column';
import type { TableKey } from '../../src/core/schema/sheets';
import { type Answer, ask } from '../../test/helpers/sidebar-calls';
import type { TestBook } from '../../test/helpers/workbook';
import type { Verdict } from '../kind';
import { brokenTexts, foreignFormulas, wrongIn } from './cells';
import { cellAt, drawReports, fuzzBook, openColumns, verdict } from './grid';
import { strangeText } from './strings';

/** One request of the sidebar with a text in every open column, and where the texts should stand afterwards. */
interface Request {
  readonly method: 'newLead' | 'updateLead' | 'recordFollowUp';
  readonly table: TableKey;
  readonly fields: Readonly<Record<string, string>>;
}

/** Requests of the sidebar one after the other: new leads, changes of them, follow-ups. */
export function askStrings(seed: number, requests: number): Verdict {
  const chance = seededChance(seed);
  const { book, own } = fuzzBook();
  book.enter('leads', 2, { customerName: '甲公司', phone: '13800138000' });
  const violations: string[] = [];
  let strings = 0;
  for (let index = 0; index < requests; index += 1) {
    const request = drawRequest(chance, index);
    strings += Object.keys(request.fields).length;
    violations.push(...carriedOut(book, request, `${seed}-${index}`));
  }
  drawReports(book);
  return verdict(
    [...violations, ...foreignFormulas(book, own), ...brokenTexts(book)],
    'asked for at the sidebar',
    strings,
  );
}

function drawRequest(chance: () => number, index: number): Request {
  const methods = ['newLead', 'updateLead', 'recordFollowUp'] as const;
  const method = methods[index % methods.length] ?? 'newLead';
  const table = method === 'recordFollowUp' ? 'followUps' : 'leads';
  const columns = openColumns(table).filter(({ key }) => !(method === 'updateLead' && key === 'customerName'));
  // Most texts are no phones and no addresses: with them in it, a request is refused as a whole.
  const isPlain = chance() < 0.8;
  const taken = columns.filter(({ type }) => !isPlain || (type !== 'phone' && type !== 'email'));
  return { method, table, fields: Object.fromEntries(taken.map((column) => [column.key, textFor(column, chance)])) };
}

function textFor({ key }: Column, chance: () => number): string {
  return key === 'customerName' ? `${strangeText(chance)}甲` : strangeText(chance);
}

function carriedOut(book: TestBook, { method, table, fields }: Request, id: string): string[] {
  const leadId = book.shown('leads', 2)['leadId'] ?? '';
  const before = rowsOf(book, table);
  const lead = method === 'newLead' ? {} : { leadId };
  const more = method === 'recordFollowUp' ? { leadFields: {} } : {};
  const answer = ask(book.desk, method, { request: `fuzz-${id}`, fields, ...lead, ...more });
  const row = method === 'updateLead' ? 2 : before + 1;
  if (!answer.ok) return refusedWell(book, answer, { table, before });
  return openColumns(table).flatMap(({ key, type }) => {
    if (fields[key] === undefined) return [];
    const now = cellAt(book, { table, row, key });
    const raw = { value: fields[key] || null };
    return wrongIn({ place: `${method} ${key}`, type, raw, now, isOurs: true }) ?? [];
  });
}

/** A refusal names a column and adds nothing. */
function refusedWell(
  book: TestBook,
  { issues = [] }: Answer,
  { table, before }: { readonly table: TableKey; readonly before: number },
): string[] {
  const isTold = issues.length > 0 && issues.every(({ code, column, text }) => code === 'refused' && column && text);
  return [
    ...(isTold ? [] : [`refused without a word that helps: ${JSON.stringify(issues)}`]),
    ...(rowsOf(book, table) === before ? [] : ['a refused request added a row']),
  ];
}

function rowsOf(book: TestBook, table: TableKey): number {
  return book.file.grid(book.tab(table)).length;
}
