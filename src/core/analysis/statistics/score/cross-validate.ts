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
  const tried = lambdas.map((lambda) => validate(design, fold, lambda));
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

function validate(design: Design, fold: Uint8Array, lambda: number): OutOfSample {
  const probabilities = new Float64Array(design.outcomes.length);
  for (let held = 0; held < FOLDS; held += 1) {
    const model = ridgeLogistic(
      subset(
        design,
        places(fold, (one) => one !== held),
      ),
      lambda,
    );
    for (const place of places(fold, (one) => one === held)) probabilities[place] = predict(model, design, place);
  }
  return { lambda, probabilities, loss: logLoss(probabilities, design.outcomes) };
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
