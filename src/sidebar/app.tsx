import type { JSX } from 'preact';
import type { StartView } from '../core/access/protocol';
import type { Words } from '../core/i18n/sidebar-words';
import type { Tab } from './context';
import { SidebarContext } from './context';
import { DayPanel } from './day-panel';
import { LeadPanel } from './lead-panel';
import { NewLeadPanel } from './new-lead-panel';
import { Panel } from './panel';
import { RecordPanel } from './record-panel';
import type { Ask } from './server';
import { TabList } from './tab-list';
import { tabsFor } from './tabs-for';
import { useSidebarState } from './use-sidebar-state';

interface AppProps {
  readonly start: StartView;
  readonly ask: Ask;
}

/** The whole sidebar: tabs, the four views and one line that says what happened. */
export function App({ start, ask }: AppProps) {
  const { sidebar, tab, status, lead, list, choose } = useSidebarState(start, ask);
  const { words, say } = sidebar;
  const tabs = tabsFor(start.me);
  const rows = { shown: lead.shown, reread: () => lead.reread(() => say(words('notLead'))) };
  const views: Readonly<Record<Tab, () => JSX.Element>> = {
    day: () => <DayPanel phase={list.phase} issues={list.issues} onRefresh={list.refresh} />,
    lead: () => <LeadPanel {...rows} />,
    record: () => <RecordPanel {...rows} />,
    newLead: () => <NewLeadPanel />,
  };
  return (
    <SidebarContext.Provider value={sidebar}>
      <main>
        <TabList tabs={tabs} shown={tab} onChoose={choose} />
        {tabs.map((one) => (
          <Panel key={one} tab={one} shown={tab}>
            {views[one]()}
          </Panel>
        ))}
        <Ending status={status} who={start.me.name} words={words} />
      </main>
    </SidebarContext.Provider>
  );
}

function Ending({ status, who, words }: { readonly status: string; readonly who: string; readonly words: Words }) {
  return (
    <>
      {who && (
        <p class="who" dir="auto">
          {words('signedIn', { name: who })}
        </p>
      )}
      <p role="status" class={status ? 'said' : ''} dir="auto">
        {status}
      </p>
    </>
  );
}
