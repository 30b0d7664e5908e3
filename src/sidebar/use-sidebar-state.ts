import { useRef, useState } from 'preact/hooks';
import type { StartView } from '../core/access/protocol';
import { wordsIn } from '../core/i18n/sidebar-words';
import type { Sidebar, Tab } from './context';
import { createMemo, holdsWork } from './memo';
import type { Ask } from './server';
import { tabsFor } from './tabs-for';
import type { ShownDay } from './use-day';
import { useDay } from './use-day';
import { useOnArrival } from './use-on-arrival';
import type { ShownLead } from './use-shown-lead';
import { useShownLead } from './use-shown-lead';
import { useTabs } from './use-tabs';

export interface SidebarState {
  readonly sidebar: Sidebar;
  readonly tab: Tab;
  readonly status: string;
  readonly lead: ShownLead;
  readonly list: ShownDay;
  /** The person chose a tab. */
  choose(tab: Tab): void;
}

/** Everything that the views share and the moments at which it is read afresh. */
export function useSidebarState(start: StartView, ask: Ask): SidebarState {
  const words = wordsIn(start.language);
  const [status, say] = useState('');
  const [origin, setOrigin] = useState<Tab>('lead');
  const { current: memo } = useRef(createMemo());
  const lead = useShownLead(start, ask);
  const list = useDay(start.day, ask);
  const { tab, now, ...tabs } = useTabs(tabsFor(start.me).includes(start.open) ? start.open : 'day');
  const works = (leadId: string) => leadId !== '' && holdsWork(memo, workOn(leadId));
  const arrive = (at: Tab) => {
    if (at === 'day' && !holdsWork(memo, ['postpone:'])) list.freshen();
    if ((at === 'lead' || at === 'record') && !works(lead.shown.leadId)) lead.follow(works);
  };
  useOnArrival(() => arrive(tab));
  const goTo = (next: Tab) => {
    tabs.goTo(next);
    if (next === 'day') list.freshen();
  };
  const sidebar: Sidebar = {
    ...{ start, words, ask, memo, say, goTo, origin, day: list.day },
    moveOn: (from, to) => now() === from && goTo(to),
    showDay: list.put,
    showLead: (card) => {
      lead.put(card);
      list.spoil();
    },
    dayIsStale: list.spoil,
    openLead: (opened, at) => {
      setOrigin(at === 'record' ? now() : 'lead');
      lead.open(opened);
      goTo(at);
    },
  };
  const choose = (next: Tab) => {
    setOrigin('lead');
    tabs.choose(next);
    arrive(next);
  };
  return { sidebar, tab, status, lead, list, choose };
}

/** While something about a lead is not saved, the selection in the grid does not take the lead away. */
function workOn(leadId: string): readonly string[] {
  return [`record:${leadId}`, `change:${leadId}`, `grade:${leadId}`];
}
