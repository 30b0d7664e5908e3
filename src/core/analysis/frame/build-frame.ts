import type { LeadColumn } from '../../schema/leads';
import { columnOf } from '../../schema/table-columns';
import type { AnalysisInput } from '../analysis-input';
import { clockStart, wonDays } from './clock';
import { type CodeColumn, readCodes } from './code-column';
import { columnReader } from './column-reader';
import { readContacts } from './contacts';
import { type FactorColumn, readFactors } from './factor-column';
import type { Base, Frame, Standing } from './frame';
import { idPlaces } from './id-places';
import { leadRows } from './lead-rows';
import { type NumberColumn, readAmounts, readDays, readTimes } from './number-column';
import { isChurned, outcomes } from './outcome';
import { eventsByLead } from './stage-events';
import { textOf } from './text-of';
import { trueStages } from './true-stages';

/** Reads every column the analysis needs once. */
export function buildFrame(input: AnalysisInput): Frame {
  const base = readBase(input);
  const { stage: shown, ...lists } = readLists(input, base.rows);
  const standing = readStanding(input, base, shown);
  const numbers = readNumbers(input, base.rows);
  const factors = readReasons(input, base, standing);
  const { closedOn, registeredOn, nextContactOn, amount, repeatOrders, satisfaction } = numbers;
  const registered = registeredOn.values.map(Math.floor);
  return {
    ...base,
    ...lists,
    ...standing,
    registered,
    registeredAt: registeredOn.values,
    nextContact: nextContactOn.values,
    amount: amount.values,
    repeatOrders: repeatOrders.values,
    satisfaction: satisfaction.values,
    start: clockStart(input, base, registered),
    wonOn: wonDays(base, standing, closedOn.values),
    lostOn: closedOn.values.map((day, lead) => (standing.outcome[lead] === 'lost' ? day : Number.NaN)),
    factors: factors.factors,
    unreadable: countUnreadable({ ...lists, stage: shown }, { ...numbers, closeReason: factors }),
  };
}

function readBase(input: AnalysisInput): Base {
  const rows = leadRows(input.leads, input.size);
  const cells = input.leads('leadId') ?? [];
  const ids: string[] = [];
  for (const row of rows) ids.push(textOf(cells[row]));
  const places = idPlaces(ids);
  const events = eventsByLead(input.history, ids, places);
  return { size: rows.length, rows, ids, places, events, contacts: readContacts(input, ids, places) };
}

function readLists({ leads, vocabulary, today }: AnalysisInput, rows: Int32Array) {
  const codes = (key: LeadColumn) =>
    readCodes(leads(key), rows, columnReader(columnOf('leads', key), { vocabulary, today }));
  return {
    ...{ source: codes('source'), grade: codes('grade'), owner: codes('owner'), stage: codes('stage') },
    ...{ industry: codes('industry'), region: codes('region'), companySize: codes('companySize') },
    product: codes('product'),
  };
}

function readNumbers({ leads, vocabulary, today, settings }: AnalysisInput, rows: Int32Array) {
  const context = { vocabulary, today, currency: settings.values.currency };
  const reader = (key: LeadColumn) => columnReader(columnOf('leads', key), context);
  const days = (key: LeadColumn) => readDays(leads(key), rows, reader(key));
  return {
    registeredOn: readTimes(leads('registeredOn'), rows, reader('registeredOn')),
    closedOn: days('closedOn'),
    nextContactOn: days('nextContactOn'),
    amount: readAmounts(leads('amount'), rows, reader('amount')),
    repeatOrders: readAmounts(leads('repeatOrders'), rows, reader('repeatOrders')),
    satisfaction: readAmounts(leads('satisfaction'), rows, reader('satisfaction')),
  };
}

function readStanding({ vocabulary, review }: AnalysisInput, base: Base, shown: CodeColumn & Unread): Standing {
  const stage = trueStages(shown, { ...base, vocabulary });
  const toCheck = new Set(shown.unreadable);
  base.ids.forEach((id, lead) => {
    if (review?.has(id)) toCheck.add(lead);
  });
  return {
    stage,
    outcome: outcomes(stage, vocabulary, toCheck),
    churned: Uint8Array.from(base.ids, (_id, lead) => Number(isChurned(stage, lead, vocabulary))),
  };
}

function readReasons({ leads, vocabulary, today }: AnalysisInput, { rows }: Base, standing: Standing): FactorColumn {
  const by = { column: columnOf('leads', 'closeReason'), context: { vocabulary, today } };
  return readFactors(leads('closeReason'), { rows, ...standing }, by);
}

interface Unread {
  readonly unreadable: readonly number[];
}

function countUnreadable(
  lists: Readonly<Partial<Record<LeadColumn, Unread>>>,
  counted: Readonly<Partial<Record<LeadColumn, Pick<NumberColumn, 'unreadable'>>>>,
): ReadonlyMap<LeadColumn, number> {
  const counts = new Map<LeadColumn, number>();
  const count = (key: string, cells: number) => cells > 0 && counts.set(key as LeadColumn, cells);
  for (const [key, { unreadable }] of Object.entries(lists)) count(key, unreadable.length);
  for (const [key, { unreadable }] of Object.entries(counted)) count(key, unreadable);
  return counts;
}
