import type { Parsed } from './parsed';

interface Clock {
  hours: number;
  minutes: number;
  seconds: number;
  half?: 'am' | 'pm';
  withSeconds: boolean;
  halfFirst: boolean;
}

const HALVES: Readonly<Record<string, 'am' | 'pm'>> = {
  am: 'am',
  pm: 'pm',
  上午: 'am',
  下午: 'pm',
  午前: 'am',
  午後: 'pm',
};
const CLOCK =
  /^(上午|下午|午前|午後)?\s?(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?\s?([AaPp][Mm]|上午|下午|午前|午後)?$/;

function dissect(text: string): Clock | undefined {
  const match = CLOCK.exec(text);
  if (match === null || (match[1] && match[5])) return undefined;
  const half = HALVES[(match[1] ?? match[5] ?? '').toLowerCase()];
  return {
    hours: Number(match[2]),
    minutes: Number(match[3]),
    seconds: Number(match[4] ?? 0),
    withSeconds: match[4] !== undefined,
    halfFirst: match[1] !== undefined,
    ...(half === undefined ? {} : { half }),
  };
}

function possible(clock: Clock): boolean {
  const hoursFit = clock.half === undefined || (clock.hours >= 1 && clock.hours <= 12);
  return hoursFit && clock.minutes < 60 && clock.seconds < 60;
}

function hoursOf({ hours, half }: Clock): number {
  if (half === undefined) return hours;
  return (hours % 12) + (half === 'pm' ? 12 : 0);
}

function formatOf(clock: Clock): string {
  const seconds = clock.withSeconds ? ':ss' : '';
  if (clock.hours >= 24) return `[h]:mm${seconds || ':ss'}`;
  if (clock.half === undefined) return `h:mm${seconds}`;
  return clock.halfFirst ? `AM/PMh:mm${seconds}` : `h:mm${seconds} AM/PM`;
}

/** Reads 13:00, 1:00 PM, 下午1:00 as a part of a day; from 24:00 on it is a duration. */
export function parseTime(text: string): Parsed | undefined {
  const clock = dissect(text);
  if (clock === undefined || !possible(clock)) return undefined;
  const seconds = hoursOf(clock) * 3600 + clock.minutes * 60 + clock.seconds;
  return { value: seconds / 86_400, format: formatOf(clock) };
}
