import type { Fields } from '../../core/access/protocol';
import type { Clash } from '../../core/edit';
import { conflictText } from '../../core/i18n/conflict-words';
import { cellText, encode } from '../../core/schema/codec';
import { sameCell } from '../../core/schema/row';
import { columnOf } from '../../core/schema/table-columns';
import type { Vocabulary } from '../../core/schema/vocabulary';
import type { Change } from './change-lead';
import { Refused, type Session } from './session';

/** What somebody has changed since the person looked: they have not seen what they would write over. */
export function outdated(
  { desk: { vocabulary } }: Session,
  {
    change,
    row,
    known,
  }: { readonly change: Pick<Change, 'fields' | 'seen'>; readonly row: number; readonly known: Fields },
): readonly Clash[] {
  return Object.entries(change.seen ?? {}).flatMap(([column, seen]): Clash[] => {
    const text = change.fields[column];
    const accepted = known[column] ?? '';
    if (text === undefined || accepted === seen) return [];
    const present = encode(columnOf('leads', column), accepted, vocabulary);
    const wanted = wantedCell(column, text, vocabulary);
    return sameCell(present, wanted) ? [] : [{ why: 'filled', table: 'leads', row, column, wanted, present }];
  });
}

/** What a typed text will show as: a key of a list is shown by its label. */
export function wantedCell(column: string, text: string, vocabulary: Vocabulary): string {
  const { type } = columnOf('leads', column);
  return type === 'list' || type === 'member' ? String(encode(columnOf('leads', column), text, vocabulary)) : text;
}

/**
 * Tells both values of every clash. `outdated`: nothing of the change was written · `conflict`: everything else of it was.
 */
export function refuseClashes({ reader }: Session, code: 'outdated' | 'conflict', clashes: readonly Clash[]): void {
  const [first] = clashes;
  if (first === undefined) return;
  throw new Refused(
    clashes.map((clash) => ({
      code,
      column: clash.column,
      value: cellText(clash.wanted),
      text: conflictText(clash, reader.language),
    })),
  );
}
