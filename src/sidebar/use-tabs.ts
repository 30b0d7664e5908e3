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

/** Keeps the shown tab, beginning with `first`. */
export function useTabs(first: Tab): Tabs {
  const [place, setPlace] = useState({ tab: first, focus: 0 });
  const latest = useRef(first);
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
