import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DayView, LeadCard, StartView } from '../core/access/protocol';
import type { Words } from '../core/i18n/sidebar-words';
import type { Memo } from './memo';
import type { Ask } from './server';

export type Tab = 'day' | 'lead' | 'record' | 'newLead';

/** What every view may use. */
export interface Sidebar {
  readonly start: StartView;
  readonly words: Words;
  readonly ask: Ask;
  /** Drafts and unsettled requests; they outlive the forms that show them. */
  readonly memo: Memo;
  readonly day: DayView;
  /** Says a sentence in the live region. */
  say(text: string): void;
  /** Shows a tab and puts the focus into it. */
  goTo(tab: Tab): void;
  /** Goes on to a tab after an answer came, unless the person went elsewhere in the meantime. */
  moveOn(from: Tab, to: Tab): void;
  /** Where the person goes back to from the record view. */
  readonly origin: Tab;
  showDay(day: DayView): void;
  /** The list of the day no longer shows what the sheet holds. */
  dayIsStale(): void;
  /** Shows a changed card, unless another lead is shown by now. */
  showLead(card: LeadCard): void;
  /** Opens a lead by its id in the lead or the record tab. */
  openLead(lead: { leadId: string; customer: string }, tab: 'lead' | 'record'): void;
}

export const SidebarContext = createContext<Sidebar | null>(null);

/** The sidebar around a view. */
export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (!sidebar) throw new Error('A view of the sidebar was rendered outside SidebarContext');
  return sidebar;
}
