import { columnOf } from '../../schema/table-columns';
import type { AnalysisInput } from '../analysis-input';
import { columnReader } from './column-reader';
import { contactsOf } from './contacts';
import type { Frame } from './frame';
import { readDays } from './number-column';
import { readTogether } from './read-together';
import { eventsOf, type StageMove } from './stage-events';

/** The day the cycle of every lead starts: its registration, or its first contact where Settings count from there. */
export function clockStart(input: AnalysisInput, frame: Pick<Frame, 'rows' | 'contacts' | 'registered'>): Float32Array {
  if (input.settings.values.cycleClock !== 'firstContact') return frame.registered;
  const { rows, contacts } = frame;
  const read = columnReader(columnOf('leads', 'firstContactOn'), input);
  const { typed } = readTogether({ typed: readDays(input.leads('firstContactOn'), rows, read) }, rows.length);
  const days = typed.values.map((day, lead) => {
    const first = contactsOf(contacts, lead)[0] ?? Number.NaN;
    return Number.isNaN(day) ? Math.floor(first) : day;
  });
  return new Float32Array(days);
}

/** The day each won lead was won; for one that left again History knows better, since its closing day may be the day it left. */
export function wonDays(frame: Frame, closed: Float64Array): Float32Array {
  const { outcome, churned } = frame;
  const days = new Float32Array(closed.length).fill(Number.NaN);
  for (let lead = 0; lead < days.length; lead += 1) {
    const day = closed[lead] ?? Number.NaN;
    if (outcome[lead] === 'won') days[lead] = churned[lead] ? lastWin(eventsOf(frame.events, lead), day) : day;
  }
  return days;
}

/** The day each won or lost lead ended. */
export function endDays({ outcome, wonOn }: Frame, closed: Float64Array): Float32Array {
  return wonOn.map((day, lead) => (outcome[lead] === 'lost' ? (closed[lead] ?? Number.NaN) : day));
}

function lastWin(events: readonly StageMove[], closed: number): number {
  const wins = events.filter(({ to }) => to === 'won');
  const last = wins[wins.length - 1];
  return last ? Math.floor(last.at) : closed;
}
