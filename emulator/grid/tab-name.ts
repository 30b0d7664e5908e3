import { ServiceError } from '../kernel/service-error';
import type { Sheet, Workbook } from '../model';

const LONGEST_NAME = 100;

/** Names of tabs are taken whatever their case. */
function isTabNameTaken({ sheets }: Workbook, name: string, except?: Sheet): boolean {
  return sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase());
}

/** Google's sentence for a name that another tab has. */
function takenNameText(name: string): string {
  return `A sheet with the name "${name}" already exists. Please enter another name.`;
}

/** Refuses a name for a tab: none, too long (that they are refused is known, the sentence is not) or taken. */
export function assertTabName(workbook: Workbook, name: string, except?: Sheet): void {
  if (name === '' || name.length > LONGEST_NAME) throw new ServiceError('Invalid argument: name');
  if (isTabNameTaken(workbook, name, except)) throw new ServiceError(takenNameText(name));
}
