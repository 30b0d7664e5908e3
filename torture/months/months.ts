import type { AnyPlan, Kind, Sample, Verdict } from '../kind';
import { drawMonth } from './month';
import type { Played } from './played';
import { playReal } from './real-month';
import { playSmall, type SmallPlayed } from './small-month';

/**
 * Months of daily mails under everything that may go wrong. A reminder is a lead of a person on a working day; each ends
 * in exactly one way, nobody gets two mails of a kind on a day, and no more mails are in doubt than runs were killed or
 * failed without a clear word. `small`: the add-on's own code for mails on a host of four services, by the hundred
 * thousand. `both`: a shorter month in which the whole add-on in the emulator must come to the very same mails.
 */
export interface MonthPlan extends AnyPlan {
  readonly kind: 'months';
  readonly way: 'small' | 'both';
}

/** Months of each way: a quick sample, and a million reminders. */
const sizes = { quick: { small: 24, both: 3 }, full: { small: 700, both: 300 } } as const;

export const months: Kind<MonthPlan> = {
  name: 'months',
  plans: everyPlan,
  run: (plan) => (plan.way === 'small' ? runSmall(plan) : runBoth(plan)),
};

function* everyPlan({ size, seed, action }: Sample): Iterable<MonthPlan> {
  for (const way of ['small', 'both'] as const) {
    if (!way.includes(action)) continue;
    for (let index = 0; index < sizes[size][way]; index++) yield { kind: 'months', way, seed: seed * 100_000 + index };
  }
}

function runSmall({ seed }: MonthPlan): Verdict {
  const played = playSmall(drawMonth(seed, 'large'));
  return { violations: played.wrong, tries: remindersOf(played), figures: figuresOf(played) };
}

function runBoth({ seed }: MonthPlan): Verdict {
  const month = drawMonth(seed, 'small');
  const small = playSmall(month);
  const violations = [...small.wrong, ...unlike(linesOf(small), linesOf(playReal(month)))];
  return { violations, tries: remindersOf(small), figures: { 'months played in the emulator as well': 1 } };
}

function remindersOf({ outcomes }: SmallPlayed): number {
  return Object.values(outcomes).reduce((sum, count) => sum + count, 0);
}

function figuresOf({ mails, damage, outcomes, book }: SmallPlayed): Record<string, number> {
  const reminders = Object.entries(outcomes).map(([outcome, count]) => [`reminders ${outcome}`, count]);
  const letters = [...book.values()].flatMap((record) => [...record.values()]);
  return {
    months: 1,
    mails: mails.length,
    'mails unconfirmed': letters.filter((letter) => letter === 'u').length,
    'runs killed': damage.kills,
    'mail calls that failed without a clear word': damage.unclear,
    ...Object.fromEntries(reminders),
  };
}

/** Mails and what the book says of them, in lines. */
function linesOf({ mails, book }: Played): readonly string[] {
  const sent = mails.map(({ to, kind, day }) => `${day} ${kind} to ${to}`).sort();
  const states = [...book].flatMap(([day, record]) =>
    [...record].map(([person, letter]) => `${day} ${person} is ${letter}`),
  );
  return [...sent, ...states.sort()];
}

function unlike(small: readonly string[], real: readonly string[]): string[] {
  const missing = small.filter((line) => !real.includes(line)).map((line) => `Only in the small world: ${line}`);
  const more = real.filter((line) => !small.includes(line)).map((line) => `Only in the emulator: ${line}`);
  const isSame = small.length === real.length;
  return [...missing, ...more, ...(isSame ? [] : [`${small.length} lines against ${real.length} in the emulator`])];
}
