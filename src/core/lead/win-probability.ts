import type { Lead } from '../schema/row';
import type { Stage } from '../schema/stages';

/** How the grade moves the stage's default. */
const GRADE_FACTORS: Readonly<Record<string, number>> = { high: 1.3, medium: 1, low: 0.6 };
const LOWEST = 0.01;
const HIGHEST = 0.95;

/** The chance of winning, 0–1, by points: the stage's default × the grade, within 1–95 %; closed leads are certain. */
export function winProbability({ grade = '' }: Lead, stage: Stage | undefined): number | undefined {
  if (stage === undefined || stage.class === 'invalid') return undefined;
  if (stage.class === 'won') return 1;
  if (stage.class === 'lost') return 0;
  const points = stage.win * (GRADE_FACTORS[grade] ?? 1);
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, points)) * 10000) / 10000;
}
