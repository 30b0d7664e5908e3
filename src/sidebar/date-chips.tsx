import type { Day } from '../core/date';
import { addDays, weekday } from '../core/date';
import type { Words } from '../core/i18n/sidebar-words';
import { Button } from './button';
import { useSidebar } from './context';

interface DateChipsProps {
  readonly value: Day;
  readonly onValue: (day: Day) => void;
  /** What the date is for, told to a screen reader. */
  readonly about: string;
}

/** One press for the usual days ahead, and the weekday of the day that is chosen. */
export function DateChips({ value, onValue, about }: DateChipsProps) {
  const { words, day } = useSidebar();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its frame around five small buttons
    <div class="chips" role="group" aria-label={`${words('quickDates')}: ${about}`}>
      {quickDays(day.today, words).map(({ label, to }) => (
        <Button key={label} state={to === value ? 'on' : 'off'} onPress={() => onValue(to)}>
          {label}
        </Button>
      ))}
      <small>{weekdayOf(value, words)}</small>
    </div>
  );
}

function quickDays(today: Day, words: Words): readonly { label: string; to: Day }[] {
  return [
    { label: words('tomorrow'), to: addDays(today, 1) },
    { label: words('inDays', { n: 3 }), to: addDays(today, 3) },
    { label: words('nextMonday'), to: addDays(today, 8 - weekday(today)) },
    { label: words('inDays', { n: 7 }), to: addDays(today, 7) },
    { label: words('inDays', { n: 30 }), to: addDays(today, 30) },
  ];
}

function weekdayOf(day: Day, words: Words): string {
  return day === '' ? '' : (words('weekdays').split(' ')[weekday(day) - 1] ?? '');
}
