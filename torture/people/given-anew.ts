import type { Team } from '../../test/helpers/team';
import { colleagues } from './acts';
import { isTold } from './edits';
import type { Looks } from './looks';

const PATTERN = /^leads (\S+) (\S+) is '([^']+)', not /;

/**
 * An earlier version that is restored while a run is writing takes back the first part of what was written, and its lines
 * in History; the rest comes after it. A lead whose conversation has gone by that gets a day of contact anew by the rules,
 * and a cell that was filled for the person who had cleared it holds what it was filled with; History tells both.
 */
export function isGivenAnew(violation: string, act: string, { looks, file, told }: Given): boolean {
  const [, mark, header = '', text = ''] = PATTERN.exec(violation) ?? [];
  if (mark === undefined || colleagues[act]?.sort !== 'restored' || !looks.isOver()) return false;
  return isTold({ table: 'leads', mark, header, texts: [text], id: '' }, file, told);
}

interface Given extends Pick<Team, 'file'> {
  readonly looks: Looks;
  /** What History and Review told before. */
  readonly told: ReadonlySet<string>;
}
