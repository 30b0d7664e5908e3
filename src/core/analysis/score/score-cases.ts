import { winProbability } from '../../lead/win-probability';
import { type CaseFacts, factsAt, type ScoreGround } from './case-facts';

/** One look at a lead that has been decided since: what was known then, what the points rule said, how it ended. */
export interface ScoreCase {
  readonly lead: number;
  readonly facts: CaseFacts;
  /** Chance by points at that moment. */
  readonly points: number;
  readonly outcome: 0 | 1;
}

/** Days after registration at which a lead is looked at, as long as it was still undecided then. */
export const AGES = [0, 7, 30, 90] as const;
/** The latest decided leads: older ones tell of another team, and learning must stay quick. */
const MOST_LEADS = 1000;

/**
 * The decided leads as they were seen while nobody knew (landmarking, H. C. van Houwelingen, Scand. J. Stat. 34, 2007),
 * whatever the filters: a score is one for the whole team.
 */
export function scoreCases(context: ScoreGround): readonly ScoreCase[] {
  const { size, endedOn, registered } = context.frame;
  const endOf = (lead: number) => endedOn[lead] ?? Number.NaN;
  const decided: number[] = [];
  for (let lead = 0; lead < size; lead += 1) if (endOf(lead) >= Number(registered[lead])) decided.push(lead);
  const ends = new Float32Array(decided.map(endOf)).sort();
  const since = ends[Math.max(0, ends.length - MOST_LEADS)] ?? 0;
  const latest = decided.filter((lead) => endOf(lead) >= since);
  latest.sort((one, other) => endOf(other) - endOf(one) || one - other);
  return latest.slice(0, MOST_LEADS).flatMap((lead) => looksAt(context, lead, endOf(lead)));
}

function looksAt(context: ScoreGround, lead: number, end: number): readonly ScoreCase[] {
  const { frame, input } = context;
  const outcome = frame.outcome[lead] === 'won' ? 1 : 0;
  return AGES.filter((age) => (frame.registered[lead] ?? 0) + age < end).flatMap((age): ScoreCase[] => {
    const facts = factsAt(context, lead, age);
    const stage = facts && (input.vocabulary.stage(facts.stage) ?? input.settings.stages[0]);
    const points = facts && winProbability({ grade: facts.values.grade }, stage);
    return facts && points !== undefined ? [{ lead, facts, points, outcome }] : [];
  });
}
