/** What a person or a script did to the rows or columns of one sheet. All indices are 1-based, before the edit. */
export type AxisEdit =
  | { readonly axis: Axis; readonly kind: 'insert'; readonly before: number; readonly count: number }
  | { readonly axis: Axis; readonly kind: 'delete'; readonly from: number; readonly count: number }
  | { readonly axis: Axis; readonly kind: 'move'; readonly from: number; readonly count: number; readonly to: number };

export type Axis = 'row' | 'column';

interface Span {
  readonly start: number;
  readonly length: number;
}

type Move = Extract<AxisEdit, { kind: 'move' }>;

function movedIndex(edit: Move, index: number): number {
  const { from, count, to } = edit;
  if (index >= from && index < from + count) return index - from + (to > from ? to - count : to);
  if (to > from) return index >= from + count && index < to ? index - count : index;
  return index >= to && index < from ? index + count : index;
}

/** Where a row or column stands after the edit; null when it was deleted. */
export function mapIndex(edit: AxisEdit, index: number): number | null {
  if (edit.kind === 'insert') return index >= edit.before ? index + edit.count : index;
  if (edit.kind === 'move') return movedIndex(edit, index);
  if (index < edit.from) return index;
  return index < edit.from + edit.count ? null : index - edit.count;
}

function deletedSpan(from: number, count: number, span: Span): Span | null {
  const end = span.start + span.length;
  const cut = Math.max(0, Math.min(end, from + count) - Math.max(span.start, from));
  const length = span.length === Number.POSITIVE_INFINITY ? span.length : span.length - cut;
  if (length <= 0) return null;
  const start = span.start < from ? span.start : Math.max(from, span.start - count);
  return { start, length };
}

function movedSpan(edit: Move, span: Span): Span {
  const first = movedIndex(edit, span.start);
  if (span.length === Number.POSITIVE_INFINITY) return span.start === 1 ? span : { ...span, start: first };
  const last = movedIndex(edit, span.start + span.length - 1);
  return { start: Math.min(first, last), length: Math.abs(last - first) + 1 };
}

/** Where a run of rows or columns stands after the edit: it grows around an insertion and shrinks by a deletion. */
export function mapSpan(edit: AxisEdit, span: Span): Span | null {
  if (edit.kind === 'delete') return deletedSpan(edit.from, edit.count, span);
  if (edit.kind === 'move') return movedSpan(edit, span);
  if (edit.before <= span.start) {
    return span.start === 1 && span.length === Number.POSITIVE_INFINITY
      ? span
      : { ...span, start: span.start + edit.count };
  }
  return edit.before < span.start + span.length ? { ...span, length: span.length + edit.count } : span;
}
