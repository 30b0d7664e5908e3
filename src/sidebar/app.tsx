import { useEffect, useRef, useState } from 'preact/hooks';
import type { StartView } from '../core/access/protocol';
import type { Words } from '../core/i18n/sidebar-words';
import { wordsIn } from '../core/i18n/sidebar-words';
import type { Sidebar, Tab } from './context';
import { SidebarContext } from './context';
import { DayPanel } from './day-panel';
import { LeadPanel } from './lead-panel';
import { createMemo, holdsWork } from './memo';
import { NewLeadPanel } from './new-lead-panel';
import { focusPanel, Panel } from './panel';
import { RecordPanel } from './record-panel';
import type { Ask } from './server';
import { TabList } from './tab-list';
import { useDay } from './use-day';
import { useOnArrival } from './use-on-arrival';
import { useShownLead } from './use-shown-lead';

interface AppProps {
  readonly start: StartView;
  readonly ask: Ask;
}

const allTabs: readonly Tab[] = ['day', 'lead', 'record', 'newLead'];
const readingTabs: readonly Tab[] = ['day', 'lead'];

/** The whole sidebar: tabs, the four views and one line that says what happened. */
export function App({ start, ask }: AppProps) {
  const words = wordsIn(start.language);
  const [tab, setTab] = useState<Tab>('day');
  const [focus, setFocus] = useState(0);
  const [status, say] = useState('');
  const { current: memo } = useRef(createMemo());
  const lead = useShownLead(start, ask);
  const day = useDay(start.day, ask);
  const goTo = (next: Tab) => {
    setTab(next);
    setFocus((count) => count + 1);
    if (next === 'day') day.freshen();
  };
  useEffect(() => {
    if (focus > 0) focusPanel(tab);
  }, [focus]);
  const arrive = (at: Tab) => {
    if (at === 'day' && !holdsWork(memo, ['postpone:'])) day.freshen();
    if ((at === 'lead' || at === 'record') && !holdsWork(memo, workOn(lead.shown.leadId))) lead.follow();
  };
  useOnArrival(() => arrive(tab));
  const sidebar: Sidebar = {
    ...{ start, words, ask, memo, say, goTo, day: day.day },
    showDay: day.put,
    dayIsStale: day.spoil,
    showLead: lead.put,
    openLead: (opened, at) => {
      lead.open(opened);
      goTo(at);
    },
  };
  const choose = (next: Tab) => {
    setTab(next);
    arrive(next);
  };
  const rows = { ...lead, reread: () => lead.reread(() => say(words('notLead'))) };
  return (
    <SidebarContext.Provider value={sidebar}>
      <main>
        <TabList tabs={mayChange(start) ? allTabs : readingTabs} shown={tab} onChoose={choose} />
        <Panel tab="day" shown={tab}>
          <DayPanel phase={day.phase} issues={day.issues} onRefresh={day.refresh} />
        </Panel>
        <Panel tab="lead" shown={tab}>
          <LeadPanel {...rows} />
        </Panel>
        {mayChange(start) && (
          <>
            <Panel tab="record" shown={tab}>
              <RecordPanel {...rows} />
            </Panel>
            <Panel tab="newLead" shown={tab}>
              <NewLeadPanel />
            </Panel>
          </>
        )}
        <Status text={status} who={start.me.name} words={words} />
      </main>
    </SidebarContext.Provider>
  );
}

function mayChange({ me }: StartView): boolean {
  return me.role !== 'viewer' && me.role !== 'unknown';
}

/** While something about a lead is not saved, the selection in the grid does not take the lead away. */
function workOn(leadId: string): readonly string[] {
  return [`record:${leadId}`, `change:${leadId}`];
}

function Status({ text, who, words }: { readonly text: string; readonly who: string; readonly words: Words }) {
  return (
    <footer>
      <p role="status" class={text ? 'said' : ''} dir="auto">
        {text}
      </p>
      {who && !text && <small dir="auto">{words('signedIn', { name: who })}</small>}
    </footer>
  );
}
