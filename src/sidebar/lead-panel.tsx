import type { LeadCard } from '../core/access/protocol';
import { AsOfDay } from './as-of-day';
import { Button } from './button';
import { ChangeForm } from './change-form';
import { useSidebar } from './context';
import { Empty } from './empty';
import { LeadFacts } from './lead-facts';
import { LeadHead } from './lead-head';
import { Issues } from './problem';
import { RowsList } from './rows-list';
import { stageLabel } from './stage-label';
import { SuggestedGrade } from './suggested-grade';
import { Timeline } from './timeline';
import { TwinList } from './twin-list';
import type { Shown } from './use-shown-lead';

interface LeadPanelProps {
  readonly shown: Shown;
  readonly reread: () => void;
}

/** The card of the selected or opened lead. */
export function LeadPanel({ shown, reread }: LeadPanelProps) {
  const { words } = useSidebar();
  return (
    <>
      <LeadHead title={shown.customer || shown.leadId || words('lead')} shown={shown} reread={reread} />
      <Issues issues={shown.issues} />
      {shown.card && <Card key={shown.leadId} card={shown.card} />}
      {!shown.leadId && shown.phase === 'ready' && shown.issues.length === 0 && (
        <Empty title={words('leadEmpty')} hint={words('leadEmptyHint')} />
      )}
      <RowsList leadId={shown.leadId} />
    </>
  );
}

function Card({ card }: { readonly card: LeadCard }) {
  const { words, goTo } = useSidebar();
  return (
    <>
      <Summary card={card} />
      {card.editable ? (
        <>
          <div class="actions">
            <Button look="main" onPress={() => goTo('record')}>
              {words('record')}
            </Button>
            <ChangeForm card={card} />
          </div>
          <SuggestedGrade card={card} />
        </>
      ) : (
        <p class="note">{words('notYours')}</p>
      )}
      <Chance chance={card.chance} />
      <TwinList twins={card.twins} />
      <Bullets title={words('pending')} texts={card.pending.map(({ label }) => label)} look="tags warn" />
      <Bullets title={words('checklist')} texts={card.checklist} look="bullets" />
      <Timeline entries={card.timeline} />
      <AsOfDay leadId={card.leadId} />
      <LeadFacts facts={card.facts} />
    </>
  );
}

/** The chance of winning and what speaks for and against it, where the team's own past tells. */
function Chance({ chance }: { readonly chance: LeadCard['chance'] | undefined }) {
  if (!chance) return null;
  return (
    <section>
      <p dir="auto">{chance.text}</p>
      <ul class="tags">
        {chance.reasons.map((reason) => (
          <li key={reason} dir="auto">
            {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The columns that say at one glance where the lead stands. */
const summaryColumns: readonly string[] = ['grade', 'owner', 'nextContactOn'];

function Summary({ card }: { readonly card: LeadCard }) {
  const { start } = useSidebar();
  const facts = summaryColumns.flatMap((column) => card.facts.filter(({ key }) => key === column));
  return (
    <p class="tags">
      <span>{card.leadId}</span>
      {card.stage && <span>{stageLabel(card, start)}</span>}
      {facts.map(({ key, label, text }) => (
        <span key={key} title={label}>
          {key === 'nextContactOn' ? `${label} ${text}` : text}
        </span>
      ))}
    </p>
  );
}

function Bullets({ title, texts, look }: { title: string; texts: readonly string[]; look: string }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class={look}>
        {texts.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
