import { ServiceError } from '../kernel/service-error';
import { type JavaZone, javaZone } from './java-zone';

/** The zone of that name; an unknown name is refused with the sentence scripts get for a missing one. */
export function requireZone(name: string): JavaZone {
  const zone = javaZone(name);
  if (zone === undefined) throw new ServiceError('Invalid argument: timeZone. Should be of type: String');
  return zone;
}
