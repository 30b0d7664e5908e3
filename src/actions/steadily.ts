import { ColumnsMoved } from '../host/table';

/** Where a person moves columns while a run reads, everything is read and decided anew, once. */
export function steadily<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ColumnsMoved)) throw error;
    return work();
  }
}
