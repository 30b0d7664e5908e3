/**
 * What the engine of `npm run torture` knows of one kind of torture. A kind is a row in kinds.ts: it lists its plans and
 * carries one out; the engine samples, spreads over processes, counts, and keeps what failed.
 */

/** One try, as data: written to torture/plans/ when it fails and carried out again by `--replay` and by jest. */
export interface AnyPlan {
  /** Name of the kind it belongs to. */
  readonly kind: string;
  /** Everything random in the try comes from it. */
  readonly seed: number;
}

export interface Sample {
  /** `quick`: a fixed sample that takes a share of three minutes; `full`: everything, for a night. */
  readonly size: 'quick' | 'full';
  readonly seed: number;
  /** Part of the name of the actions that are wanted; '' = all. */
  readonly action: string;
  /** Of every sort of try (an action with one act) at most so many moments, drawn by the seed; 0 = all. */
  readonly each: number;
}

/** What one try showed. */
export interface Verdict {
  /** One sentence for each broken promise; none = the try was survived. */
  readonly violations: readonly string[];
  /** Points that this try stands for, where it is more than one (reminders of a whole month); 1 when absent. */
  readonly tries?: number;
  /** Figures added up over all tries of the kind and printed below the table, such as `retried: 1`. */
  readonly figures?: Readonly<Record<string, number>>;
}

export interface Kind<Plan extends AnyPlan = AnyPlan> {
  readonly name: string;
  /** Every try, always in the same order for the same sample. */
  plans(sample: Sample): Iterable<Plan>;
  run(plan: Plan): Verdict;
  /** The goals that the figures of all tries together miss, a sentence each: every one counts as a violation. */
  readonly goals?: (figures: Readonly<Record<string, number>>) => readonly string[];
}
