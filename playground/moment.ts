import { epochToWall } from '../emulator/values/zone';

/** The wall time of an instant in a zone as 'YYYY-MM-DDTHH:mm'. */
export function momentAt(instant: number, zone: string): string {
  return new Date(epochToWall(instant, zone)).toISOString().slice(0, 16);
}
