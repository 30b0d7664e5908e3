const DAY = 86_400_000;
/** 1970-01-01 as a day serial. */
const EPOCH = 25_569;
/** The file format counts from 1900-01-01 and believes in 1900-02-29; from March 1900 on both countings agree. */
const AGREE_FROM = 61;

const isDuration = (format: string): boolean => /\[[hms]+\]/i.test(format);

/** A cell's day serial → the serial of the same day in a workbook file; times of day and durations stay as they are. */
export function toFileSerial(serial: number, format: string): number {
  const early = serial >= 2 && serial < AGREE_FROM && !isDuration(format);
  return early ? serial - 1 : serial;
}

/** What the file reader made of a date cell (its wall clock read as UTC) → the cell's day serial. */
export function serialOfDate(date: Date, format: string): number {
  const serial = Math.round((date.getTime() / DAY + EPOCH) * 1e10) / 1e10;
  const early = serial >= 1 && serial < (isDuration(format) ? AGREE_FROM : 2);
  return early ? serial - 1 : serial;
}
