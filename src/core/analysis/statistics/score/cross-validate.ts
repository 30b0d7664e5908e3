import { type Design, subset } from './design';
import { type LogisticModel, probability, ridgeLogistic } from './ridge-logistic';

/** Probabilities that a model gave to cases it had not seen. */
export interface OutOfSample {
  readonly lambda: number;
  readonly probabilities: Float64Array;
  /** Mean logarithmic loss, in natural units. */
  readonly loss: number;
}

const FOLDS = 5;

/**
 * Out-of-sample probabilities in five folds for every strength of the penalty, and the strength with the smallest
 * logarithmic loss. Cases are dealt to the folds in turn within each outcome, so every fold holds both where there are
 * enough; cases of one unit that stand together stay together.
 */
export function crossValidate(design: Design, lambdas: readonly number[]): OutOfSample | undefined {
  const fold = deal(design);
  const given = lambdas.map((lambda) => ({ lambda, probabilities: new Float64Array(design.outcomes.length) }));
  for (let held = 0; held < FOLDS; held += 1) validate(design, fold, { held, given });
  const tried = given.map((one) => ({ ...one, loss: logLoss(one.probabilities, design.outcomes) }));
  return tried.reduce<OutOfSample | undefined>(
    (best, one) => (best === undefined || one.loss < best.loss ? one : best),
    undefined,
  );
}

function deal({ outcomes, units }: Design): Uint8Array {
  const next = [0, 0];
  const folds = new Uint8Array(outcomes.length);
  outcomes.forEach((outcome, place) => {
    if (units !== undefined && place > 0 && units[place] === units[place - 1]) {
      folds[place] = folds[place - 1] ?? 0;
      return;
    }
    const at = next[outcome] ?? 0;
    next[outcome] = at + 1;
    folds[place] = at % FOLDS;
  });
  return folds;
}

interface Held {
  readonly held: number;
  readonly given: readonly Pick<OutOfSample, 'lambda' | 'probabilities'>[];
}

/** Learns without one fold, each model from where the one before ended, and asks it about that fold. */
function validate(design: Design, fold: Uint8Array, { held, given }: Held): void {
  const seen = places(fold, (one) => one !== held);
  const others = places(fold, (one) => one === held);
  const part = subset(design, seen);
  let model: LogisticModel | undefined;
  for (const { lambda, probabilities } of given) {
    model = ridgeLogistic(part, lambda, model);
    for (const place of others) probabilities[place] = predict(model, design, place);
  }
}

function predict(model: LogisticModel, { width, values }: Design, place: number): number {
  return probability(model, values.subarray(place * width, (place + 1) * width));
}

function places(fold: Uint8Array, wanted: (fold: number) => boolean): number[] {
  const found: number[] = [];
  fold.forEach((one, place) => {
    if (wanted(one)) found.push(place);
  });
  return found;
}

const SMALLEST = 1e-12;

function logLoss(probabilities: Float64Array, outcomes: Uint8Array): number {
  let sum = 0;
  outcomes.forEach((outcome, at) => {
    const p = probabilities[at] ?? 0;
    sum -= Math.log(Math.max(SMALLEST, outcome === 1 ? p : 1 - p));
  });
  return outcomes.length === 0 ? 0 : sum / outcomes.length;
}
