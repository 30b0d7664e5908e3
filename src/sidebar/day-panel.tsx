import type { DayLine, Issue } from '../core/access/protocol';
import { Button } from './button';
import { useSidebar } from './context';
import { DayLineItem } from './day-line-item';
import { Empty } from './empty';
import { mayChange } from './may-change';
import { OperationList } from './operation-list';
import { Issues } from './problem';
import { RequestList } from './request-list';

interface DayPanelProps {
  readonly phase: 'ready' | 'loading';
  readonly issues: readonly Issue[];
  readonly onRefresh: () => void;
}

/** The member's own list of the day, escalated leads in a block of their own so that nothing sinks. */
export function DayPanel({ phase, issues, onRefresh }: DayPanelProps) {
  const { words, start, day } = useSidebar();
  const escalated = day.lines.filter((line) => line.escalated);
  const others = day.lines.filter((line) => !line.escalated);
  const empty = day.lines.length + day.requests.length === 0;
  return (
    <>
      <div class="head">
        <h1 tabIndex={-1}>
          {words('dayTitle')} <small>{day.today}</small>
        </h1>
        <Button state={phase === 'loading' ? 'busy' : undefined} onPress={onRefresh}>
          {words(phase === 'loading' ? 'loading' : 'refresh')}
        </Button>
      </div>
      <Issues issues={issues} />
      {day.silent && (
        <p class="problem" dir="auto">
          {day.silent}
        </p>
      )}
      {start.me.role === 'unknown' && <p class="note">{words('unknownMe')}</p>}
      {start.me.role === 'viewer' && <p class="note">{words('viewerMe')}</p>}
      <RequestList />
      <Lines title={words('escalated')} lines={escalated} />
      <Lines title={escalated.length > 0 ? words('due') : ''} lines={others} />
      {mayChange(start.me) && <OperationList />}
      {empty && <Empty title={words('dayEmpty')} hint={mayChange(start.me) ? words('dayEmptyHint') : ''} />}
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly DayLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      {title && (
        <h2>
          {title} <span class="count">{lines.length}</span>
        </h2>
      )}
      <ul class="lines">
        {lines.map((line, at) => (
          <DayLineItem key={lineKey(lines, at)} line={line} />
        ))}
      </ul>
    </section>
  );
}

/** A lead may come twice, once for each of two people; the key says which time it is. */
function lineKey(lines: readonly DayLine[], at: number): string {
  const leadId = lines[at]?.leadId ?? '';
  const before = lines.slice(0, at).filter((line) => line.leadId === leadId).length;
  return `${leadId}#${before}`;
}
