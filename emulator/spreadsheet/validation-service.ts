import type { Validation } from '../model';
import { serialToEpoch } from '../values/zone';
import type { Book, ValidationObject } from './book';

/** A built DataValidation: read only. */
export class ValidationService implements ValidationObject {
  readonly validation: Validation;
  protected readonly book: Book;

  constructor(book: Book, validation: Validation) {
    this.book = book;
    this.validation = validation;
  }

  copy(): object {
    return this.book.make.validationBuilder(this.validation);
  }

  getAllowInvalid(): boolean {
    return this.validation.allowInvalid;
  }

  getCriteriaType(): object {
    return this.book.enumValue('DataValidationCriteria', this.validation.criteria);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.book, this.validation);
  }

  getHelpText(): string | null {
    return this.validation.help ?? null;
  }
}

/** What `withCriteria` would take to make the same rule again. */
export function criteriaValues({ host, make, workbook }: Book, validation: Validation): unknown[] {
  const { kind, source, showDropdown, values } = validation;
  if (kind === 'list') return host.realm.list([host.realm.list(values), showDropdown]);
  if (kind === 'range') {
    return host.realm.list([source ? make.range(source.sheetId, source.area) : null, showDropdown]);
  }
  if (kind !== 'date') return host.realm.list(values);
  return host.realm.list(values.map((serial) => host.realm.date(serialToEpoch(Number(serial), workbook.timeZone))));
}
