import type { LeadColumn } from '../../schema/leads';
import { columnOf } from '../../schema/table-columns';
import type { AnalysisInput } from '../analysis-input';
import { lazily } from '../lazily';
import { clockStart, endDays, wonDays } from './clock';
import { readCodes } from './code-column';
import { columnReader } from './column-reader';
import { readContacts } from './contacts';
import { type FactorColumn, readFactors } from './factor-column';
import type { Frame } from './frame';
import { idPlaces } from './id-places';
import { readLeadRows } from './lead-rows';
import { readAmounts, readDays, readTimes } from './number-column';
import { churnedLeads, outcomes } from './outcome';
import { BLOCK, columnsRead, readBlock, readTogether } from './read-together';
import { eventsByLead } from './stage-events';
import { trueStages } from './true-stages';

type Rows = Frame['rows'];

/** The columns that the analysis needs, each read once, when it is first asked for. */
export function buildFrame(input: AnalysisInput): Frame {
  const { rows, ids, ...first } = readFirst(input);
  const more = lazily({ columns: () => readMore(input, rows) });
  const frame: Frame = lazily<Frame>({
    source: () => first.source,
    grade: () => more.columns.grade,
    owner: () => more.columns.owner,
    industry: () => more.columns.industry,
    region: () => more.columns.region,
    companySize: () => more.columns.companySize,
    product: () => more.columns.product,
    size: () => rows.length,
    rows: () => rows,
    ids: () => ids,
    places: () => idPlaces(frame.ids),
    events: () => eventsByLead(input.history(), frame.places),
    contacts: () => readContacts(input, frame.places),
    stage: () => trueStages(first.stage, frame, input),
    outcome: () => outcomes(frame.stage, input.vocabulary, toCheck(input, frame, first.stage.unreadable)),
    churned: () => churnedLeads(frame.stage, input.vocabulary),
    registered: () => new Float32Array(first.registeredOn.values.map(Math.floor)),
    registeredAt: () => first.registeredOn.values,
    nextContact: () => more.columns.nextContactOn.values,
    amount: () => more.columns.amount.values,
    repeatOrders: () => more.columns.repeatOrders.values,
    satisfaction: () => more.columns.satisfaction.values,
    start: () => clockStart(input, frame),
    wonOn: () => wonDays(frame, first.closedOn.values),
    endedOn: () => endDays(frame, first.closedOn.values),
    factors: () => readReasons(input, frame),
    unreadable: () => countUnreadable({ ...first, ...more.columns, closeReason: frame.factors }),
  });
  return frame;
}

/** Which rows are leads, and what every block needs of them, in one walk over the rows. */
function readFirst(input: AnalysisInput) {
  const rows = new Int32Array(input.size);
  const { codes, numbers } = readersOf(input, rows);
  const leads = readLeadRows(input.leads, rows);
  const readings = {
    ...{ source: codes('source'), stage: codes('stage') },
    ...{ registeredOn: numbers(readTimes, 'registeredOn'), closedOn: numbers(readDays, 'closedOn') },
  };
  let known = 0;
  for (let from = 0; from < input.size; from += BLOCK) {
    leads.read(from, Math.min(input.size, from + BLOCK));
    const { ids } = leads.column(0);
    readBlock(readings, known, ids.length);
    known = ids.length;
  }
  return { ...columnsRead(readings, known), ...leads.column(known) };
}

function readMore(input: AnalysisInput, rows: Rows) {
  const { codes, numbers } = readersOf(input, rows);
  const readings = {
    ...{ grade: codes('grade'), owner: codes('owner'), industry: codes('industry'), region: codes('region') },
    ...{ companySize: codes('companySize'), product: codes('product') },
    ...{ nextContactOn: numbers(readDays, 'nextContactOn'), amount: numbers(readAmounts, 'amount') },
    ...{ repeatOrders: numbers(readAmounts, 'repeatOrders'), satisfaction: numbers(readAmounts, 'satisfaction') },
  };
  return readTogether(readings, rows.length);
}

function readersOf({ leads, vocabulary, today, settings }: AnalysisInput, rows: Rows) {
  const context = { vocabulary, today, currency: settings.values.currency };
  const reader = (key: LeadColumn) => columnReader(columnOf('leads', key), context);
  return {
    codes: (key: LeadColumn) => readCodes(leads(key), rows, reader(key)),
    numbers: (read: typeof readDays, key: LeadColumn) => read(leads(key), rows, reader(key)),
  };
}

/** Leads whose row waits in Review, or whose stage cannot be read. */
function toCheck({ review }: AnalysisInput, frame: Frame, unread: readonly number[]): ReadonlySet<number> {
  const found = new Set(unread);
  if (review === undefined || review.size === 0) return found;
  for (let lead = 0; lead < frame.size; lead += 1) if (review.has(frame.ids[lead] ?? '')) found.add(lead);
  return found;
}

function readReasons({ leads, vocabulary, today }: AnalysisInput, frame: Frame): FactorColumn {
  const by = { column: columnOf('leads', 'closeReason'), context: { vocabulary, today } };
  return readFactors(leads('closeReason'), frame, by);
}

function countUnreadable(
  columns: Readonly<Partial<Record<LeadColumn, { readonly unreadable: number | readonly number[] }>>>,
): ReadonlyMap<LeadColumn, number> {
  const counts = new Map<LeadColumn, number>();
  for (const [key, { unreadable }] of Object.entries(columns)) {
    const cells = typeof unreadable === 'number' ? unreadable : unreadable.length;
    if (cells > 0) counts.set(key as LeadColumn, cells);
  }
  return counts;
}
