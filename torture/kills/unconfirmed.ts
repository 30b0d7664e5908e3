import type { Team } from '../../test/helpers/team';
import { mailBook } from '../mail-book';

/**
 * Differences without mails of which Leadbook itself says that it cannot know whether they have left: a call that failed
 * in the midst of sending is never made again. `most` = so many such calls there were.
 */
export function unlessUnconfirmed(lines: readonly string[], team: Team, most: number): readonly string[] {
  const missing = lines.filter((line) => line.startsWith('- mail '));
  const isSaid = missing.length <= Math.min(unconfirmed(team), most);
  return lines.filter((line) => !isSaid || !missing.includes(line));
}

/** People of whom the book of mails says that their mail may have left or not. */
function unconfirmed({ file }: Team): number {
  const letters = [...mailBook(file.documentProperties).values()].flatMap((record) => [...record.values()]);
  return letters.filter((letter) => letter === 'u' || letter === 'c').length;
}
