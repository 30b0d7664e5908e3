import type { LeadMeta, Origin } from '../history/memory';
import { parseAmountRange } from '../money';
import type { Lead } from '../schema/row';
import { numberOf, type Settings } from '../schema/settings';
import { parseDurationRange } from './parse-duration';

/** Place of a grade in the team's list, best first; unknown and blank ones stand behind all. */
export function gradeRank(settings: Settings, grade: string): number {
  const place = settings.lists.grade.findIndex(({ key }) => key === grade);
  return place < 0 ? settings.lists.grade.length : place;
}

/** The grade the rules give: the upper bound of the decision cycle counts, then a known budget and a stated need. */
export function suggestGrade(lead: Lead, settings: Settings): string {
  const offered = new Set(settings.lists.grade.filter(({ retired }) => !retired).map(({ key }) => key));
  const grade = ruleGrade(lead, settings);
  return offered.has(grade) ? grade : '';
}

function ruleGrade(lead: Lead, settings: Settings): string {
  const { need = '', decisionCycle = '' } = lead;
  const { high: days = Number.POSITIVE_INFINITY, pending, doubt } = parseDurationRange(decisionCycle);
  if (need.trim() === '' || pending || doubt) return 'low';
  if (days <= numberOf(settings, 'gradeHighMaxDays') && isBudgetKnown(lead, settings)) return 'high';
  return days <= numberOf(settings, 'gradeMediumMaxDays') ? 'medium' : 'low';
}

/** Whether the budget names an amount without doubt. */
function isBudgetKnown({ budget = '' }: Lead, { values }: Settings): boolean {
  const { low, high, pending, doubt } = parseAmountRange(budget, values.currency);
  return !pending && !doubt && (low !== undefined || high !== undefined);
}

export interface GradeVerdict {
  readonly grade: string;
  /** Whose the grade is; absent = blank. */
  readonly origin?: Origin;
  /** The rules say otherwise than the person who set it. */
  readonly contradicts?: string;
}

/** A blank grade is filled and stays ours until a person sets it; one set by a person is never overwritten. */
export function gradeOf(lead: Lead, facts: { before?: Lead; meta: LeadMeta; settings: Settings }): GradeVerdict {
  const { grade = '' } = lead;
  const suggestion = suggestGrade(lead, facts.settings);
  if (grade === '' || isOurs(grade, suggestion, facts)) {
    return suggestion === '' ? { grade: '' } : { grade: suggestion, origin: 'addOn' };
  }
  const contradicts = suggestion !== '' && suggestion !== grade;
  return { grade, origin: 'person', ...(contradicts && { contradicts: suggestion }) };
}

function isOurs(grade: string, suggestion: string, { before, meta }: { before?: Lead; meta: LeadMeta }): boolean {
  if (meta.origin.grade !== 'addOn') return false;
  return before?.grade === grade || suggestion === grade;
}
