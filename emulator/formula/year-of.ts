import { epochToWall } from '../values/zone';

/** The current year in the spreadsheet's zone, which dates typed without one take. */
export function yearOf({
  workbook,
  now,
}: {
  readonly workbook: { readonly timeZone: string };
  readonly now: number;
}): number {
  return new Date(epochToWall(now, workbook.timeZone)).getUTCFullYear();
}
