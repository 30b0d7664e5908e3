import { dayNumber, minuteNumber } from '../../../../src/core/date';
import type { Lead } from '../../../../src/core/schema/row';
import { defaultSettings } from '../../../../src/core/schema/settings';
import { type StageEvent, TODAY } from '../analysis-builder';
import type { RandomLeads } from '../random-leads';

export interface Chosen {
  readonly period: keyof typeof ranges;
  readonly owner?: string;
  readonly source?: string;
}

/** The rows of a workbook and what the reader chose: all that a recount may start from. */
export interface Rows extends RandomLeads {
  readonly chosen: Chosen;
}

/** First and last day of some periods as seen from the examples' today, and of the same number of days just before. */
export const ranges = {
  all: undefined,
  lastMonth: [
    ['2024-06-01', '2024-06-30'],
    ['2024-05-02', '2024-05-31'],
  ],
  lastQuarter: [
    ['2024-04-01', '2024-06-30'],
    ['2024-01-01', '2024-03-31'],
  ],
  thisYear: [
    ['2024-01-01', '2024-07-15'],
    ['2023-06-18', '2023-12-31'],
  ],
  last30: [
    ['2024-06-16', '2024-07-15'],
    ['2024-05-17', '2024-06-15'],
  ],
} as const;

export const months: Readonly<Partial<Record<keyof typeof ranges, number>>> = {
  lastMonth: 1,
  lastQuarter: 3,
  thisYear: 12,
};

type Outcome = 'open' | 'paused' | 'won' | 'lost' | 'invalid' | 'toCheck';

/** What one row and its lines elsewhere say of a lead; days are whole numbers, NaN where nothing is said. */
export interface Truth {
  readonly lead: Lead;
  readonly outcome: Outcome;
  readonly churned: boolean;
  readonly stage: string;
  readonly registered: number;
  readonly wonOn: number;
  readonly endedOn: number;
  readonly events: readonly StageEvent[];
  /** When it was contacted, as minutes; in order. */
  readonly contacts: readonly string[];
  readonly followUps: RandomLeads['followUps'];
}

export const today = dayNumber(TODAY);
/** Open stages of the preset in order, and where hidden ones show. */
export const funnelStages = ['firstContact', 'needs', 'solution', 'negotiation', 'signing'];
export const shown = (stage: string): string => ({ quote: 'solution', identified: 'firstContact' })[stage] ?? stage;

export const day = (text = ''): number => (text === '' ? Number.NaN : dayNumber(text.slice(0, 10)));

/** What is planned for later is no contact. */
export const isPast = (at: string): boolean => at !== '' && at <= `${TODAY}T09:00`;

/** Every lead as its rows tell of it. */
export function truths({ leads, history, followUps }: RandomLeads): readonly Truth[] {
  return leads.map((lead) => {
    const events = history
      .filter(({ leadId }) => leadId === lead.leadId)
      .sort((a, b) => minuteNumber(a.at) - minuteNumber(b.at));
    const own = followUps.filter(({ leadId }) => leadId === lead.leadId);
    const { outcome, churned, stage } = fateOf(lead, events);
    const wins = events.filter(({ to }) => to === 'won');
    const lastWin = wins[wins.length - 1];
    const wonOn = churned && lastWin ? day(lastWin.at) : day(lead.closedOn);
    return {
      ...{ lead, outcome, churned, stage, events, followUps: own, registered: day(lead.registeredOn) },
      wonOn: outcome === 'won' ? wonOn : Number.NaN,
      endedOn: outcome === 'won' ? wonOn : outcome === 'lost' ? day(lead.closedOn) : Number.NaN,
      contacts: own
        .map(({ contactedAt = '' }) => contactedAt)
        .filter(isPast)
        .sort((a, b) => minuteNumber(a) - minuteNumber(b)),
    };
  });
}

/** Where History's last stage shows under the same label as the cell, History knows the true one. */
function fateOf(
  { stage: cell = '' }: Lead,
  events: readonly StageEvent[],
): Pick<Truth, 'outcome' | 'churned' | 'stage'> {
  const known = defaultSettings.stages.some(({ key }) => key === cell);
  if (cell !== '' && !known) return { outcome: 'toCheck', churned: false, stage: '' };
  const label = (key: string) => (key === 'churned' ? 'lost' : shown(key));
  const last = events[events.length - 1]?.to ?? '';
  const stage = last !== '' && cell !== '' && label(last) === label(cell) ? last : label(cell || 'firstContact');
  const outcomes: Readonly<Record<string, Outcome>> = {
    ...{ won: 'won', churned: 'won', lost: 'lost', invalid: 'invalid', nurture: 'paused' },
  };
  return { outcome: outcomes[stage] ?? 'open', churned: stage === 'churned', stage };
}

/** The leads that a block counts, and those of the period before. */
export interface World {
  readonly all: readonly Truth[];
  /** Of the chosen owner and source, whenever registered. */
  readonly scope: readonly Truth[];
  readonly registered: readonly Truth[];
  readonly counted: readonly Truth[];
  readonly won: readonly Truth[];
  readonly before: { readonly counted: readonly Truth[]; readonly won: readonly Truth[] } | undefined;
  readonly chosen: Chosen;
}

type Range = readonly [string, string] | undefined;

const within =
  (range: Range) =>
  (at: number): boolean =>
    range === undefined || (at >= day(range[0]) && at <= day(range[1]));

export const counts = ({ outcome }: Truth): boolean => outcome !== 'invalid' && outcome !== 'toCheck';

/** What the reader's choice leaves of the rows. */
export function worldOf(rows: Rows): World {
  const { chosen } = rows;
  const all = truths(rows);
  const scope = all.filter(
    ({ lead }) =>
      (chosen.owner === undefined || (lead.owner ?? '') === chosen.owner) &&
      (chosen.source === undefined || (lead.source ?? '') === chosen.source),
  );
  const [range, past] = ranges[chosen.period] ?? [];
  const registeredIn = (one: Range) => scope.filter((lead) => within(one)(lead.registered));
  const wonIn = (one: Range) => scope.filter(({ outcome, wonOn }) => outcome === 'won' && within(one)(wonOn));
  const registered = registeredIn(range);
  return {
    ...{ all, scope, registered, chosen, counted: registered.filter(counts), won: wonIn(range) },
    before: past && { counted: registeredIn(past).filter(counts), won: wonIn(past) },
  };
}
