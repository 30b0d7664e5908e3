import type { TargetedKeyboardEvent } from 'preact';
import type { Tab } from './context';
import { useSidebar } from './context';

interface TabListProps {
  readonly tabs: readonly Tab[];
  readonly shown: Tab;
  readonly onChoose: (tab: Tab) => void;
}

/** Where a key moves the choice to, from position `at` of `count`. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The tabs: one stop of the tab key, arrow keys inside. */
export function TabList({ tabs, shown, onChoose }: TabListProps) {
  const { words, day } = useSidebar();
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const next = tabs[moves[event.key]?.(tabs.indexOf(shown), tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={words('sections')} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          type="button"
          key={tab}
          role="tab"
          id={`tab-${tab}`}
          aria-controls={`panel-${tab}`}
          aria-selected={tab === shown}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => onChoose(tab)}
        >
          {words(tab)}
          {tab === 'day' && day.lines.length > 0 && <span class="count">{day.lines.length}</span>}
        </button>
      ))}
    </div>
  );
}
