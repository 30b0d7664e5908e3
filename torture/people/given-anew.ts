import type { Team } from '../../test/helpers/team';
import { colleagues } from './acts';
import { isTold } from './edits';
import type { Looks } from './looks';

const DAY = '下次联系日期';
const PATTERN = new RegExp(`^leads (\\S+) ${DAY} is '([\\d-]+)', not `);

/**
 * An earlier version that is restored while a run is writing takes back the first part of what was written, and its lines
 * in History; the rest comes after it. Where the row of a conversation has gone by that, the rules give its lead a day of
 * contact anew, and History tells it.
 */
export function isGivenAnew(violation: string, act: string, { looks, file, told }: Given): boolean {
  const [, mark, day = ''] = PATTERN.exec(violation) ?? [];
  if (mark === undefined || colleagues[act]?.sort !== 'restored' || !looks.isOver()) return false;
  return isTold({ table: 'leads', mark, header: DAY, texts: [day], id: '' }, file, told);
}

interface Given extends Pick<Team, 'file'> {
  readonly looks: Looks;
  /** What History and Review told before. */
  readonly told: ReadonlySet<string>;
}
