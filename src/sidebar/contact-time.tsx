import { useState } from 'preact/hooks';
import type { Issue } from '../core/access/protocol';
import type { Stamp } from '../core/date';
import { followUpLabels } from '../core/i18n/column-labels';
import { Button } from './button';
import { useSidebar } from './context';
import type { Draft } from './use-draft';

/** When the contact was, as the draft has it; '' = now, which the server's clock fills in. */
export function contactedAt(draft: Draft): Stamp | '' {
  const day = draft.value('contactedDay');
  const hour = draft.value('contactedHour');
  return day && hour ? `${day}T${hour}` : day;
}

/** Now, or another day with or without the time of day. */
export function ContactTime({ draft, issues }: { readonly draft: Draft; readonly issues: readonly Issue[] }) {
  const { words, start, day } = useSidebar();
  const [other, setOther] = useState(draft.value('contactedDay') === '' ? 'off' : 'on');
  const label = followUpLabels.contactedAt[start.language];
  const fault = issues.find(({ column }) => column === 'contactedAt');
  const choose = (next: 'on' | 'off') => {
    setOther(next);
    draft.set('contactedDay', next === 'on' ? day.today : '');
    draft.set('contactedHour', '');
  };
  return (
    <fieldset class="field plain">
      <legend>{label}</legend>
      <div class="chips">
        <Button state={other === 'off' ? 'on' : 'off'} onPress={() => choose('off')}>
          {words('now')}
        </Button>
        <Button state={other === 'on' ? 'on' : 'off'} onPress={() => choose('on')}>
          {words('otherTime')}
        </Button>
      </div>
      {other === 'on' && (
        <div class="pair">
          <TimePart draft={draft} name="contactedDay" type="date" label={label} />
          <TimePart draft={draft} name="contactedHour" type="time" label={words('hour')} />
        </div>
      )}
      {fault && (
        <p class="fault" dir="auto">
          {fault.text}
        </p>
      )}
    </fieldset>
  );
}

interface TimePartProps {
  readonly draft: Draft;
  readonly name: string;
  readonly type: 'date' | 'time';
  readonly label: string;
}

function TimePart({ draft, name, type, label }: TimePartProps) {
  return (
    <input
      type={type}
      aria-label={label}
      title={label}
      value={draft.value(name)}
      onInput={({ currentTarget }) => draft.set(name, currentTarget.value)}
    />
  );
}
