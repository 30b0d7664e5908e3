import { dayNumber } from '../../date';
import { columnOf } from '../../schema/table-columns';
import type { AnalysisInput, StageEvent } from '../analysis-input';
import { columnReader } from './column-reader';
import { contactsOf } from './contacts';
import type { Base, Standing } from './frame';
import { readDays } from './number-column';
import { eventsOf } from './stage-events';

/** The day the cycle of every lead starts: its registration, or its first contact where Settings count from there. */
export function clockStart(input: AnalysisInput, { rows, contacts }: Base, registered: Float64Array): Float64Array {
  if (input.settings.values.cycleClock !== 'firstContact') return registered;
  const read = columnReader(columnOf('leads', 'firstContactOn'), input);
  const typed = readDays(input.leads('firstContactOn'), rows, read).values;
  return typed.map((day, lead) => {
    const first = contactsOf(contacts, lead)[0] ?? Number.NaN;
    return Number.isNaN(day) ? Math.floor(first) : day;
  });
}

/** The day each won lead was won; for one that left again History knows better, since its closing day may be the day it left. */
export function wonDays({ events }: Base, { outcome, churned }: Standing, closed: Float64Array): Float64Array {
  return closed.map((day, lead) => {
    if (outcome[lead] !== 'won') return Number.NaN;
    return churned[lead] ? lastWin(eventsOf(events, lead), day) : day;
  });
}

function lastWin(events: readonly StageEvent[], closed: number): number {
  const wins = events.filter(({ to }) => to === 'won');
  const last = wins[wins.length - 1];
  return last ? dayNumber(last.at) : closed;
}
