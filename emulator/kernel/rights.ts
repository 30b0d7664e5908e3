import { contains, overlaps } from '../grid/overlaps';
import type { Area, Protection, Sheet, Workbook } from '../model';
import type { Profile } from './profile';

/** Google's sentence for a write into what somebody else protected. */
export const PROTECTED_TEXT =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

type Sharing = Pick<Workbook, 'owner' | 'editors' | 'viewers'>;

/** Owner or editor of the file. */
export function isEditor({ owner, editors }: Sharing, email: string): boolean {
  return email === owner || editors.includes(email);
}

/** Anyone with whom the file is shared. */
export function hasAccess(sharing: Sharing, email: string): boolean {
  return isEditor(sharing, email) || sharing.viewers.includes(email);
}

interface RightsQuestion {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Absent = the tab itself (rename, delete, structure). */
  readonly area?: Area | undefined;
  readonly email: string;
  readonly profile: Readonly<Profile>;
}

/** May this person change this area? The owner always may, a viewer never; protections decide for editors. */
export function mayEditArea(question: RightsQuestion): boolean {
  const { workbook, sheet, email } = question;
  if (email === workbook.owner) return true;
  if (!workbook.editors.includes(email)) return false;
  return !sheet.protections.some((protection) => stops(protection, question));
}

function stops(protection: Protection, question: RightsQuestion): boolean {
  if (protection.warningOnly)
    return question.profile.warningProtectionStopsScripts && covers(protection, question.area);
  if (protection.editors === null || protection.editors.includes(question.email)) return false;
  return covers(protection, question.area);
}

function covers(protection: Protection, area: Area | undefined): boolean {
  if (area === undefined) return protection.kind === 'SHEET';
  if (protection.kind === 'RANGE') return protection.area !== undefined && overlaps(protection.area, area);
  return !(protection.unprotected ?? []).some((hole) => contains(hole, area));
}
