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
import { leadRows } from './lead-rows';
import { type NumberColumn, readAmounts, readDays, readTimes } from './number-column';
import { churnedLeads, outcomes } from './outcome';
import { eventsByLead } from './stage-events';
import { textOf } from './text-of';
import { trueStages } from './true-stages';

type Rows = Frame['rows'];
type Lists = ReturnType<typeof readLists>;

/** The columns that the analysis needs, each read once, when it is first asked for. */
export function buildFrame(input: AnalysisInput): Frame {
  const rows = leadRows(input.leads, input.size);
  const [lists, numbers] = [readLists(input, rows), readNumbers(input, rows)];
  const frame: Frame & { readonly reasons: FactorColumn } = lazily<typeof frame>({
    source: () => lists.source,
    grade: () => lists.grade,
    owner: () => lists.owner,
    industry: () => lists.industry,
    region: () => lists.region,
    companySize: () => lists.companySize,
    product: () => lists.product,
    size: () => rows.length,
    rows: () => rows,
    ids: () => idsOf(input, rows),
    places: () => idPlaces(frame.ids),
    events: () => eventsByLead(input.history(), frame.places),
    contacts: () => readContacts(input, frame.places),
    stage: () => trueStages(lists.stage, frame, input),
    outcome: () => outcomes(frame.stage, input.vocabulary, toCheck(input, frame, lists.stage.unreadable)),
    churned: () => churnedLeads(frame.stage, input.vocabulary),
    registered: () => numbers.registeredOn.values.map(Math.floor),
    registeredAt: () => numbers.registeredOn.values,
    nextContact: () => numbers.nextContactOn.values,
    amount: () => numbers.amount.values,
    repeatOrders: () => numbers.repeatOrders.values,
    satisfaction: () => numbers.satisfaction.values,
    start: () => clockStart(input, frame),
    wonOn: () => wonDays(frame, numbers.closedOn.values),
    endedOn: () => endDays(frame, numbers.closedOn.values),
    reasons: () => readReasons(input, frame),
    factors: () => frame.reasons.factors,
    unreadable: () => countUnreadable(lists, { ...numbers, closeReason: frame.reasons }),
  });
  return frame;
}

function idsOf({ leads }: AnalysisInput, rows: Rows): readonly string[] {
  const cells = leads('leadId') ?? [];
  const ids: string[] = [];
  for (const row of rows) ids.push(textOf(cells[row]));
  return ids;
}

function readLists({ leads, vocabulary, today }: AnalysisInput, rows: Rows) {
  const codes = (key: LeadColumn) => () =>
    readCodes(leads(key), rows, columnReader(columnOf('leads', key), { vocabulary, today }));
  return lazily({
    ...{ source: codes('source'), grade: codes('grade'), owner: codes('owner'), stage: codes('stage') },
    ...{ industry: codes('industry'), region: codes('region'), companySize: codes('companySize') },
    product: codes('product'),
  });
}

function readNumbers({ leads, vocabulary, today, settings }: AnalysisInput, rows: Rows) {
  const context = { vocabulary, today, currency: settings.values.currency };
  const by = (read: typeof readDays, key: LeadColumn) => () =>
    read(leads(key), rows, columnReader(columnOf('leads', key), context));
  return lazily({
    registeredOn: by(readTimes, 'registeredOn'),
    closedOn: by(readDays, 'closedOn'),
    nextContactOn: by(readDays, 'nextContactOn'),
    amount: by(readAmounts, 'amount'),
    repeatOrders: by(readAmounts, 'repeatOrders'),
    satisfaction: by(readAmounts, 'satisfaction'),
  });
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
  lists: Lists,
  counted: Readonly<Partial<Record<LeadColumn, Pick<NumberColumn, 'unreadable'>>>>,
): ReadonlyMap<LeadColumn, number> {
  const counts = new Map<LeadColumn, number>();
  const count = (key: string, cells: number) => cells > 0 && counts.set(key as LeadColumn, cells);
  for (const [key, { unreadable }] of Object.entries(lists)) count(key, unreadable.length);
  for (const [key, { unreadable }] of Object.entries(counted)) count(key, unreadable);
  return counts;
}
