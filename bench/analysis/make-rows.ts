import { dayNumber, dayOf } from '../../src/core/date';
import { writeEntered } from '../../src/core/history/entered';
import type { Cell } from '../../src/core/schema/row';
import { makeChance } from '../make-chance';
import { customers, feedbacks, needs, words } from './team';

/** Columns of the generated tables in order; the host would have read exactly these cells. */
export const leadKeys = [
  ...(['leadId', 'customerName', 'contactName', 'phone', 'email', 'source', 'need', 'grade', 'budget'] as const),
  ...(['decisionCycle', 'stage', 'owner', 'registeredOn', 'nextContactOn', 'amount', 'closedOn'] as const),
  ...(['closeReason', 'industry', 'region', 'companySize', 'product', 'feedback'] as const),
] as const;

export const followUpKeys = [
  ...(['leadId', 'customerName', 'owner', 'contactedAt', 'method', 'content', 'feedback', 'nextStep'] as const),
  ...(['nextStepOn', 'status'] as const),
] as const;

/** A workbook as rows of cells: the tables as the host reads them, History as lines of text. */
export interface AnalysisRows {
  readonly leads: Cell[][];
  readonly followUps: Cell[][];
  readonly history: string[][];
}

export const TODAY = '2026-03-02';

const SERIAL = 25569;
const AGE = 700;
const FOLLOW_UPS = 5;
const LINES = 3;

/** What one lead's life brings into the three tables. */
interface Life {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** Day of registration, with its hour as fraction or whole. */
  readonly at: number;
  readonly path: readonly Move[];
}

interface Move {
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

interface Dice {
  readonly chance: () => number;
  readonly pick: (list: readonly string[]) => string;
}

/** So many leads with 22 columns, five times as many follow-ups and three times as many lines of History; the same for one seed. */
export function makeRows(size: number, seed = 7): AnalysisRows {
  const chance = makeChance(seed);
  const dice: Dice = { chance, pick: (list) => list[Math.floor(chance() * list.length)] ?? '' };
  const lives = Array.from({ length: size }, (_, index) => makeLife(index, dice));
  const leads = lives.map((life, index) => leadRow(life, index, dice));
  const followUps = byTime(lives.flatMap((life) => contactRows(life, dice)));
  const history = byTime(lives.flatMap((life, index) => historyRows(life, leads[index] ?? [])));
  return { leads, followUps, history: padded(history, size * LINES, dice) };
}

function makeLife(index: number, dice: Dice): Life {
  const today = dayNumber(TODAY);
  const day = today - Math.floor(dice.chance() * AGE);
  const hour = dice.chance() < 0.5 ? 0 : Math.floor(480 + dice.chance() * 540) / 1440;
  return {
    id: `LX${dayOf(day).replace(/-/g, '')}-${index}`,
    name: `${dice.pick(customers)}${index}${dice.pick(words.legalForms)}`,
    owner: dice.chance() < 0.02 ? '' : dice.pick(words.owners),
    at: day + hour,
    path: makePath(day, today, dice),
  };
}

/** From stage to stage until the lead closes or today comes. */
function makePath(start: number, today: number, { chance }: Dice): Move[] {
  const path: Move[] = [{ day: start, from: '', to: words.openStages[chance() < 0.3 ? 0 : 1] ?? '' }];
  let day = start;
  for (;;) {
    const from = path[path.length - 1]?.to ?? '';
    const to = nextStage(from, chance());
    day += 1 + Math.floor(chance() * 30);
    if (to === undefined || day > today) return path;
    path.push({ day, from, to });
  }
}

function nextStage(from: string, luck: number): string | undefined {
  const place = words.openStages.indexOf(from);
  if (place < 0) return undefined;
  if (luck < 0.4) return 'lost';
  if (luck < 0.44) return 'invalid';
  if (luck < 0.48) return 'nurture';
  if (luck < 0.56) return 'won';
  return words.openStages[place + 1] ?? 'won';
}

function leadRow({ id, name, owner, at, path }: Life, index: number, dice: Dice): Cell[] {
  const { pick, chance } = dice;
  const { to, day } = path[path.length - 1] ?? { to: '', day: 0 };
  const isClosed = to === 'won' || to === 'lost';
  const isOpen = words.openStages.includes(to);
  const rarely = (share: number, text: string): string => (chance() < share ? '' : text);
  return [
    ...[id, name, pick(words.contacts), `138${10000000 + (index % 199_000)}`, rarely(0.4, `kehu${index}@example.com`)],
    ...[rarely(0.01, pick(words.sources)), pick(needs), rarely(0.05, pick(words.grades)), pick(words.budgets)],
    ...[pick(words.cycles), words.stageLabels[to] ?? '', owner, chance() < 0.005 ? '' : { serial: at + SERIAL }],
    isOpen ? { serial: dayNumber(TODAY) + SERIAL - 10 + Math.floor(chance() * 30) } : '',
    to === 'won' ? Math.floor(1000 + chance() * 900_000) : '',
    isClosed || to === 'invalid' ? { serial: day + SERIAL } : '',
    isClosed ? rarely(0.05, reasons(to, dice)) : '',
    ...[rarely(0.03, pick(words.industries)), pick(words.regions), pick(words.sizes), pick(words.products)],
    chance() < 0.05 ? feedbackOf(name, dice) : '',
  ];
}

/** Half of what customers say is said in the same words by others. */
function feedbackOf(name: string, { chance, pick }: Dice): string {
  return chance() < 0.5 ? pick(feedbacks) : `${pick(feedbacks)}，${name}`;
}

function reasons(outcome: 'won' | 'lost', { chance, pick }: Dice): string {
  const first = pick(words.factors[outcome]);
  const second = pick(words.factors[outcome]);
  return chance() < 0.3 && first !== second ? `${first}、${second}` : first;
}

interface Timed<Value> {
  readonly at: number;
  readonly row: Value[];
}

function contactRows({ id, name, owner, at }: Life, dice: Dice): Timed<Cell>[] {
  const { chance, pick } = dice;
  let time = Math.floor(at);
  return Array.from({ length: FOLLOW_UPS }, () => {
    time += Math.floor(chance() * 9);
    const hour = chance() < 0.5 ? 0 : Math.floor(480 + chance() * 540) / 1440;
    const row: Cell[] = [
      ...[id, name, owner, { serial: time + hour + SERIAL }, pick(words.methods), pick(needs)],
      ...[
        chance() < 0.1 ? feedbackOf(name, dice) : '',
        pick(words.steps),
        { serial: time + 3 + SERIAL },
        pick(words.statuses),
      ],
    ];
    return { at: time + hour, row };
  });
}

/** The row's own entry, and one line for every move. */
function historyRows({ id, at, path }: Life, row: readonly Cell[]): Timed<string>[] {
  const [entry, ...moves] = path;
  const texts = leadKeys.map((key, place): [string, string] => [key, typeof row[place] === 'string' ? row[place] : '']);
  const values = Object.fromEntries(texts.filter(([, text]) => text !== ''));
  const entered = writeEntered({ values: { ...values, stage: entry?.to ?? '' }, given: ['leadId'], raw: {} });
  return [
    { at, row: historyLine(at, { kind: '新增', id, column: '', from: '', to: entered }) },
    ...moves.map(({ day, from, to }) => {
      return { at: day, row: historyLine(day, { kind: '修改', id, column: 'stage', from, to }) };
    }),
  ];
}

interface Told {
  readonly kind: string;
  readonly id: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

function historyLine(at: number, { kind, id, column, from, to }: Told): string[] {
  const minutes = Math.round((at - Math.floor(at)) * 1440);
  const two = (value: number): string => String(value).padStart(2, '0');
  const stamp = `${dayOf(at)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  const shown = [words.stageLabels[from] ?? from, column === '' ? '' : (words.stageLabels[to] ?? to)];
  const field = column === '' ? '' : '阶段';
  return [stamp, '', '王经理', kind, '线索登记表', id, field, ...shown, '表格', 'op1', column, from, to, ''];
}

/** Changes of other columns fill History up: most of a real one is no stage change. */
function padded(lines: string[][], length: number, { pick }: Dice): string[][] {
  const others = Array.from({ length: Math.max(0, length - lines.length) }, (_, at) => {
    const [stamp = '', , , , , id = ''] = lines[(at * 7) % lines.length] ?? [];
    const days = [`2026-03-${10 + (at % 18)}`, `2026-02-${10 + (at % 18)}`];
    return [
      stamp,
      '',
      pick(words.owners),
      '修改',
      '线索登记表',
      id,
      '下次联系日期',
      ...days,
      '表格',
      'op2',
      'nextContactOn',
      ...days,
      '',
    ];
  });
  return [...lines, ...others].map((line, at) => [...line.slice(0, -1), String(at + 1)]);
}

/** In the order of time, as a sheet grows; ties in the order of the leads. */
function byTime<Value>(lines: readonly Timed<Value>[]): Value[][] {
  return [...lines].sort((one, other) => one.at - other.at).map(({ row }) => row);
}
