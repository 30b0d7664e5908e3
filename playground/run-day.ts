import type { Desk } from '../emulator/people/desk';
import { type Done, runAction } from './run-action';
import type { progressWords } from './words';

/** The day's work in its order: each action of the menu with the words of its progress line. */
export const DAY = [
  { action: 'setUp', words: 'setUp' },
  { action: 'checkWorkbook', words: 'check' },
  { action: 'sendRemindersNow', words: 'remind' },
  { action: 'refreshAnalysis', words: 'analyse' },
] as const satisfies readonly { action: string; words: keyof typeof progressWords }[];

export type DayAction = (typeof DAY)[number]['action'];
export type DayResults = Readonly<Record<DayAction, Done>>;

/** Sets up, puts right, reminds, analyses; `before` hears of each step as it begins. */
export function runDay(desk: Desk, before: (step: (typeof DAY)[number]) => void): DayResults {
  const entries = DAY.map((step) => {
    before(step);
    return [step.action, runAction(desk, step.action)] as const;
  });
  return Object.fromEntries(entries) as Record<DayAction, Done>;
}
