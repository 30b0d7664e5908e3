import { serialToWall } from '../emulator/values/serial';

/** A date of a cell (days since 1899-12-30) as 'YYYY-MM-DD', with its time if it has one; a bare time as 'HH:mm'. */
export function dateText(serial: number): string {
  const minutes = Math.round(serial * 1440);
  const text = new Date(serialToWall(minutes / 1440)).toISOString();
  if (serial >= 0 && serial < 1) return text.slice(11, 16);
  return minutes % 1440 === 0 ? text.slice(0, 10) : text.slice(0, 16);
}
