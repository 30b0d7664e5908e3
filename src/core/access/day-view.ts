import type { Day } from '../date';
import type { MemoryRow } from '../history/memory';
import { splitMemoryKey } from '../history/memory';
import { kindWords } from '../i18n/reminder-words';
import type { Line } from '../reminder/due-lines';
import type { LeadView } from '../reminder/lead-view';
import { reasonText } from '../reminder/reason';
import type { Vocabulary } from '../schema/vocabulary';
import type { Person } from './person';
import type { DayLine, DayView } from './protocol';

export interface DayFacts {
  readonly today: Day;
  readonly lines: readonly Line[];
  readonly views: ReadonlyMap<string, LeadView>;
  readonly memory: ReadonlyMap<string, MemoryRow>;
  readonly vocabulary: Vocabulary;
  readonly person: Person;
  /** The sentence of a silent automation. */
  readonly silent?: string;
}

/** What this person has to do today; managers see everybody's, and the stages that wait for their answer. */
export function dayView(facts: DayFacts): DayView {
  const { today, lines, person, silent } = facts;
  const own = person.role === 'manager' ? lines : lines.filter(({ recipient }) => recipient === person.member?.key);
  return {
    today,
    lines: own.filter(({ state }) => state !== 'next').map((line) => dayLine(line, facts)),
    requests: person.role === 'manager' ? requests(facts) : [],
    ...(silent === undefined ? {} : { silent }),
  };
}

function dayLine(line: Line, { views, vocabulary }: DayFacts): DayLine {
  const { lead } = line;
  const { language } = vocabulary;
  return {
    leadId: line.leadId,
    customer: lead.customerName || lead.contactName || line.leadId,
    kind: line.kind,
    kindLabel: kindWords[line.kind][language],
    reason: reasonText(line.reason, vocabulary),
    tags: line.tags.map((tag) => kindWords[tag][language]),
    day: line.rawDay,
    daysLate: line.daysLate,
    escalated: line.escalation !== 'none',
    stageLabel: vocabulary.label('stage', lead.stage ?? ''),
    gradeLabel: lead.grade ? vocabulary.label('grade', lead.grade) : '',
    phone: lead.phone ?? '',
    hasStep: views.get(line.leadId)?.summary.openStep !== undefined,
  };
}

function requests({ memory, vocabulary }: DayFacts): DayView['requests'] {
  return [...memory.values()].flatMap((row) => {
    const id = splitMemoryKey(row.key);
    const stage = row.meta.requestedStage;
    if (id?.table !== 'leads' || stage === undefined || row.deletedOn !== '') return [];
    const customer = row.values['customerName'] ?? id.id;
    return [
      { leadId: id.id, customer, stage, stageLabel: vocabulary.label('stage', stage), by: row.meta.requestedBy ?? '' },
    ];
  });
}
