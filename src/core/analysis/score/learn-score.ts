import { brierScore, brierSkill } from '../statistics/score/brier';
import { type Calibration, calibrate, calibrated } from '../statistics/score/calibrate';
import { crossValidate } from '../statistics/score/cross-validate';
import type { Design } from '../statistics/score/design';
import { type ReliabilityRow, reliability } from '../statistics/score/reliability';
import { ridgeLogistic } from '../statistics/score/ridge-logistic';
import { type ScoreGround, scoredColumns } from './case-facts';
import { type Feature, featureValue } from './feature';
import { type ScoreCase, scoreCases } from './score-cases';
import type { ScoreModel } from './score-model';

/** Decided leads, and of each outcome, without which nothing is learnt. */
export const FEWEST_CLOSED = 80;
const FEWEST_EACH = 10;
/** A value that fewer decided leads have is not told apart. */
const FEWEST_WITH = 10;
const PENALTIES = [1, 4, 16, 64];
const BINS = 5;
/** One-sided 5 %: the gain over points must be more than chance gives. */
const SURE = 1.6448536269514722;

/** What came of learning. */
export interface LearntScore {
  readonly model: ScoreModel;
  /** Share of the Brier score saved out of sample, against one rate for all and against the points rule. */
  readonly skill: number;
  readonly againstPoints: number;
  readonly isBetter: boolean;
  /** Out-of-sample chances beside what came, and the leads of each row. */
  readonly rows: readonly (ReliabilityRow & { readonly leads: readonly number[] })[];
}

/** How many decided leads can be learnt from, and the score where they are enough. */
export interface Learning {
  readonly closed: number;
  readonly score: LearntScore | undefined;
}

/** Learns the chance of winning from the team's own decided leads, and tries it on leads it has not seen. */
export function learnScore(context: ScoreGround): Learning {
  const cases = scoreCases(context);
  const ends = new Map(cases.map(({ lead, outcome }) => [lead, outcome]));
  const won = [...ends.values()].filter((outcome) => outcome === 1).length;
  const isEnough = ends.size >= FEWEST_CLOSED && won >= FEWEST_EACH && ends.size - won >= FEWEST_EACH;
  return { closed: ends.size, score: isEnough ? learn(context, cases, ends.size) : undefined };
}

function learn(context: ScoreGround, cases: readonly ScoreCase[], closed: number): LearntScore | undefined {
  const features = featuresOf(context, cases);
  const design = designOf(features, cases);
  const tried = crossValidate(design, PENALTIES);
  if (tried === undefined) return undefined;
  const bend = calibrate(tried.probabilities, design.outcomes);
  const chances = Array.from(tried.probabilities, (one) => calibrated(bend, one));
  return {
    model: modelOf({ features, design, bend, closed, day: context.input.today }, tried.lambda),
    ...judge(cases, chances, bend),
    rows: reliability(chances, design.outcomes, BINS).map((row) => ({
      ...row,
      leads: [...new Set(row.places.map((place) => cases[place]?.lead ?? 0))],
    })),
  };
}

interface Learnt {
  readonly features: readonly Feature[];
  readonly design: Design;
  readonly bend: Calibration;
  readonly closed: number;
  readonly day: string;
}

function modelOf({ features, design, bend, closed, day }: Learnt, lambda: number): ScoreModel {
  const { intercept, weights } = ridgeLogistic(design, lambda);
  const means = features.map((_, at) => meanOf(design, at));
  const terms = features.map((feature, at) => ({
    feature,
    weight: rounded(bend.slope * (weights[at] ?? 0)),
    mean: rounded(means[at] ?? 0),
  }));
  return { intercept: rounded(bend.intercept + bend.slope * intercept), terms, closed, day };
}

/** The gain over the points rule, lead by lead, since looks at one lead say much the same. */
function judge(cases: readonly ScoreCase[], chances: readonly number[], { slope }: Calibration) {
  const outcomes = cases.map(({ outcome }) => outcome);
  const said = cases.map(({ points }) => points);
  const score = brierScore(chances, outcomes) ?? 1;
  const rate = outcomes.reduce<number>((sum, one) => sum + one, 0) / outcomes.length;
  const gains = new Map<number, number>();
  cases.forEach(({ lead, points, outcome }, at) => {
    const gain = (points - outcome) ** 2 - ((chances[at] ?? 0) - outcome) ** 2;
    gains.set(lead, (gains.get(lead) ?? 0) + gain);
  });
  const skill = brierSkill(score, rate * (1 - rate));
  const isBetter = slope > 0 && skill > 0 && tOf([...gains.values()]) > SURE;
  return { skill, againstPoints: brierSkill(score, brierScore(said, outcomes) ?? 1), isBetter };
}

/** The mean in standard errors. */
function tOf(values: readonly number[]): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return variance === 0 ? 0 : mean / Math.sqrt(variance / values.length);
}

function featuresOf({ order }: ScoreGround, cases: readonly ScoreCase[]): readonly Feature[] {
  const common = (has: (one: ScoreCase) => boolean) => {
    const leads = new Set(cases.filter(has).map(({ lead }) => lead)).size;
    return leads >= FEWEST_WITH;
  };
  const values = scoredColumns.flatMap((column) => {
    const keys = [...new Set(cases.map(({ facts }) => facts.values[column]))].sort();
    return keys
      .filter((key) => common(({ facts }) => facts.values[column] === key))
      .map((key): Feature => ({ kind: 'value', column, key }));
  });
  const reached = order.stages
    .map((stage, rank): Feature => ({ kind: 'reached', rank, stage }))
    .filter((feature) => common(({ facts }) => featureValue(feature, facts) === 1))
    .slice(1);
  return [...values, ...reached, { kind: 'contacts' }, { kind: 'age' }];
}

function designOf(features: readonly Feature[], cases: readonly ScoreCase[]): Design {
  const values = cases.flatMap(({ facts }) => features.map((feature) => featureValue(feature, facts)));
  return {
    width: features.length,
    values: Float64Array.from(values),
    outcomes: Uint8Array.from(cases, ({ outcome }) => outcome),
    units: Int32Array.from(cases, ({ lead }) => lead),
  };
}

function meanOf({ width, values, outcomes }: Design, column: number): number {
  let sum = 0;
  for (let row = 0; row < outcomes.length; row += 1) sum += values[row * width + column] ?? 0;
  return outcomes.length === 0 ? 0 : sum / outcomes.length;
}

/** Five digits are more than the data carry, and keep the stored score short. */
function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
