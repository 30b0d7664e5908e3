import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tab } from './context';
import { focusPanel } from './panel';

export interface Tabs {
  readonly tab: Tab;
  /** Shows a tab and leaves the focus where it is. */
  choose(tab: Tab): void;
  /** Shows a tab and puts the focus into it. */
  goTo(tab: Tab): void;
  /** The tab that is shown at this moment, whenever it is asked. */
  now(): Tab;
}

/** Keeps the shown tab. */
export function useTabs(): Tabs {
  const [place, setPlace] = useState<{ tab: Tab; focus: number }>({ tab: 'day', focus: 0 });
  const latest = useRef<Tab>('day');
  const move = (tab: Tab, steps: number) => {
    latest.current = tab;
    setPlace(({ focus }) => ({ tab, focus: focus + steps }));
  };
  // A visit by the program moves the focus, also within the same tab.
  useEffect(() => {
    if (place.focus > 0) focusPanel(place.tab);
  }, [place.focus]);
  return {
    tab: place.tab,
    choose: (tab) => move(tab, 0),
    goTo: (tab) => move(tab, 1),
    now: () => latest.current,
  };
}
