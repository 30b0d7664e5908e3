const PATTERN = /^leads \S+ \S+ is ' (\[.+\])', not (.+)$/;
const TAKING_OVER = 'set up: take over';

/**
 * Set-up learns names and values from the rows as it finds them first, and takes the rows down at its end. What a colleague
 * types over one of them in between, and the lists do not know, is refused and told like in any other new row: nothing is
 * known yet that could be put back, so the cell is left blank with its note.
 */
export function isRefusedInFreshRow(violation: string, action: string): boolean {
  const [, note = '', wanted = ''] = PATTERN.exec(violation) ?? [];
  return action.startsWith(TAKING_OVER) && note !== '' && wanted.endsWith(` ${note}'`);
}
