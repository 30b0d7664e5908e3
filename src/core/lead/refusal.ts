/** Why a typed text was not taken. */
export type RefusalCode =
  | 'notInList'
  | 'notAMember'
  | 'wrongOutcome'
  | 'outcomeUnknown'
  | 'stageNeeded'
  | 'managersOnly'
  | 'notADate'
  | 'ambiguousDate'
  | 'noSuchDay'
  | 'dateOutOfRange'
  | 'typeAgain'
  | 'notAnAmount'
  | 'negative'
  | 'notWhole'
  | 'notAPercent'
  | 'notARating'
  | 'notAPhone'
  | 'notAnEmail'
  | 'tooLong'
  | 'tooLongForValue'
  | 'errorValue'
  | 'idFixed'
  | 'leadUnknown'
  | 'leadAmbiguous';

/** What was taken, but is worth a word. */
export type HintCode = 'yearAssumed' | 'shownAs';

/** A text that was not taken. */
export interface Refusal {
  readonly column: string;
  /** The raw text, kept. */
  readonly text: string;
  readonly code: RefusalCode;
  /** The label of the nearest option. */
  readonly nearest?: string;
  /** The leads a name fits, where it fits several. */
  readonly candidates?: readonly string[];
  /** The stored value that the cell goes back to. */
  readonly back: string;
}

/** A text that was taken in a sense the person should know of. */
export interface Hint {
  readonly column: string;
  readonly code: HintCode;
  /** What was typed. */
  readonly text: string;
  /** What it was taken as: the cell's text. */
  readonly as: string;
}
