import { type DayFacts, dayView } from '../../core/access/day-view';
import { leadCard } from '../../core/access/lead-card';
import { type Person, personOf } from '../../core/access/person';
import type { DayView, Issue, LeadCard, StartView } from '../../core/access/protocol';
import { startFacts } from '../../core/access/start-view';
import { isSilent } from '../../core/automation/hour-plan';
import { type MemoryRow, memoryKey } from '../../core/history/memory';
import { messages } from '../../core/i18n/message-words';
import { idOf } from '../../core/pipeline/identify';
import { rememberedLeads } from '../../core/pipeline/settle-follow-ups';
import { rememberedFollowUps } from '../../core/pipeline/situation';
import { viewOf, viewsOf } from '../../core/pipeline/views';
import { dueLines } from '../../core/reminder/due-lines';
import { buildVocabulary, type Vocabulary } from '../../core/schema/vocabulary';
import { readAutomation } from '../../host/automation';
import type { Desk } from '../../host/desk';
import { historyOf } from '../../host/history-of';
import { effectiveEmail } from '../../host/identity';
import { keptScore } from '../../host/kept-score';
import { readMemoryTab } from '../../host/memory-tab';
import { openTable, readRows } from '../../host/table';
import { selection } from '../../host/ui';

type MemoryRows = ReadonlyMap<string, MemoryRow>;

/** One call of the sidebar: the workbook, the person, and the accepted state. */
export interface Session {
  readonly desk: Desk;
  readonly person: Person;
  /** The words in which the person reads; cells are written in the workbook's. */
  readonly reader: Vocabulary;
  /** The accepted state, read when it is first asked for: a change reads it under the lock instead. */
  readonly memory: () => MemoryRows;
}

/** A refusal that the sidebar shows; nothing was written. */
export class Refused extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super(issues.map(({ code }) => code).join());
    this.name = 'Refused';
    this.issues = issues;
  }
}

/** Opens a session for the person at the keyboard. */
export function openSession(desk: Desk): Session {
  const { settings, vocabulary } = desk;
  const person = personOf(effectiveEmail(), settings);
  const language = person.member?.language ?? vocabulary.language;
  const reader =
    language === vocabulary.language
      ? vocabulary
      : buildVocabulary({ ...settings, values: { ...settings.values, language } });
  let rows: MemoryRows | undefined;
  const memory = (): MemoryRows => {
    rows ??= readMemoryTab(desk.book).rows;
    return rows;
  };
  return { desk, person, reader, memory };
}

/** The session after a change: over the state that the change left. */
export function after(session: Session, memory: MemoryRows): Session {
  return { ...session, memory: () => memory };
}

/** A lead that is not there and one that is somebody else's are told alike. */
export function notYours({ reader }: Session): Refused {
  return new Refused([{ code: 'notYourLead', text: messages.notYourLead[reader.language] }]);
}

/** Today's list of the person. */
export function dayOf({ desk, person, reader, memory }: Session): DayView {
  const { book, settings, vocabulary, calendar } = desk;
  const context = { now: book.now, settings, vocabulary, calendar };
  const views = viewsOf(memory(), context);
  const facts: DayFacts = {
    today: book.today,
    lines: dueLines(views, context),
    views: new Map(views.map((view) => [view.lead.leadId ?? '', view])),
    memory: memory(),
    vocabulary: reader,
    person,
  };
  const silent = isSilent(readAutomation(book).lastRun, book.now);
  return dayView(silent ? { ...facts, silent: messages.silent[reader.language] } : facts);
}

/** The card of a lead. */
export function cardOf(session: Session, leadId: string): LeadCard {
  const { desk, person, reader, memory } = session;
  const { book, settings, vocabulary, calendar } = desk;
  const row = memory().get(memoryKey('leads', leadId));
  if (row === undefined || row.deletedOn !== '') throw notYours(session);
  const followUps = [...(rememberedFollowUps(memory()).get(leadId)?.values() ?? [])];
  return leadCard({
    view: viewOf(row, followUps, { now: book.now, settings, vocabulary, calendar }),
    leads: [...rememberedLeads(memory()).values()],
    history: historyOf(book, leadId),
    settings,
    vocabulary: reader,
    person,
    now: book.now,
    score: keptScore(book),
  });
}

/** The card of the lead in the selected row; null where no lead stands there. */
export function selectedCard(session: Session): LeadCard | null {
  const id = selectedLead(session.desk);
  const row = id === '' ? undefined : session.memory().get(memoryKey('leads', id));
  return row === undefined || row.deletedOn !== '' ? null : cardOf(session, id);
}

/** The id of the lead that the selected row is about, on Leads or on Follow-ups. */
export function selectedLead({ book, settings }: Desk): string {
  const { sheetId, row } = selection();
  const key = (['leads', 'followUps'] as const).find((one) => book.tabs[one]?.sheetId === sheetId);
  if (key === undefined || row < 2) return '';
  const [found] = readRows(book, openTable(book, key, settings), { first: row, count: 1 }).rows;
  if (found === undefined) return '';
  return key === 'leads' ? idOf('leads', found) : String(found.cells['leadId'] ?? '').trim();
}

/** Everything the sidebar shows when it opens. */
export function startOf(session: Session, open: StartView['open']): StartView {
  const { desk, person, reader } = session;
  return {
    open,
    ...startFacts(person, desk.settings, reader),
    today: desk.book.today,
    now: desk.book.now,
    day: dayOf(session),
    selected: selectedCard(session),
  };
}
