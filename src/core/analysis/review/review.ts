/** A line of a review's table. */
export interface ReviewRow {
  readonly cells: readonly string[];
  /** The figure whose leads it opens. */
  readonly opens?: string;
}

/** A heading with a table, sentences, or both. */
export interface ReviewPart {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly ReviewRow[];
  readonly sentences: readonly string[];
}

/** The review of a month in one language: the same for the page and the mail. */
export interface Review {
  /** 'YYYY-MM'. */
  readonly month: string;
  readonly title: string;
  /** What it compares, and when it was computed. */
  readonly intro: string;
  readonly parts: readonly ReviewPart[];
}
