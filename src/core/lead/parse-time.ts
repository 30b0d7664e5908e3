/** A text without the time at its end. `problem` = something like a time stands there that no clock shows. */
export interface TypedTime {
  readonly rest: string;
  /** 'HH:mm'. */
  readonly time?: string;
  readonly problem?: true;
}

const PART = '(凌晨|早上|上午|中午|下午|傍晚|晚上)?';
const CLOCK = new RegExp(`[\\st]*${PART} ?(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)? ?([ap]\\.?m\\.?)?$`);
const HOUR = new RegExp(`\\s*${PART} ?(\\d{1,2})[点时](?:(\\d{1,2})分?|(半)|整)?$`);
const AMERICAN = /\s+(?:at )?(\d{1,2}) ?([ap]\.?m\.?)$/;

/** Takes a time off the end of a folded text: `14:05`, `下午2点半`, `2:05 pm`; seconds are dropped. */
export function parseTime(text: string): TypedTime {
  const clock = CLOCK.exec(text);
  if (clock) return found(text, clock, { half: clock[4] ?? clock[1], hour: clock[2], minute: clock[3] });
  const hour = HOUR.exec(text);
  if (hour) return found(text, hour, { half: hour[1], hour: hour[2], minute: hour[4] ? '30' : hour[3] });
  const american = AMERICAN.exec(text);
  if (american) return found(text, american, { half: american[2], hour: american[1], minute: '0' });
  return { rest: text };
}

interface Parts {
  readonly half: string | undefined;
  readonly hour: string | undefined;
  readonly minute: string | undefined;
}

function found(text: string, match: RegExpExecArray, parts: Parts): TypedTime {
  const rest = text.slice(0, match.index).trim();
  const hour = hourOf(Number(parts.hour), parts.half);
  const minute = Number(parts.minute ?? 0);
  if (hour === undefined || hour > 23 || minute > 59) return { rest, problem: true };
  return { rest, time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}

/** The hour of the day; undefined where the word beside it does not fit (`下午 0点`, `14:05 am`). */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (/^(?:p|下午|傍晚|晚上)/.test(half)) return hour >= 13 ? hour : afternoon(hour);
  if (half === '中午') return hour <= 2 ? afternoon(hour) : hour;
  if (hour > 12) return undefined;
  return hour === 12 ? 0 : hour;
}

function afternoon(hour: number): number | undefined {
  if (hour === 12) return 12;
  return hour === 0 ? undefined : hour + 12;
}
