import { columnLabel } from '../core/i18n/column-label';
import { healWords } from '../core/i18n/heal-words';
import { fill, languages } from '../core/i18n/language';
import { menuTitle } from '../core/schema/menu';
import type { TableKey } from '../core/schema/sheets';
import { tableLayout } from '../core/setup/layout';
import { placeColumns } from '../core/setup/place-columns';
import { tabIn } from '../host/book';
import { markedColumns } from '../host/column-marks';
import type { Desk } from '../host/desk';
import type { EditEvent } from '../host/edit-event';
import { writeHeaders } from '../host/header-row';
import { withLock } from '../host/lock';
import { headerTexts } from '../host/report-tab';
import { toast } from '../host/ui';

/**
 * An edit of the header row: a column may be called anything but the name of another column of ours, or nothing at all.
 * What goes too far is put back at once, before rows are read under the wrong headers; a rename is left alone, and so is
 * a column that was cut out and pasted elsewhere.
 */
export function editHeaders(desk: Desk, table: TableKey, event: EditEvent): void {
  const { book, settings, vocabulary } = desk;
  const { language } = vocabulary;
  const tab = tabIn(book, table);
  if (event.columns === 1 && isUndisturbed(headerTexts(tab), settings.headers[table])) return;
  const back = withLock(() => {
    const headers = headerTexts(tab);
    const marked = markedColumns(tab);
    const likeness = (key: string, place: number) => (marked[key] === place ? 1 : 0);
    const standing = { headers, marked, lastSeen: settings.headers[table], likeness };
    const placed = placeColumns(table, tableLayout(table, { settings, vocabulary }), standing);
    const ours = Object.entries(placed.relabel).flatMap(([key, header]) => {
      const place = placed.at[key] ?? -1;
      const present = headers[place] ?? '';
      const isCut = present === '' && placed.twins.some((twin) => twin.key === key);
      return isCut || isOwnLabel(table, key, present) ? [] : [{ place, header }];
    });
    const twins = placed.twins.filter(({ key }) => placed.relabel[key] === undefined);
    const wrong = [...ours, ...twins].filter(({ place }) => isEdited(event, place));
    writeHeaders(tab, wrong);
    return wrong.map(({ header }) => header);
  });
  const [first] = back;
  if (first !== undefined) toast(menuTitle[language], fill(healWords.headerBack[language], { header: first }));
}

/** Every header that was seen before stands there once: the edit named a column of the team's own. */
function isUndisturbed(headers: readonly string[], lastSeen: Readonly<Record<string, string>>): boolean {
  return Object.values(lastSeen).every((seen) => headers.filter((header) => header === seen).length === 1);
}

/** The name of the column in another language is a rename that set-up translates. */
function isOwnLabel(table: TableKey, key: string, header: string): boolean {
  return languages.some((language) => columnLabel(table, key, language) === header);
}

function isEdited(event: EditEvent, place: number): boolean {
  return place + 1 >= event.column && place + 1 < event.column + event.columns;
}
