import { useRef, useState } from 'preact/hooks';
import type { DayLine, DayView } from '../core/access/protocol';
import type { Words } from '../core/i18n/sidebar-words';
import { Button } from './button';
import { useSidebar } from './context';
import { LeadLink } from './lead-link';
import { telephoneLink } from './links';
import { mayChange } from './may-change';
import { PostponeForm } from './postpone-form';
import { Problem } from './problem';
import { useTask } from './use-task';

/** One line of the list: who, why, how late, and what can be done about it. */
export function DayLineItem({ line }: { readonly line: DayLine }) {
  const { words } = useSidebar();
  return (
    <li class={line.daysLate > 0 ? 'line late' : 'line'}>
      <div class="line-head">
        <LeadLink line={line} />
        {line.daysLate > 0 && <span class="badge">{lateness(line, words)}</span>}
      </div>
      <p dir="auto">
        <strong>{line.kindLabel}</strong> <span>{line.reason}</span>
      </p>
      <p class="tags">
        {[line.stageLabel, line.gradeLabel, ...line.tags].filter(Boolean).map((tag) => (
          <span key={tag}>{tag}</span>
        ))}
      </p>
      <LineActions line={line} />
    </li>
  );
}

function lateness({ daysLate }: DayLine, words: Words): string {
  return daysLate === 1 ? words('lateOne') : words('lateMany', { n: daysLate });
}

function LineActions({ line }: { readonly line: DayLine }) {
  const { words, start, memo, say, showDay, moveOn, openLead } = useSidebar();
  const [open, setOpen] = useState(memo.drafts.has(`postpone:${line.leadId}`));
  const place = useRef<HTMLDivElement>(null);
  if (!mayChange(start.me)) return null;
  const customer = line.customer || line.leadId;
  const close = () => {
    setOpen(false);
    place.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  const finish = (day: DayView, to: string) => {
    setOpen(false);
    showDay(day);
    say(words('postponedSaid', { customer, day: to }));
    moveOn('day', 'day');
  };
  return (
    <div ref={place} class="actions">
      <Button look="main" label={`${words('record')}: ${customer}`} onPress={() => openLead(line, 'record')}>
        {words('record')}
      </Button>
      {line.hasStep && <DoneButton leadId={line.leadId} customer={customer} />}
      <Button
        label={`${words('postpone')}: ${customer}`}
        state={open ? 'open' : 'closed'}
        onPress={() => setOpen(!open)}
      >
        {words('postpone')}
      </Button>
      <CallLink phone={line.phone} customer={customer} />
      {open && <PostponeForm line={line} onCancel={close} onDone={finish} />}
    </div>
  );
}

function DoneButton({ leadId, customer }: { readonly leadId: string; readonly customer: string }) {
  const { words, say, showDay, moveOn } = useSidebar();
  const task = useTask('stepDone', `done:${leadId}`, (day) => {
    showDay(day);
    say(words('doneSaid', { customer }));
    moveOn('day', 'day');
  });
  return (
    <>
      <Button
        label={`${words('done')}: ${customer}`}
        state={task.phase === 'busy' ? 'busy' : undefined}
        onPress={() => task.send({ leadId })}
      >
        {words('done')}
      </Button>
      <Problem task={task} fields={[]} />
    </>
  );
}

function CallLink({ phone, customer }: { readonly phone: string; readonly customer: string }) {
  const { words } = useSidebar();
  const href = telephoneLink(phone);
  if (!href) return null;
  return (
    <a class="plain" href={href} target="_blank" rel="noopener" aria-label={`${words('call')}: ${customer}`}>
      {words('call')}
    </a>
  );
}
