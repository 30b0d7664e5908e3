import type { ScoreModel } from '../analysis/score/score-model';
import type { Stamp } from '../date';
import { duplicatesOf } from '../duplicate/find';
import type { HistoryEvent } from '../edit';
import { liesAhead } from '../follow-up/summary';
import { type Entered, readEntered } from '../history/entered';
import { readEvent } from '../history/read-event';
import { columnLabel } from '../i18n/column-label';
import { suggestGrade } from '../lead/grade';
import { twinColumns } from '../pipeline/twin-hints';
import type { LeadView } from '../reminder/lead-view';
import { encode } from '../schema/codec';
import { leadColumns } from '../schema/leads';
import { type FollowUp, isMoment, type Lead } from '../schema/row';
import { fullColumns, type Settings } from '../schema/settings';
import { checklistOf } from '../schema/stage-sop';
import type { Vocabulary } from '../schema/vocabulary';
import { chanceOf } from './lead-chance';
import { mayChange, type Person } from './person';
import type { LeadCard, TimelineEntry, Twin } from './protocol';

export interface CardFacts {
  readonly view: LeadView;
  readonly leads: readonly Lead[];
  /** Lines of History about this lead, oldest first. */
  readonly history: readonly (readonly string[])[];
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly person: Person;
  readonly now: Stamp;
  /** What the last refresh learnt, where that beats the points rule. */
  readonly score?: ScoreModel | undefined;
}

/** Columns whose facts the card shows elsewhere. */
const apart: ReadonlySet<string> = new Set(['leadId', 'customerName', 'reminder', 'stage']);

/** Everything the sidebar shows of one lead. */
export function leadCard(facts: CardFacts): LeadCard {
  const { view, leads, settings, vocabulary, person } = facts;
  const { lead, pending } = view;
  const { language } = vocabulary;
  const suggested = suggestGrade(lead, settings);
  const contradicts = suggested !== '' && lead.grade !== undefined && lead.grade !== '' && suggested !== lead.grade;
  return {
    leadId: lead.leadId ?? '',
    customer: lead.customerName || lead.contactName || lead.leadId || '',
    editable: mayChange(person, lead),
    facts: shownFacts(lead, settings, vocabulary),
    stage: lead.stage ?? '',
    grade: lead.grade ?? '',
    owner: lead.owner ?? '',
    nextContactOn: lead.nextContactOn ?? '',
    pending: pending.map((key) => ({ key, label: columnLabel('leads', key, language) })),
    checklist: checklistOf(lead.stage ?? '', language),
    timeline: timeline(facts),
    twins: twinsOf(lead, leads, vocabulary),
    ...(contradicts ? { suggestedGrade: suggested } : {}),
    ...chanceOf(facts),
  };
}

/** Filled columns in sheet order, as the reader sees them. */
export function shownFacts(lead: Lead, settings: Settings, vocabulary: Vocabulary): LeadCard['facts'] {
  const ticked: readonly string[] = fullColumns(settings);
  return leadColumns
    .filter(({ key, set }) => !apart.has(key) && (set === 'basic' || ticked.includes(key)) && lead[key])
    .map((column) => {
      const cell = encode(column, lead[column.key] ?? '', vocabulary);
      const text = isMoment(cell) ? (lead[column.key] ?? '').replace('T', ' ') : String(cell);
      return { key: column.key, label: columnLabel('leads', column.key, vocabulary.language), text };
    });
}

/** Leads that seem to be the same, in the reader's words. */
export function twinsOf(lead: Lead, leads: readonly Lead[], vocabulary: Vocabulary): Twin[] {
  return duplicatesOf(lead, leads)
    .slice(0, 5)
    .map(({ lead: twin, by }) => ({
      leadId: twin.leadId ?? '',
      customer: twin.customerName ?? '',
      ownerName: twin.owner ? vocabulary.label('member', twin.owner) : '',
      stageLabel: vocabulary.label('stage', twin.stage ?? ''),
      same: columnLabel('leads', twinColumns[by], vocabulary.language),
    }));
}

function timeline({ view, history, vocabulary, now }: CardFacts): TimelineEntry[] {
  const contacts = view.followUps.map((followUp) => contactEntry(followUp, vocabulary, now));
  return [...contacts, ...history.flatMap((line) => changeEntry(line, vocabulary))]
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    .slice(0, 60);
}

function contactEntry(followUp: FollowUp, vocabulary: Vocabulary, now: Stamp): TimelineEntry {
  const { contactedAt = '', method = '', content, feedback, objection, owner = '' } = followUp;
  const at = contactedAt || (followUp.recordedAt ?? '');
  return {
    at,
    kind: contactedAt === '' || liesAhead(at, now) ? 'plan' : 'contact',
    title: method === '' ? '' : vocabulary.label('method', method),
    text: [content, feedback, objection, nextStepText(followUp, vocabulary)].filter(Boolean).join('\n'),
    by: owner === '' ? '' : vocabulary.label('member', owner),
  };
}

/** '→ send the plan (2024-03-07)', with the reason where it was postponed. */
function nextStepText(
  { nextStep = '', nextStepOn = '', status, postponedWhy }: FollowUp,
  vocabulary: Vocabulary,
): string {
  if (nextStep === '' && nextStepOn === '') return '';
  const name = nextStep || vocabulary.label('status', status ?? '');
  const day = nextStepOn === '' ? '' : ` (${nextStepOn})`;
  return `→ ${name}${day}${status === 'postponed' && postponedWhy ? ` · ${postponedWhy}` : ''}`;
}

/** The columns whose changes are shown, and where their words come from. */
const toldLists: ReadonlyMap<string, 'stage' | 'member'> = new Map([
  ['stage', 'stage'],
  ['owner', 'member'],
]);

/** Changes of stage and owner, in the reader's words; the rest of History would bury them. */
function changeEntry(line: readonly string[], vocabulary: Vocabulary): TimelineEntry[] {
  const event = readEvent(line);
  if (event === undefined || event.kind === 'refused') return [];
  const entered = event.column === '' ? readEntered(event.to) : undefined;
  const changes =
    entered === undefined ? [event] : [...toldLists.keys()].map((column) => enteredAs(event, column, entered));
  return changes.flatMap(({ column, from, to }) => {
    const list = toldLists.get(column);
    if (list === undefined || from === to) return [];
    const [old, now] = [from, to].map((key) => (key === '' ? '' : vocabulary.label(list, key)));
    const title = columnLabel('leads', column, vocabulary.language);
    return [{ at: event.at, kind: 'change', title, text: old ? `${old} → ${now}` : (now ?? ''), by: event.who }];
  });
}

function enteredAs(event: HistoryEvent, column: string, { values }: Entered): HistoryEvent {
  return { ...event, column, from: '', to: values[column] ?? '' };
}
