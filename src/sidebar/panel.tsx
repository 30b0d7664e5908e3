import type { ComponentChildren } from 'preact';
import type { Tab } from './context';

interface PanelProps {
  readonly tab: Tab;
  readonly shown: Tab;
  readonly children: ComponentChildren;
}

/** One view; hidden ones stay in the page, so that nothing typed is lost. */
export function Panel({ tab, shown, children }: PanelProps) {
  return (
    <section role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} tabIndex={-1} hidden={tab !== shown}>
      {children}
    </section>
  );
}

/** Puts the focus into a view: its first field, or else its heading. Never takes it away from the grid. */
export function focusPanel(tab: Tab): void {
  if (!document.hasFocus()) return;
  const panel = document.getElementById(`panel-${tab}`);
  const target = panel?.querySelector<HTMLElement>('[data-first]:enabled') ?? panel?.querySelector<HTMLElement>('h1');
  (target ?? panel)?.focus();
}
