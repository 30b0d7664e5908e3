import type { Book } from './book';

/** Filter criteria by hidden values, the only kind emulated. */
export function filterCriteria(book: Book, hidden: readonly string[]): object {
  return book.host.guard('FilterCriteria', {
    hidden,
    copy: () => filterCriteriaBuilder(book, hidden),
    getHiddenValues: () => book.host.realm.list(hidden),
  });
}

/** SpreadsheetApp.newFilterCriteria(). */
export function filterCriteriaBuilder(book: Book, start: readonly string[]): object {
  let hidden = start;
  const builder = {
    setHiddenValues: (values: string[]) => {
      hidden = [...values];
      return builder;
    },
    getHiddenValues: () => book.host.realm.list(hidden),
    copy: () => filterCriteriaBuilder(book, hidden),
    build: () => filterCriteria(book, hidden),
  };
  return book.host.guard('FilterCriteriaBuilder', builder);
}
