import { useRef, useState } from 'preact/hooks';
import type { Answer, Issue, LeadCard, StartView } from '../core/access/protocol';
import type { Ask } from './server';

/** The lead that the lead and the record view are about. */
export interface Shown {
  readonly leadId: string;
  readonly customer: string;
  /** Null while it is being read. */
  readonly card: LeadCard | null;
  readonly phase: 'ready' | 'loading';
  readonly issues: readonly Issue[];
}

export interface ShownLead {
  readonly shown: Shown;
  /** Reads the selected row if that has not been done within the last two seconds. */
  follow(): void;
  /** Reads the selected row now; says so when it is no lead. */
  reread(ifNone: () => void): void;
  open(lead: { leadId: string; customer: string }): void;
  put(card: LeadCard): void;
}

const REST_MS = 2000;
const nothing: Shown = { leadId: '', customer: '', card: null, phase: 'ready', issues: [] };

const shownCard = (card: LeadCard | null): Shown =>
  card ? { ...nothing, leadId: card.leadId, customer: card.customer, card } : nothing;

/** Keeps the shown lead; of several answers under way only the one asked for last counts. */
export function useShownLead(start: StartView, ask: Ask): ShownLead {
  const [shown, setShown] = useState(shownCard(start.selected));
  const turn = useRef(0);
  const latest = useRef('');
  latest.current = shown.leadId;
  const selection = useRef({ id: start.selected?.leadId ?? '', readAt: Number.NEGATIVE_INFINITY });
  const load = <Card>(answer: Promise<Answer<Card>>, show: (card: Card) => void) => {
    turn.current += 1;
    const mine = turn.current;
    setShown((was) => ({ ...was, phase: 'loading', issues: [] }));
    void answer.then((got) => {
      if (mine !== turn.current) return;
      setShown((was) => ({ ...was, phase: 'ready', issues: got.ok ? [] : got.issues }));
      if (got.ok) show(got.value);
    });
  };
  const select = (show: (card: LeadCard | null) => void) => {
    selection.current.readAt = Date.now();
    load(ask('selectedLead', {}), (card) => {
      show(card);
      selection.current.id = card?.leadId ?? '';
    });
  };
  return {
    shown,
    // The same row as before: a lead opened from the list stays, the row's own card is shown afresh.
    follow: () => {
      if (Date.now() - selection.current.readAt < REST_MS) return;
      select((card) => {
        const same = (card?.leadId ?? '') === selection.current.id;
        setShown((was) => (same && was.leadId !== (card?.leadId ?? '') ? was : shownCard(card)));
      });
    },
    reread: (ifNone) =>
      select((card) => {
        setShown(shownCard(card));
        if (!card) ifNone();
      }),
    open: ({ leadId, customer }) => {
      setShown({ ...nothing, leadId, customer });
      load(ask('leadCard', { leadId }), (card) => setShown(shownCard(card)));
    },
    put: (card) => {
      if (card.leadId !== latest.current) return;
      turn.current += 1;
      setShown(shownCard(card));
    },
  };
}
