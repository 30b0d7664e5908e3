import { dayNumber } from '../date';
import type { Filters } from './analysis-input';
import { keyAt } from './frame/code-column';
import type { Frame } from './frame/frame';
import { type DayRange, rangeBefore } from './period';

/** The leads that a reader's filters let through, as positions in the frame. */
export interface Selection {
  /** All of the chosen owner and source, whatever their dates: what stands open today. */
  readonly scope: readonly number[];
  /** Basis "registered": those registered in the period. */
  readonly registered: readonly number[];
  /** Basis "closed": those won in the period. */
  readonly won: readonly number[];
}

/** The leads of a range of days; an open range also holds those without a date. */
export function select(frame: Frame, { owner, source }: Omit<Filters, 'period'>, range: DayRange): Selection {
  const { outcome, registered, wonOn } = frame;
  const within = dayTest(range);
  const isIn = (lead: number) =>
    (owner === undefined || keyAt(frame.owner, lead) === owner) &&
    (source === undefined || keyAt(frame.source, lead) === source);
  const scope: number[] = [];
  for (let lead = 0; lead < frame.size; lead += 1) if (isIn(lead)) scope.push(lead);
  return {
    scope,
    registered: range.from === '' ? scope : scope.filter((lead) => within(registered[lead])),
    won: scope.filter((lead) => outcome[lead] === 'won' && within(wonOn[lead])),
  };
}

/** The same filters over the range just before; undefined where the period has none. */
export function selectBefore(frame: Frame, filters: Omit<Filters, 'period'>, range: DayRange): Selection | undefined {
  const before = rangeBefore(range);
  return before && select(frame, filters, before);
}

function dayTest({ from, to }: DayRange): (day: number | undefined) => boolean {
  if (from === '' || to === '') return () => true;
  const first = dayNumber(from);
  const last = dayNumber(to);
  return (day = Number.NaN) => day >= first && day <= last;
}
