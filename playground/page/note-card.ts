import type { Spot } from './a1';
import { el } from './el';
import type { Grid } from './grid';
import type { Model } from './model';

/** The note of the active cell, or of the one under the pointer. */
export function makeNoteCard(model: Model, grid: Grid): void {
  const card = el('div', { class: 'note-card', hidden: true, role: 'note', dir: 'auto' });
  grid.element.append(card);
  let over: Spot | undefined;
  const noteAt = ({ row, column }: Spot): string | undefined => model.cells.at(model.tabId, row, column)?.note;
  const show = (): void => {
    const spot = over !== undefined && noteAt(over) !== undefined ? over : model.active;
    const note = noteAt(spot);
    card.hidden = note === undefined;
    if (note === undefined) return;
    card.textContent = note;
    const { left, top, width } = grid.boxOf(spot.row, spot.column);
    const room = grid.element.clientWidth - left - width;
    card.style.left = room > 270 ? `${left + width + 6}px` : `${Math.max(0, left - 266)}px`;
    card.style.top = `${Math.min(top, grid.element.clientHeight - 60)}px`;
  };
  grid.scroller.addEventListener('mousemove', (event) => {
    const place = grid.placeAt(event);
    if (place.row === over?.row && place.column === over.column) return;
    over = place;
    show();
  });
  grid.scroller.addEventListener('mouseleave', () => {
    over = undefined;
    show();
  });
  grid.scroller.addEventListener('scroll', show);
  model.on(['selection', 'cells', 'book'], show);
}
