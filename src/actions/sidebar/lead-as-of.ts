import { shownFacts } from '../../core/access/lead-card';
import type { LeadAsOf, Methods } from '../../core/access/protocol';
import { asOf } from '../../core/history/as-of';
import { memoryKey } from '../../core/history/memory';
import { readEvent } from '../../core/history/read-event';
import { historyWords } from '../../core/i18n/history-words';
import { fill } from '../../core/i18n/language';
import { wholeHistoryOf } from '../../host/history-of';
import { notYours, type Session } from './session';

/** A lead as it was at the end of a day, from History alone. */
export function leadAsOf(session: Session, { leadId, day }: Methods['leadAsOf']['in']): LeadAsOf {
  const { desk, reader, memory } = session;
  const key = memoryKey('leads', leadId);
  if (!memory().has(key)) throw notYours(session);
  const events = wholeHistoryOf(desk.book, leadId).flatMap((line) => readEvent(line) ?? []);
  const { told, uncertain } = asOf(events, `${day}T23:59`);
  const record = told.get(key);
  const say = (word: 'asOf' | 'asOfUncertain' | 'asOfUnknown' | 'asOfDeleted') =>
    fill(historyWords[word][reader.language], { day });
  if (record === undefined) return { day, text: say('asOfUnknown'), facts: [] };
  if (record.deletedOn !== '') return { day, text: say('asOfDeleted'), facts: [] };
  const text = say(uncertain.has(key) ? 'asOfUncertain' : 'asOf');
  return { day, text, facts: shownFacts(record.values, desk.settings, reader) };
}
