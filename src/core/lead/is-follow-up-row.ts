import { isMoment, type Row } from '../schema/row';
import { isTotalRow, isTyped } from './is-lead-row';

const TOLD = ['leadId', 'contactedAt', 'method', 'content', 'feedback', 'objection', 'nextStep', 'nextStepOn'] as const;

/** Whether somebody typed anything of a contact or of a next step; formulas and total rows do not count. */
export function isFollowUpRow(cells: Row<string>['cells'], formulas?: ReadonlySet<string>): boolean {
  if (isTotalRow(cells, formulas)) return false;
  return TOLD.some((column) => {
    const cell = cells[column];
    return cell !== undefined && !formulas?.has(column) && (isMoment(cell) || isTyped(cell));
  });
}
