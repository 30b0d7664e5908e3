import { TableMoved } from '../host/table';

/** Where a person moves columns or deletes rows while a run reads, everything is read and decided anew, once. */
export function steadily<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TableMoved)) throw error;
    return work();
  }
}
