import { Failure } from '../core/failure/failure';
import { type Calendar, makeCalendar } from '../core/follow-up/working-days';
import { type Language, languageOf } from '../core/i18n/language';
import { schemaNumber } from '../core/schema/schema-number';
import type { Settings } from '../core/schema/settings';
import { buildVocabulary, type Vocabulary } from '../core/schema/vocabulary';
import { readSnapshot } from '../core/setup/snapshot';
import { readAutomation } from './automation';
import { type Book, openBook } from './book';
import { userLocale } from './identity';
import { isBeingSetUp } from './pending';

/** A newer add-on keeps this workbook: nothing may be written. */
export class NewerWorkbook extends Failure {
  readonly code = 'newerWorkbook';
  constructor() {
    super('The workbook belongs to a newer version');
    this.name = 'NewerWorkbook';
  }
}

/** The workbook with the team's choices: what almost every action begins with. */
export interface Desk {
  readonly book: Book;
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly calendar: Calendar;
  /** Set-up has run in this file. */
  readonly isSetUp: boolean;
}

/** Opens the workbook and the settings snapshot (one counted call). */
export function openDesk(): Desk {
  const book = openBook();
  if (Number(book.properties.text('schema')) > schemaNumber) throw new NewerWorkbook();
  const text = book.properties.text('settings');
  return { ...deskWith(book, readSnapshot(text)), isSetUp: text !== '' && !isBeingSetUp(book) && !isCopy(book) };
}

/** Should the records of a file travel with its copy, the copy is asleep all the same until it is set up. */
function isCopy(book: Book): boolean {
  const { fileId } = readAutomation(book);
  return fileId !== '' && fileId !== book.fileId;
}

/** The same workbook under other settings. */
export function deskWith(book: Book, settings: Settings): Desk {
  return { book, settings, vocabulary: buildVocabulary(settings), calendar: makeCalendar(settings), isSetUp: true };
}

/**
 * The language to speak to the person at the keyboard: the workbook's once it is set up, else the screen's, or the file's
 * where Google will not name that one just now.
 */
export function spokenLanguage({ book, isSetUp, vocabulary }: Desk): Language {
  return isSetUp ? vocabulary.language : languageOf(userLocale() || book.locale);
}
