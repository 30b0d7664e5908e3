import type { AnalysisContext } from '../analysis-context';
import { keyAt } from '../frame/code-column';
import type { Group } from '../group';
import { percentText } from '../number-text';
import type { Finding } from './suggestion';

const LEAST_OVERDUE = 5;
const TIMES = 1.5;

/** An owner holds at least five overdue leads and 1.5 times the share of overdue that their share of open leads explains. */
export function overdueShare(context: AnalysisContext, { key }: Group): Finding | undefined {
  const { frame, open, overdue, say } = context;
  if (key === '') return undefined;
  const isTheirs = (lead: number) => keyAt(frame.owner, lead) === key;
  const leads = [...overdue].filter(isTheirs);
  const share = leads.length / overdue.size;
  const openShare = open.filter(isTheirs).length / open.length;
  if (leads.length < LEAST_OVERDUE || !(share > TIMES * openShare)) return undefined;
  const text = say('suggestOverdue', { n: leads.length, share: percentText(share), open: percentText(openShare) });
  return { text, leads };
}
