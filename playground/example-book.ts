import { blankWorkbook } from '../emulator/files/blank-workbook';
import { newSheet } from '../emulator/grid/new-sheet';
import type { Cell, Sheet, Workbook } from '../emulator/model';
import { type ExampleWords, exampleWords } from './example-words';
import type { Language } from './language';
import { localeOf, MANAGER } from './open-leadbook';

/** The wall time at which the examples are at their liveliest: an open step falls due on this Thursday. */
export const EXAMPLE_NOW = '2024-03-07T09:00';

/** How the leads of one source ended: counts, days to the close, and the factor each names. */
interface Source {
  readonly count: number;
  readonly cycles: readonly number[];
  readonly lost: number;
  readonly invalid: number;
  readonly name: (words: ExampleWords) => string;
  readonly win: (words: ExampleWords) => string;
  readonly loss: (words: ExampleWords) => string;
}

const SOURCES: readonly Source[] = [
  {
    count: 49,
    cycles: [...Array(5).fill(10), ...Array(5).fill(25), ...Array(5).fill(40)],
    lost: 20,
    invalid: 3,
    name: ({ fair }) => fair,
    win: ({ fairWin }) => fairWin,
    loss: ({ fairLoss }) => fairLoss,
  },
  {
    count: 99,
    cycles: [...Array(4).fill(30), ...Array(4).fill(60)],
    lost: 55,
    invalid: 0,
    name: ({ web }) => web,
    win: ({ webWin }) => webWin,
    loss: ({ webLoss }) => webLoss,
  },
];

/** 2023-10-09 as days since 1899-12-30. */
const FIRST_DAY = 45208;
/** Registrations spread over so many days: every close lies before the start of the clock. */
const SPREAD = { won: 85, lost: 115, other: 140 };
const LOST_AFTER = 21;
const MARCH_1 = 45352;

type Value = string | number;

const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

interface Ending {
  readonly stage: string;
  readonly amount: Value;
  readonly after: number;
  readonly reason: string;
}

/** Won leads first, then lost ones, then invalid ones; the rest is open. */
function endingOf(source: Source, index: number, words: ExampleWords): Ending {
  const { cycles, lost, invalid, count } = source;
  const cycle = cycles[index];
  if (cycle !== undefined) {
    return { stage: words.won, amount: 80_000 + ((index * 37) % 12) * 10_000, after: cycle, reason: source.win(words) };
  }
  const after = index - cycles.length;
  if (after < lost) {
    const reason = after % 8 === 7 ? words.rival : source.loss(words);
    return { stage: words.lost, amount: '', after: LOST_AFTER + (after % 9), reason };
  }
  if (index >= count) return { stage: words.invalid, amount: '', after: 5, reason: words.wrongNumber };
  return { stage: pick(words.open, after + invalid), amount: '', after: 0, reason: '' };
}

function spreadOf({ cycles, lost }: Source, index: number): number {
  if (index < cycles.length) return SPREAD.won;
  return index < cycles.length + lost ? SPREAD.lost : SPREAD.other;
}

function leadRow(source: Source, index: number, { words, serial }: { words: ExampleWords; serial: number }): Value[] {
  const { stage, amount, after, reason } = endingOf(source, index, words);
  const registered = FIRST_DAY + ((index * 13) % spreadOf(source, index));
  const owner = pick(words.owners, (serial * 5 + (index >> 1)) % 11);
  const place = pick(words.places, serial);
  const trade = pick(words.trades, Math.floor(serial / words.places.length));
  const company = words.company.replace('{place}', place).replace('{trade}', trade);
  const phone = `138001${String(30_000 + serial * 7).slice(-5)}`;
  return [
    ...['', company, pick(words.people, serial), phone, source.name(words), pick(words.needs, index)],
    ...[
      pick(words.grades, serial * 7 + (index >> 2)),
      pick(words.budgets, index),
      pick(words.cycles, index >> 1),
      owner,
    ],
    ...[registered, stage, amount, after === 0 ? '' : registered + after, reason],
  ];
}

function closedLeads(words: ExampleWords): Value[][] {
  const all = SOURCES.flatMap((source) =>
    Array.from({ length: source.count + source.invalid }, (_, index) => ({ source, index })),
  );
  const rows = all.map(({ source, index }, serial) => leadRow(source, index, { words, serial }));
  return rows.sort((one, other) => Number(one[10]) - Number(other[10]));
}

/** The two leads of March with whom somebody is talking. */
function talkedTo(words: ExampleWords): Value[][] {
  const { fair, web, grades, owners, open } = words;
  const [firstName, firstPerson, firstNeed, firstBudget, firstCycle] = words.first;
  const [secondName, secondPerson, secondNeed, secondBudget, secondCycle] = words.second;
  const rest = ['', '', ''];
  return [
    [
      ...['LX20240301', firstName, firstPerson, '13900010001', fair, firstNeed, grades[0], firstBudget, firstCycle],
      ...[owners[0], MARCH_1, pick(open, 2), ...rest],
    ],
    [
      ...['LX20240302', secondName, secondPerson, '13900010002', web, secondNeed, grades[1], secondBudget, secondCycle],
      ...[owners[1], MARCH_1 + 1, pick(open, 0), ...rest],
    ],
  ];
}

function followUps({ contacts }: ExampleWords): Value[][] {
  const days: readonly (readonly [contacted: number, due: number])[] = [
    [MARCH_1 + 1, MARCH_1 + 4],
    [MARCH_1 + 5, MARCH_1 + 6],
  ];
  return contacts.map(([method, content, feedback, next, status], index) => {
    const [contacted, due] = pick(days, index);
    return ['LX20240301', contacted, method, content, feedback, next, due, status];
  });
}

/** Columns that hold a day; by header position. */
const LEAD_DAYS: ReadonlySet<number> = new Set([10, 13]);
const FOLLOW_UP_DAYS: ReadonlySet<number> = new Set([1, 6]);

const LEAD_WIDTHS = [
  [1, 130],
  [2, 150],
  [6, 200],
  [15, 180],
] as const;
const FOLLOW_UP_WIDTHS = [
  [1, 110],
  [4, 210],
  [5, 170],
  [6, 210],
] as const;

function cellOf(value: Value, isDay: boolean): Cell | undefined {
  if (value === '') return undefined;
  if (typeof value === 'string') return { value, ...(/^\d|^\W*\d+-\d/.test(value) ? { format: '@' } : {}) };
  return isDay ? { value, format: 'yyyy-mm-dd' } : { value };
}

interface Table {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly days: ReadonlySet<number>;
  /** Column → pixels. */
  readonly widths: readonly (readonly [number, number])[];
}

function sheetOf({ name, headers, rows, days, widths }: Table, id: number): Sheet {
  const cells = rows.map((row) => row.map((value, column) => cellOf(value, days.has(column))));
  return {
    ...newSheet(id, name),
    columnWidths: new Map(widths),
    rows: [headers.map((value): Cell => ({ value })), ...cells],
  };
}

/** A team's sheet as it stood before the add-on: fair and web leads with their outcomes, and two that are being talked to. */
export function exampleBook(language: Language, zone: string): Workbook {
  const words = exampleWords[language];
  const identity = { id: 'examples', name: 'Leadbook', owner: MANAGER, locale: localeOf(language), timeZone: zone };
  const leads = [...closedLeads(words), ...talkedTo(words)];
  const tables: Table[] = [
    { name: words.leads, headers: words.leadHeaders, rows: leads, days: LEAD_DAYS, widths: LEAD_WIDTHS },
    {
      name: words.followUps,
      headers: words.followUpHeaders,
      rows: followUps(words),
      days: FOLLOW_UP_DAYS,
      widths: FOLLOW_UP_WIDTHS,
    },
  ];
  const sheets = tables.map((table, index) => sheetOf(table, index + 1));
  return { ...blankWorkbook(identity), sheets, nextId: 3 };
}
