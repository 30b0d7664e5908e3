import { type DayFacts, dayView } from '../../core/access/day-view';
import { leadCard } from '../../core/access/lead-card';
import type { Person } from '../../core/access/person';
import { personOf } from '../../core/access/person';
import type { DayView, Issue, LeadCard, StartView } from '../../core/access/protocol';
import { startFacts } from '../../core/access/start-view';
import { minuteNumber } from '../../core/date';
import { type MemoryRow, memoryKey } from '../../core/history/memory';
import { messages } from '../../core/i18n/message-words';
import { idOf } from '../../core/pipeline/identify';
import { rememberedLeads } from '../../core/pipeline/settle-follow-ups';
import { viewsOf } from '../../core/pipeline/views';
import { dueLines } from '../../core/reminder/due-lines';
import type { LeadView } from '../../core/reminder/lead-view';
import { readAutomation } from '../../host/automation';
import type { Desk } from '../../host/desk';
import { historyOf } from '../../host/history-of';
import { effectiveEmail } from '../../host/identity';
import { readMemoryTab } from '../../host/memory-tab';
import { openTable, readRows } from '../../host/table';
import { selection } from '../../host/ui';

/** One call of the sidebar: the workbook, the person, and the accepted state as it was read. */
export interface Session {
  readonly desk: Desk;
  readonly person: Person;
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly views: ReadonlyMap<string, LeadView>;
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

/** Opens a session over the present memory (one read), or over the one a change has just produced. */
export function openSession(
  desk: Desk,
  memory: ReadonlyMap<string, MemoryRow> = readMemoryTab(desk.book).rows,
): Session {
  const { book, settings, vocabulary, calendar } = desk;
  const views = viewsOf(memory, { now: book.now, settings, vocabulary, calendar });
  return {
    desk,
    person: personOf(effectiveEmail(), settings),
    memory,
    views: new Map(views.map((view) => [view.lead.leadId ?? '', view])),
  };
}

/** Today's list of the person. */
export function dayOf({ desk, person, memory, views }: Session): DayView {
  const { book, settings, vocabulary, calendar } = desk;
  const lines = dueLines([...views.values()], { now: book.now, settings, vocabulary, calendar });
  const { lastRun } = readAutomation(book);
  const isSilent = lastRun !== '' && minuteNumber(book.now) - minuteNumber(lastRun) > 26 * 60;
  const facts: DayFacts = { today: book.today, lines, views, memory, vocabulary, person };
  return dayView(isSilent ? { ...facts, silent: messages.silent[vocabulary.language] } : facts);
}

/** The card of a lead; a missing one and one that waits in Review are told alike. */
export function cardOf(session: Session, leadId: string): LeadCard {
  const { desk, person, memory, views } = session;
  const view = views.get(leadId);
  if (view === undefined)
    throw new Refused([{ code: 'notYourLead', text: messages.notYourLead[desk.vocabulary.language] }]);
  return leadCard({
    view,
    leads: [...rememberedLeads(memory).values()],
    history: historyOf(desk.book, leadId),
    settings: desk.settings,
    vocabulary: desk.vocabulary,
    person,
    now: desk.book.now,
  });
}

/** The card of the lead in the selected row; null where no lead stands there. */
export function selectedCard(session: Session): LeadCard | null {
  const { book, settings } = session.desk;
  const { sheetId, row } = selection();
  const key =
    sheetId === book.tabs.leads?.sheetId ? 'leads' : sheetId === book.tabs.followUps?.sheetId ? 'followUps' : undefined;
  if (key === undefined || row < 2) return null;
  const [found] = readRows(book, openTable(book, key, settings), { first: row, count: 1 }).rows;
  const id = found === undefined ? '' : key === 'leads' ? idOf('leads', found) : String(found.cells['leadId'] ?? '');
  return session.memory.has(memoryKey('leads', id)) && session.views.has(id) ? cardOf(session, id) : null;
}

/** Everything the sidebar shows when it opens. */
export function startOf(session: Session, open: StartView['open']): StartView {
  const { desk, person } = session;
  return {
    open,
    ...startFacts(person, desk.settings, desk.vocabulary),
    today: desk.book.today,
    now: desk.book.now,
    day: dayOf(session),
    selected: selectedCard(session),
  };
}
