import { type Erasure, type Register, readRegister, type Sign } from '../core/erase/register';
import { listKeys } from '../core/schema/column';
import type { Settings } from '../core/schema/settings';
import type { Vocabulary } from '../core/schema/vocabulary';
import type { Book } from './book';
import { openProperties } from './properties';
import { newKey, signWith } from './sign';

/** Everybody who was erased from this workbook. */
export function erasuresOf({ properties }: Pick<Book, 'properties'>): Register {
  return readRegister(properties.text('erased'));
}

/** The signature of the register: without its key nobody can try out whom it means. */
export function signErased({ key }: Register): Sign {
  return signWith(key);
}

/** Adds an erasure, or puts what is known of it in the place of what was; the key is made with the first. Under the lock. */
export function registerErasure(book: Book, make: (sign: Sign) => Erasure): void {
  const present = erasuresOf({ properties: openProperties() });
  const register = present.key === '' ? { ...present, key: newKey() } : present;
  const erasure = make(signErased(register));
  const isSame = ({ ids }: Erasure) => ids.join() === erasure.ids.join();
  // A run that died may have taken away what the marks are made of: those of its first try stay, and so does its day.
  const known = register.erasures.filter(isSame);
  const marks = new Set([...known, erasure].flatMap((one) => one.marks));
  const whole = { ...erasure, on: known[0]?.on ?? erasure.on, marks: [...marks] };
  const erasures = [...register.erasures.filter((one) => !isSame(one)), whole];
  book.properties.put('erased', JSON.stringify({ ...register, erasures }));
}

/** Names of colleagues and words of lists: they are nobody's traces. */
export function commonWords(settings: Settings, vocabulary: Vocabulary): string[] {
  const options = listKeys.flatMap((list) => vocabulary.options(list).map(({ label }) => label));
  return [...options, ...settings.members.flatMap(({ name, email }) => [name, email])];
}
