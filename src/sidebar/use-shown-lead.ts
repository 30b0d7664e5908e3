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
  /** Reads the selected row if that has not been done within the last two seconds; unsaved work keeps its lead. */
  follow(holdsWorkOn: (leadId: string) => boolean): void;
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
  const { shown, setShown, load, put, shownId } = useCard(shownCard(start.selected));
  const selection = useRef({ id: start.selected?.leadId ?? '', readAt: Number.NEGATIVE_INFINITY });
  const select = (show: (card: LeadCard | null) => void) => {
    selection.current.readAt = Date.now();
    load(ask('selectedLead', {}), show);
  };
  const take = (card: LeadCard | null) => {
    selection.current.id = card?.leadId ?? '';
    setShown(shownCard(card));
  };
  return {
    shown,
    put,
    // The same row as before: a lead opened from the list stays, the row's own card is shown afresh. And a text begun
    // while the answer was under way keeps its lead.
    follow: (holdsWorkOn) => {
      if (Date.now() - selection.current.readAt < REST_MS) return;
      select((card) => {
        const id = card?.leadId ?? '';
        const moved = id !== selection.current.id;
        if (id === shownId() || (moved && !holdsWorkOn(shownId()))) take(card);
      });
    },
    reread: (ifNone) =>
      select((card) => {
        take(card);
        if (!card) ifNone();
      }),
    open: ({ leadId, customer }) => {
      setShown({ ...nothing, leadId, customer });
      load(ask('leadCard', { leadId }), (card) => setShown(shownCard(card)));
    },
  };
}

/** The card itself and the loads that may replace it. */
function useCard(first: Shown) {
  const [shown, setShown] = useState(first);
  const turn = useRef(0);
  const latest = useRef('');
  latest.current = shown.leadId;
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
  const put = (card: LeadCard) => {
    if (card.leadId !== latest.current) return;
    turn.current += 1;
    setShown(shownCard(card));
  };
  return { shown, setShown, load, put, shownId: () => latest.current };
}
