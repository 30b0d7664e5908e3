import { readReference } from '../grid/parse-a1';
import { ServiceError } from '../kernel/service-error';

/** Refuses what cannot name a range: signs, a number in front, anything that reads as cells or a truth value. */
export function assertRangeName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && name.length <= 250;
  const isTaken = readReference(name) !== null || /^(true|false|r\d*c\d*)$/i.test(name);
  if (!isWord || isTaken) throw new ServiceError(`The name '${name}' is not a valid range name.`);
}
