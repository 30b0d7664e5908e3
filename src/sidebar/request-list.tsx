import type { DayView } from '../core/access/protocol';
import { Button } from './button';
import { useSidebar } from './context';
import { Problem } from './problem';
import { useTask } from './use-task';

type Request = DayView['requests'][number];

/** Stages that somebody asked for and a manager answers. */
export function RequestList() {
  const { words, day } = useSidebar();
  if (day.requests.length === 0) return null;
  return (
    <section aria-labelledby="requests-title">
      <h2 id="requests-title">{words('requests')}</h2>
      <ul class="lines">
        {day.requests.map((request) => (
          <RequestItem key={request.leadId + request.stage} request={request} />
        ))}
      </ul>
    </section>
  );
}

function RequestItem({ request }: { readonly request: Request }) {
  const { words, say, showDay, moveOn, openLead } = useSidebar();
  const { leadId, stageLabel, by } = request;
  const customer = request.customer || leadId;
  const finish = (said: 'approvedSaid' | 'declinedSaid') => (day: DayView) => {
    showDay(day);
    say(words(said, { customer }));
    moveOn('day', 'day');
  };
  const approval = useTask('answerRequest', `approve:${leadId}`, finish('approvedSaid'));
  const refusal = useTask('answerRequest', `decline:${leadId}`, finish('declinedSaid'));
  const busy = [approval, refusal].some(({ phase }) => phase !== 'ready') ? 'busy' : undefined;
  return (
    <li class="line">
      <Button look="link" label={words('openCard', { customer })} onPress={() => openLead(request, 'lead')}>
        <bdi>{customer}</bdi>
      </Button>
      <p dir="auto">{words('requestText', { by, stage: stageLabel })}</p>
      <div class="actions">
        <Button
          look="main"
          label={`${words('approve')}: ${customer}`}
          state={busy}
          onPress={() => approval.send({ leadId, approve: 'yes' })}
        >
          {words('approve')}
        </Button>
        <Button
          label={`${words('decline')}: ${customer}`}
          state={busy}
          onPress={() => refusal.send({ leadId, approve: 'no' })}
        >
          {words('decline')}
        </Button>
      </div>
      <Problem task={approval} fields={[]} />
      <Problem task={refusal} fields={[]} />
    </li>
  );
}
