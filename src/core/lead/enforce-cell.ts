import type { Day } from '../date';
import { cellText, decode, encode, listsOf } from '../schema/codec';
import type { Column } from '../schema/column';
import type { Cell } from '../schema/row';
import type { StageClass } from '../schema/stages';
import { stands } from '../schema/stands';
import type { Vocabulary, VocabularyList } from '../schema/vocabulary';
import type { Hint, Refusal, RefusalCode } from './refusal';

/** What one cell must become. */
export interface CellVerdict {
  readonly stored: string;
  /** What must be written, where something else stands there. */
  readonly write?: Cell;
  readonly refusal?: Refusal;
  readonly hint?: Hint;
}

/** One cell with all that its judgement depends on. */
export interface CellCase {
  readonly column: Column;
  readonly cell: Cell;
  /** The last accepted value; undefined on a row that was never seen. */
  readonly before: string | undefined;
  /** What the cell gets when its text is refused. */
  readonly fallback: string;
  readonly vocabulary: Vocabulary;
  readonly today: Day;
  readonly currency: string;
  readonly outcome?: StageClass;
  /** The outcome has changed: what stood there before may no longer fit. */
  readonly judgeAgain?: true;
}

/** Takes a cell's text in stored form, or sends the cell back to its fallback. */
export function enforceCell(one: CellCase): CellVerdict {
  if (isUnchanged(one)) return { stored: one.before };
  const read = decode(one.column, one.cell, one);
  if ('refused' in read) return refuse(one, read.refused);
  return accept(one, read.stored, read.hint === 'yearAssumed');
}

/** Whether the cell shows the last accepted value. Its text alone would not tell a hidden stage from the one it is shown as. */
export function isUnchanged(one: CellCase): one is CellCase & { readonly before: string } {
  const { column, cell, before, vocabulary, judgeAgain } = one;
  return before !== undefined && !judgeAgain && stands(column, cell, { stored: before, vocabulary });
}

/** The cell says `stored`; it is written only where it stands there in another form. */
export function accept(one: CellCase, stored: string, yearAssumed = false): CellVerdict {
  const verdict = put(one, stored);
  if (!yearAssumed) return verdict;
  const text = cellText(one.cell);
  return { ...verdict, hint: { column: one.column.key, code: 'yearAssumed', text, as: stored.replace('T', ' ') } };
}

/** The cell goes back to its fallback, and its text is kept in the refusal. */
export function refuse(one: CellCase, code: RefusalCode, more: Pick<Refusal, 'candidates'> = {}): CellVerdict {
  const text = cellText(one.cell);
  const nearest = nearestOption(one, text);
  const refusal: Refusal = {
    column: one.column.key,
    text,
    code,
    ...(nearest === undefined ? {} : { nearest }),
    ...more,
    back: one.fallback,
  };
  return { ...put(one, one.fallback), refusal };
}

/** The stored value, with a write where the cell does not show it already. */
export function put({ column, cell, vocabulary }: CellCase, stored: string): CellVerdict {
  if (stands(column, cell, { stored, vocabulary })) return { stored };
  return { stored, write: encode(column, stored, vocabulary) };
}

function nearestOption({ column, vocabulary, outcome }: CellCase, text: string): string | undefined {
  for (const list of optionLists(column, outcome)) {
    const label = vocabulary.nearest(list, text);
    if (label !== undefined) return label;
  }
  return undefined;
}

function optionLists(column: Column, outcome: StageClass | undefined): readonly VocabularyList[] {
  if (column.type === 'member') return ['member'];
  return column.list === undefined ? [] : listsOf(column, outcome);
}
