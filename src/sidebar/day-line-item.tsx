import { useRef, useState } from 'preact/hooks';
import type { DayLine } from '../core/access/protocol';
import { Button } from './button';
import { useSidebar } from './context';
import { telephoneLink } from './links';
import { mayChange } from './may-change';
import { PostponeForm } from './postpone-form';
import { Problem } from './problem';
import { useTask } from './use-task';

/** One line of the list: who, why, how late, and what can be done about it. */
export function DayLineItem({ line }: { readonly line: DayLine }) {
  const { words, openLead } = useSidebar();
  return (
    <li class={line.daysLate > 0 ? 'line late' : 'line'}>
      <div class="line-head">
        <Button
          look="link"
          label={words('openCard', { customer: line.customer || line.leadId })}
          onPress={() => openLead(line, 'lead')}
        >
          <bdi>{line.customer || line.leadId}</bdi>
        </Button>
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

function lateness({ daysLate }: DayLine, words: ReturnType<typeof useSidebar>['words']): string {
  return daysLate === 1 ? words('lateOne') : words('lateMany', { n: daysLate });
}

function LineActions({ line }: { readonly line: DayLine }) {
  const { words, start, memo, say, showDay, moveOn, openLead } = useSidebar();
  const [open, setOpen] = useState(memo.drafts.has(`postpone:${line.leadId}`));
  const place = useRef<HTMLDivElement>(null);
  const customer = line.customer || line.leadId;
  const done = useTask('stepDone', `done:${line.leadId}`, (day) => {
    showDay(day);
    say(words('doneSaid', { customer }));
    moveOn('day', 'day');
  });
  if (!mayChange(start.me)) return null;
  const label = (word: 'record' | 'done' | 'postpone' | 'call') => `${words(word)}: ${customer}`;
  const call = telephoneLink(line.phone);
  const close = () => {
    setOpen(false);
    place.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return (
    <div ref={place}>
      <div class="actions">
        <Button look="main" label={label('record')} onPress={() => openLead(line, 'record')}>
          {words('record')}
        </Button>
        {line.hasStep && (
          <Button
            label={label('done')}
            state={done.phase === 'busy' ? 'busy' : undefined}
            onPress={() => done.send({ leadId: line.leadId })}
          >
            {words('done')}
          </Button>
        )}
        <Button label={label('postpone')} state={open ? 'open' : 'closed'} onPress={() => setOpen(!open)}>
          {words('postpone')}
        </Button>
        {call && (
          <a class="plain" href={call} target="_blank" rel="noopener" aria-label={label('call')}>
            {words('call')}
          </a>
        )}
      </div>
      <Problem task={done} fields={[]} />
      {open && (
        <PostponeForm
          line={line}
          onCancel={close}
          onDone={(day, to) => {
            setOpen(false);
            showDay(day);
            say(words('postponedSaid', { customer, day: to }));
            moveOn('day', 'day');
          }}
        />
      )}
    </div>
  );
}
