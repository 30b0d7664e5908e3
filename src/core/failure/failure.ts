import type { FailureCode, FailureValues } from '../i18n/failure-words';
import type { Language } from '../i18n/language';

/** What people, other runs or the state of the workbook cause, thrown where nothing else can be done: its words stand in a table. */
export abstract class Failure extends Error {
  abstract readonly code: FailureCode;

  /** What stands in the places of its sentence. */
  values(_language: Language): FailureValues {
    return {};
  }
}
